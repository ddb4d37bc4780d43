package org.onthelatch.simulator.device;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Base64;
import java.util.Optional;
import org.onthelatch.simulator.site.FobToken;
import org.onthelatch.simulator.wire.StrictJson;

/** Where a fob lies to be written: the fob programmer at the nurses' station. */
public final class Pad {
    private static final int MOST_BYTES = 512;

    private final FobMemories memories;
    private volatile Optional<FobToken> lying = Optional.empty();
    private volatile boolean broken;

    public Pad(FobMemories memories) {
        this.memories = memories;
    }

    /** Somebody puts a fob on it, or takes it away. */
    public void lay(Optional<FobToken> fob) {
        lying = fob;
    }

    /** From now on what is written cannot be read back, or can again. */
    public void setBroken(boolean now) {
        broken = now;
    }

    public Optional<FobToken> lying() {
        return lying;
    }

    public boolean isBroken() {
        return broken;
    }

    /** Writes the fob that is meant and no other, and answers with what it reads back. */
    ObjectNode write(FobToken meant, byte[] image) {
        if (lying.isPresent() && !lying.get().equals(meant)) {
            return failed("WRONG_FOB");
        }
        if (lying.isPresent() && !broken && image.length <= MOST_BYTES) {
            memories.write(meant, image);
        }
        return broken || image.length > MOST_BYTES ? failed("FOB_FAULT") : read();
    }

    ObjectNode read() {
        return lying.map(fob -> StrictJson.newObject()
                        .put("outcome", "DONE")
                        .put("fob", fob.hex())
                        .put(
                                "image",
                                memories.of(fob)
                                        .map(Base64.getEncoder()::encodeToString)
                                        .orElse("")))
                .orElseGet(() -> failed("NO_FOB"));
    }

    private static ObjectNode failed(String cause) {
        return StrictJson.newObject().put("outcome", "FAILED").put("cause", cause);
    }
}
