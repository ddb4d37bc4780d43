package org.onthelatch.simulator;

/** Says why the simulator could not start. */
public final class StartFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    StartFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
