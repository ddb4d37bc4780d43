package org.onthelatch.config;

import java.util.List;
import org.onthelatch.yaml.Kind;

/** Which addresses are this machine alone, by how they are written: a name is never looked up for it. */
final class Loopback {
    /** A host name or an address; empty for none. */
    static final Kind<String> ADDRESS =
            new Kind<>("is not a host name or an address", "Write one such as broker.ward.example.", text -> {
                if (!text.matches("[0-9A-Za-z.:-]*")) {
                    throw new IllegalArgumentException(text);
                }
                return text;
            });

    private Loopback() {}

    static boolean is(String host) {
        return host.matches("127(\\.[0-9]{1,3}){3}")
                || List.of("localhost", "::1", "[::1]").contains(host);
    }

    /** Whether a listener there is reached under every address of the machine. */
    static boolean isEverywhere(String host) {
        return List.of("0.0.0.0", "::", "[::]").contains(host);
    }
}
