package org.onthelatch.simulator.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onthelatch.simulator.contract.ContractFiles;
import org.onthelatch.simulator.signed.KeyRing;
import org.onthelatch.simulator.signed.ServiceKey;
import org.onthelatch.simulator.site.DoorId;
import org.onthelatch.simulator.site.FobToken;
import org.onthelatch.simulator.site.Way;

/** A fob programmer writes the fob that is meant and no other, and a lock goes by what is on the fob (contract, 8). */
class PadTest {
    private static final FobToken CARYS = new FobToken("04c10000000003");
    private static final FobToken OTHER = new FobToken("04c10000000004");
    private static final byte[] IMAGE = HexFormat.of()
            .parseHex(ContractFiles.vectors("fob-image").get("image").textValue());

    private final FobMemories memories = new FobMemories();
    private final Pad pad = new Pad(memories);
    private final StepClock clock = new StepClock(Instant.parse("2026-11-24T12:00:00Z"));

    @Test
    void it_writes_the_fob_that_is_meant_and_answers_with_what_it_reads_back() {
        pad.lay(Optional.of(CARYS));

        assertThat(pad.write(CARYS, IMAGE).get("outcome").textValue()).isEqualTo("DONE");
        assertThat(memories.of(CARYS)).contains(IMAGE);
    }

    @Test
    void no_fob_another_fob_and_a_broken_one_are_named_and_nothing_is_written() {
        assertThat(pad.write(CARYS, IMAGE).get("cause").textValue()).isEqualTo("NO_FOB");
        pad.lay(Optional.of(OTHER));
        assertThat(pad.write(CARYS, IMAGE).get("cause").textValue()).isEqualTo("WRONG_FOB");
        pad.lay(Optional.of(CARYS));
        pad.setBroken(true);
        assertThat(pad.write(CARYS, IMAGE).get("cause").textValue()).isEqualTo("FOB_FAULT");

        assertThat(memories.of(CARYS)).isEmpty();
        assertThat(memories.of(OTHER)).isEmpty();
    }

    @Test
    void a_lock_opens_for_her_fob_and_not_for_a_copy_of_its_image_on_another() {
        memories.write(CARYS, IMAGE);
        memories.write(OTHER, IMAGE);

        assertThat(lock("HD21").opens(Way.IN, CARYS)).isTrue();
        assertThat(lock("HD21").opens(Way.IN, OTHER)).isFalse();
        assertThat(lock("HD21").opens(Way.OUT, OTHER)).as("free from inside").isTrue();
        assertThat(lock("HD99").opens(Way.IN, CARYS)).isFalse();
    }

    @Test
    void a_fob_written_later_than_the_locks_clock_says_brings_it_the_time() {
        StepClock late = new StepClock(Instant.parse("2020-01-01T00:00:00Z"));
        OfflineLock lock = new OfflineLock(new DoorId("HD24"), ring(), memories, late);
        memories.write(CARYS, IMAGE);

        assertThat(lock.opens(Way.IN, CARYS)).isTrue();
        assertThat(lock.now()).isEqualTo(Instant.parse("2026-11-23T14:00:00Z"));
    }

    private OfflineLock lock(String door) {
        return new OfflineLock(new DoorId(door), ring(), memories, clock);
    }

    private static KeyRing ring() {
        return new KeyRing(List.of(new ServiceKey(
                1,
                ContractFiles.vectors("fob-image").get("key").get("publicKey").textValue())));
    }
}
