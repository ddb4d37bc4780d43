package org.onthelatch.simulator.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileDeviceMemoryTest implements DeviceMemoryContract {
    @TempDir
    private Path folder = Path.of(".");

    @Override
    public DeviceMemory recalled() {
        return new FileDeviceMemory(folder.resolve("heron-a"));
    }

    @Test
    void a_line_torn_by_a_crash_is_forgotten_and_the_next_one_is_whole() throws IOException {
        recalled().append(DeviceMemoryContract.bytes("whole"));
        Files.writeString(folder.resolve("heron-a/events.ndjson"), "torn", StandardOpenOption.APPEND);

        recalled().append(DeviceMemoryContract.bytes("next"));

        assertThat(recalled().journal())
                .containsExactly(DeviceMemoryContract.bytes("whole"), DeviceMemoryContract.bytes("next"));
    }

    @Test
    void a_device_goes_on_with_its_numbers_after_the_process_was_killed() {
        Bench before = new Bench(recalled(), 100);
        before.contact();
        before.giveList();
        before.push(Bench.HD01);
        long lastSeq = before.state().get("lastSeq").longValue();

        Bench after = new Bench(recalled(), 100);

        assertThat(after.state().get("lastSeq").longValue()).isEqualTo(lastSeq);
        assertThat(after.state().get("listVersion")).isEqualTo(before.state().get("listVersion"));
        assertThat(after.state().get("unreceipted")).isEqualTo(before.state().get("unreceipted"));
        assertThat(after.state().get("clock").textValue()).isEqualTo("SYNCED");
    }
}
