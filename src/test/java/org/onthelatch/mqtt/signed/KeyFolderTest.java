package org.onthelatch.mqtt.signed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onthelatch.secret.OwnerOnly;

class KeyFolderTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final SecureRandom random = new SecureRandom();
    private Path place = Path.of("");
    private KeyFolder folder = new KeyFolder(place);

    @BeforeEach
    void choose(@TempDir Path temporary) {
        place = temporary.resolve("keys");
        folder = new KeyFolder(place);
    }

    @Test
    void a_key_is_made_once_and_then_stays_the_same() throws IOException {
        SigningKey made = folder.loadOrCreate(random).present();

        assertThat(made.keyEpoch()).isEqualTo(1);
        assertThat(folder.loadOrCreate(random).present().publicKey()).isEqualTo(made.publicKey());
        assertThat(names()).as("no draft is left behind").containsExactly("list-1.key");
    }

    @Test
    void only_its_owner_may_read_a_key_and_the_fix_is_named() throws IOException {
        folder.loadOrCreate(random);
        Path file = place.resolve("list-1.key");
        assertThat(permissions(file)).isEqualTo("rw-------");
        assertThat(permissions(place)).isEqualTo("rwx------");

        for (String open : List.of("rw-r-----", "rw----r--", "rw--w----", "rwx------")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(open));

            assertThatThrownBy(() -> folder.loadOrCreate(random))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("chmod 600 " + file)
                    .hasMessageContaining(open);
        }
    }

    @Test
    void something_else_is_never_taken_for_a_key_nor_written_over() {
        write("list-1.key", "hello");

        assertThatThrownBy(() -> folder.loadOrCreate(random)).hasMessageContaining("holds something else");
        assertThat(OwnerOnly.readSecret(place.resolve("list-1.key"))).isEqualTo("hello");
    }

    @Test
    void a_key_of_another_epoch_than_its_name_says_is_refused() {
        write("list-2.key", "onlatch-ed25519 1 " + "0".repeat(64));

        assertThatThrownBy(() -> folder.loadOrCreate(random)).hasMessageContaining("onlatch-ed25519 2 SEED");
    }

    @Test
    void a_key_at_its_place_of_before_is_asked_for_and_never_replaced_by_a_new_one() throws IOException {
        Files.writeString(place.resolveSibling("signing.key"), "onlatch-ed25519 1 " + "0".repeat(64));

        assertThatThrownBy(() -> folder.loadOrCreate(random)).hasMessageContaining("move it");
        assertThat(place).doesNotExist();
    }

    @Test
    void the_next_key_is_announced_then_signs_then_is_the_only_one() throws IOException {
        SigningKey first = folder.loadOrCreate(random).present();

        KeyFolder.Next next = folder.announce(Instant.MAX, random);
        assertThat(next.key().keyEpoch()).isEqualTo(2);
        assertThat(folder.load().present().publicKey()).isEqualTo(first.publicKey());
        assertThat(folder.load().next().get(0).isActive(NOON)).isFalse();
        assertThatThrownBy(() -> folder.announce(Instant.MAX, random)).hasMessageContaining("one at a time");

        folder.activate();
        assertThat(folder.load().next().get(0).isActive(Instant.EPOCH)).isTrue();

        folder.finish();
        assertThat(folder.load().present().publicKey()).isEqualTo(next.key().publicKey());
        assertThat(names()).containsExactly("list-2.key");
        assertThatThrownBy(folder::activate).hasMessageContaining("onlatch key rotate");
    }

    @Test
    void it_may_sign_from_a_set_time() {
        folder.loadOrCreate(random);

        folder.announce(NOON, random);

        KeyFolder.Next read = folder.load().next().get(0);
        assertThat(read.isActive(NOON.minusMillis(1))).isFalse();
        assertThat(read.isActive(NOON)).isTrue();
        assertThat(folder.load().signing(NOON.minusMillis(1)).keyEpoch()).isEqualTo(1);
        assertThat(folder.load().signing(NOON).keyEpoch()).isEqualTo(2);
    }

    @Test
    void a_process_that_ended_between_two_steps_leaves_nothing_unclear() {
        SigningKey first = folder.loadOrCreate(random).present();
        folder.announce(Instant.MAX, random);
        OwnerOnly.delete(place.resolve("list-next")); // the key is there, but was never announced
        assertThat(folder.load().present().publicKey()).isEqualTo(first.publicKey());
        assertThat(folder.load().next()).isEmpty();

        KeyFolder.Next next = folder.announce(Instant.MIN, random);
        OwnerOnly.delete(place.resolve("list-1.key")); // the first of the two deletions at the end

        assertThat(folder.load().present().publicKey()).isEqualTo(next.key().publicKey());
        assertThat(folder.load().next()).isEmpty();
    }

    @Test
    void a_named_key_that_is_gone_stops_the_start() {
        folder.loadOrCreate(random);
        folder.announce(Instant.MAX, random);
        OwnerOnly.delete(place.resolve("list-2.key"));

        assertThatThrownBy(folder::load).hasMessageContaining("list-2.key is missing");
    }

    private void write(String name, String content) {
        OwnerOnly.write(place.resolve(name), content);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
