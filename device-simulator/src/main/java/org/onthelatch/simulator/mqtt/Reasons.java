package org.onthelatch.simulator.mqtt;

import org.jspecify.annotations.Nullable;

/** Why a connection did not come about: the broker's own word is the innermost one. */
final class Reasons {
    private static final int DEEPEST = 10;

    private Reasons() {}

    static String of(Throwable failure) {
        Throwable innermost = failure;
        @Nullable Throwable cause = failure.getCause();
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            innermost = cause;
            cause = cause.getCause();
        }
        return innermost.toString();
    }
}
