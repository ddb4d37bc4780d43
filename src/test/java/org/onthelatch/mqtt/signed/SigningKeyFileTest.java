package org.onthelatch.mqtt.signed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeyFileTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_key_is_made_once_and_then_stays_the_same() throws IOException {
        SigningKeyFile file = new SigningKeyFile(folder.resolve("keys").resolve("signing.key"));

        SigningKey made = file.loadOrCreate(new SecureRandom());

        assertThat(made.keyEpoch()).isEqualTo(1);
        assertThat(file.loadOrCreate(new SecureRandom()).publicKey()).isEqualTo(made.publicKey());
        try (Stream<Path> left = Files.list(folder.resolve("keys"))) {
            assertThat(left).as("no draft is left behind").hasSize(1);
        }
    }

    @Test
    void only_its_owner_may_read_it() throws IOException {
        Path file = folder.resolve("signing.key");
        new SigningKeyFile(file).loadOrCreate(new SecureRandom());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

        assertThatThrownBy(() -> new SigningKeyFile(file).loadOrCreate(new SecureRandom()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("chmod 600")
                .hasMessageContaining("rw-r-----");
    }

    @Test
    void something_else_is_never_taken_for_a_key_nor_written_over() throws IOException {
        Path file = folder.resolve("signing.key");
        Files.writeString(file, "hello");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));

        assertThatThrownBy(() -> new SigningKeyFile(file).loadOrCreate(new SecureRandom()))
                .hasMessageContaining("holds something else");
        assertThat(Files.readString(file)).isEqualTo("hello");
    }
}
