package org.onthelatch.simulator.ledger;

import java.util.List;
import java.util.Optional;
import org.onthelatch.simulator.accesslist.ListVersion;
import org.onthelatch.simulator.wire.Members;

/** The lists that a device took: none older than the one it held, none of the same version with other content (I5). */
final class ListStory {
    private final String device;
    private final List<String> faults;
    private Optional<Held> held = Optional.empty();

    /** The list in force. */
    private record Held(ListVersion version, String contentHash) {}

    ListStory(String device, List<String> faults) {
        this.device = device;
        this.faults = faults;
    }

    void read(Members line) {
        if (!line.value("outcome", text -> text).equals("APPLIED")) {
            return;
        }
        Members version = line.object("version");
        Held taken = new Held(
                new ListVersion(
                        version.whole("generation", 1, Members.MAX_WHOLE), version.whole("n", 1, Members.MAX_WHOLE)),
                line.value("contentHash", text -> text));
        held.filter(before -> goesBack(before, taken))
                .ifPresent(before -> faults.add(
                        "%s: took list %s after %s (I5)".formatted(device, taken.version(), before.version())));
        held = Optional.of(taken);
    }

    private static boolean goesBack(Held before, Held taken) {
        int order = taken.version().compareTo(before.version());
        return order < 0 || (order == 0 && !taken.contentHash().equals(before.contentHash()));
    }
}
