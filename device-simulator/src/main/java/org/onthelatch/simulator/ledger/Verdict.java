package org.onthelatch.simulator.ledger;

import java.util.List;

/**
 * What a comparison came to.
 *
 * @param differences each in words; none when the export tells what the devices did
 * @param same events that are in both, alike
 * @param lost events that are in the ledger only, and whose loss is recorded
 * @param waiting events that their devices still hold, unreceipted
 * @param unshown openings of doors inside a ward, which no export shows (D61)
 * @param elsewhere exported events that are not of this ledger: of other devices, or from before it
 */
public record Verdict(List<String> differences, long same, long lost, long waiting, long unshown, long elsewhere) {
    public Verdict {
        differences = List.copyOf(differences);
    }

    @Override
    public String toString() {
        return "%d alike, %d lost and recorded as lost, %d still at their controllers, %d inside wards and not exported, %d not of this ledger, %d differences"
                .formatted(same, lost, waiting, unshown, elsewhere, differences.size());
    }
}
