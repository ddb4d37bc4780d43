package org.onthelatch.simulator.device;

/** What a receipt did. */
enum ReceiptEffect {
    /** Old or repeated: nothing. */
    NONE,
    /** Events were deleted. */
    MOVED,
    /** It showed that the device had lost its numbering; what it held has new numbers. */
    RENUMBERED
}
