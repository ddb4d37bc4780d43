package org.onthelatch.simulator.device;

import java.util.regex.Pattern;
import org.onthelatch.simulator.wire.Members;
import org.onthelatch.simulator.wire.StrictJson;

/**
 * Where a device's numbering has got to.
 *
 * @param epoch from 1; higher after the numbering was lost
 * @param seq of the last event, 0 before the first
 * @param hash of the last event
 * @param goneTo events up to this one are no longer held
 * @param receipted the highest number in a receipt of this epoch, 0 before the first
 */
record Numbering(long epoch, long seq, String hash, long goneTo, long receipted) {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    static Numbering begin(long epoch) {
        return new Numbering(epoch, 0, Event.NO_PREV, 0, 0);
    }

    static Numbering parse(byte[] stored) {
        Members cell = StrictJson.object(stored);
        return new Numbering(
                cell.whole("epoch", 1, Members.MAX_WHOLE),
                cell.whole("seq", 0, Members.MAX_WHOLE),
                cell.text("hash", HASH),
                cell.whole("goneTo", 0, Members.MAX_WHOLE),
                cell.whole("receipted", 0, Members.MAX_WHOLE));
    }

    byte[] toBytes() {
        return StrictJson.bytes(StrictJson.newObject()
                .put("epoch", epoch)
                .put("seq", seq)
                .put("hash", hash)
                .put("goneTo", goneTo)
                .put("receipted", receipted));
    }

    Numbering after(Event event) {
        return new Numbering(epoch, event.seq(), event.hash(), goneTo, receipted);
    }

    Numbering withoutUpTo(long gone) {
        return new Numbering(epoch, seq, hash, Math.max(goneTo, gone), receipted);
    }

    Numbering receiptedUpTo(long upTo) {
        return new Numbering(epoch, seq, hash, Math.max(goneTo, upTo), upTo);
    }
}
