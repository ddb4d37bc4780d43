package org.onthelatch.fob;

import java.time.Instant;

/** What is known of one fob at one moment. */
public sealed interface FobState {

    /** Nobody ever held it and nobody put it into stock. */
    record Unknown() implements FobState {}

    /** In the cupboard, ready to be given out. */
    record Spare(Instant since) implements FobState {}

    /** Broken, or taken out of use for another reason. */
    record OutOfUse(StockEntry entry) implements FobState {}

    record Held(Holding holding) implements FobState {}

    /** Given out from a later moment on. */
    record Booked(Holding holding) implements FobState {}

    /** Reported lost by or for whoever held it, or stopped, and not found since. It opens nothing. */
    record Lost(Holding holding) implements FobState {}
}
