package org.onthelatch.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a killed service leaves in the temporary folder. */
class LeftBehindTest {
    @TempDir
    private Path temporary;

    @Test
    void a_folder_whose_process_is_gone_is_removed_with_all_that_is_in_it() throws IOException {
        Path killed = folder("onlatch-broker-1", "999999999 2026-11-22T01:02:03Z");
        Files.createDirectories(killed.resolve("data"));
        Files.writeString(killed.resolve("data").resolve("file"), "x");

        LeftBehind.wipe(temporary);

        assertThat(killed).doesNotExist();
    }

    @Test
    void the_folder_of_a_process_that_took_a_number_over_is_not_taken_for_its_own() throws IOException {
        Path earlier = folder("onlatch-broker-2", ProcessHandle.current().pid() + " 1970-01-02T00:00:00Z");

        LeftBehind.wipe(temporary);

        assertThat(earlier).doesNotExist();
    }

    @Test
    void a_broker_that_runs_one_that_is_just_starting_and_other_peoples_folders_stay() throws IOException {
        Path running = Files.createDirectory(temporary.resolve("onlatch-broker-3"));
        LeftBehind.sign(running);
        Path starting = Files.createDirectory(temporary.resolve("onlatch-broker-4"));
        Path unreadable = folder("onlatch-broker-5", "somebody");
        Path other = folder("somebody-else", "999999999 2026-11-22T01:02:03Z");
        Path elsewhere = folder("kept", "999999999 2026-11-22T01:02:03Z");
        Files.createSymbolicLink(temporary.resolve("onlatch-broker-6"), elsewhere);

        LeftBehind.wipe(temporary);

        assertThat(running).exists();
        assertThat(starting).exists();
        assertThat(unreadable).exists();
        assertThat(other).exists();
        assertThat(elsewhere.resolve("owner")).exists();
    }

    private Path folder(String name, String owner) throws IOException {
        Path folder = Files.createDirectory(temporary.resolve(name));
        Files.writeString(folder.resolve("owner"), owner);
        return folder;
    }
}
