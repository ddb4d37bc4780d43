package org.onthelatch.broker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PasswordFileTest {
    @TempDir
    private Path folder = Path.of("");

    private long hour;
    private Path file = Path.of("");

    @BeforeEach
    void one_client() throws IOException {
        file = folder.resolve("passwords");
        write("# the gate\n\ngate-a two words\n");
    }

    @Test
    void a_password_is_all_after_the_first_space() {
        Passwords passwords = passwords().current();

        assertThat(passwords.matches("gate-a", "two words".getBytes(UTF_8))).isTrue();
        assertThat(passwords.matches("gate-a", "two".getBytes(UTF_8))).isFalse();
    }

    @Test
    void it_is_read_again_when_it_has_changed() throws IOException {
        ReadAgain<Passwords> passwords = passwords();
        write("heron-a secret\n");

        assertThat(passwords.current().matches("heron-a", "secret".getBytes(UTF_8)))
                .isTrue();
        assertThat(passwords.current().matches("gate-a", "two words".getBytes(UTF_8)))
                .isFalse();
    }

    @Test
    void a_change_that_cannot_be_read_changes_nothing() throws IOException {
        ReadAgain<Passwords> passwords = passwords();
        write("heron-a\n");

        assertThat(passwords.current().matches("gate-a", "two words".getBytes(UTF_8)))
                .isTrue();
    }

    @Test
    void a_wrong_line_is_named_without_its_secret() throws IOException {
        write("gate-a one\nhidden-word\n");

        assertThatThrownBy(() -> passwords()).hasMessageContaining("line 2").hasMessageNotContaining("hidden-word");

        write("gate-a one\ngate-a two\n");

        assertThatThrownBy(() -> passwords()).hasMessageContaining("gate-a is there twice");
    }

    @Test
    void a_file_that_is_not_there_stops_the_start() {
        assertThatThrownBy(() -> new ReadAgain<>(folder.resolve("none"), PasswordFile::read))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("cannot be read");
    }

    private ReadAgain<Passwords> passwords() {
        return new ReadAgain<>(file, PasswordFile::read);
    }

    private void write(String text) throws IOException {
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.fromMillis(++hour * 3_600_000));
    }
}
