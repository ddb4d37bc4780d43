package org.onthelatch.simulator.accesslist;

/** Whose fob it is. */
enum FobClass {
    RESIDENT,
    STAFF,
    VISITOR
}
