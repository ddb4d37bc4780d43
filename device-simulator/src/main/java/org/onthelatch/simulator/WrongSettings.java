package org.onthelatch.simulator;

import java.util.List;

/** Says everything that is wrong with the settings at once. */
public final class WrongSettings extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final transient List<String> errors;

    WrongSettings(List<String> errors) {
        super("the simulator's settings are wrong:\n  " + String.join("\n  ", errors));
        this.errors = List.copyOf(errors);
    }

    List<String> errors() {
        return errors;
    }
}
