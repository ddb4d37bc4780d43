package org.onthelatch.mqtt.signed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onthelatch.secret.OwnerOnly;

/**
 * The folder of the service's keys. {@code list-EPOCH.key} signs what goes to the controllers; {@code list-next} names the
 * key that is taking the place of the one before it, while that goes on (ADR 22).
 */
public final class KeyFolder {
    private static final Pattern NAME = Pattern.compile("list-([1-9][0-9]{0,15})\\.key");
    private static final Pattern KEY = Pattern.compile("onlatch-ed25519 ([1-9][0-9]{0,15}) ([0-9a-f]{64})\\s*");
    private static final Pattern NEXT = Pattern.compile("onlatch-next ([1-9][0-9]{0,15}) (\\S+)\\s*");
    private static final String WHEN_TOLD = "when-told";
    private static final String AT_ONCE = "at-once";

    private final Path folder;
    private final Path next;

    public KeyFolder(Path folder) {
        this.folder = folder;
        this.next = folder.resolve("list-next");
    }

    /**
     * What is in the folder.
     *
     * @param next none, or the one that is announced
     */
    public record Held(SigningKey present, List<Next> next) {
        public Held {
            next = List.copyOf(next);
        }

        /** The one that a controller is installed with: it learns the next, and is never given anything under one before. */
        public SigningKey signing(Instant now) {
            return next.stream()
                    .filter(announced -> announced.isActive(now))
                    .map(Next::key)
                    .findFirst()
                    .orElse(present);
        }
    }

    /**
     * A key that the controllers are told of.
     *
     * @param from when it begins to sign: {@link Instant#MIN} for at once, {@link Instant#MAX} for when it is told to
     */
    public record Next(SigningKey key, Instant from) {
        public boolean isActive(Instant now) {
            return !now.isBefore(from);
        }
    }

    /**
     * The keys in the folder; a new one of key epoch 1, written before it is returned, if there is none.
     *
     * @throws IllegalStateException if others may read a key, or a file does not hold one
     */
    public Held loadOrCreate(SecureRandom random) {
        Path formerly = folder.resolveSibling("signing.key");
        if (epochs().isEmpty() && Files.exists(formerly)) {
            throw new IllegalStateException(
                    "the key of before is still at its old place; move it: mkdir -m 700 %s; mv %s %s"
                            .formatted(folder, formerly, path(1)));
        }
        return epochs().isEmpty() ? new Held(create(1, random), List.of()) : load();
    }

    /** @throws IllegalStateException if there is no key, others may read one, or a file does not hold one */
    public Held load() {
        List<Long> epochs = epochs();
        if (epochs.isEmpty()) {
            throw new IllegalStateException(
                    "there is no key list-1.key in %s; it is made when the service starts first".formatted(folder));
        }
        SigningKey lowest = key(epochs.get(0));
        if (!Files.exists(next)) {
            return new Held(lowest, List.of());
        }
        Next announced = announced();
        return announced.key().keyEpoch() == lowest.keyEpoch()
                ? new Held(lowest, List.of()) // it ended between the two deletions of finish()
                : new Held(lowest, List.of(announced));
    }

    private Next announced() {
        String content = OwnerOnly.readSecret(next);
        Matcher line = NEXT.matcher(content);
        if (!line.matches()) {
            throw new IllegalStateException(
                    "%s must hold \"onlatch-next KEY-EPOCH %s|%s|INSTANT\", but holds something else"
                            .formatted(folder.resolve("list-next"), WHEN_TOLD, AT_ONCE));
        }
        return new Next(key(Long.parseLong(line.group(1))), from(line.group(2)));
    }

    private Instant from(String text) {
        try {
            return switch (text) {
                case WHEN_TOLD -> Instant.MAX;
                case AT_ONCE -> Instant.MIN;
                default -> Instant.parse(text);
            };
        } catch (DateTimeParseException e) {
            throw new IllegalStateException(
                    "%s names no instant: \"%s\"".formatted(folder.resolve("list-next"), text), e);
        }
    }

    /**
     * Makes the key that is to follow and has it announced.
     *
     * @param from as in {@link Next}
     * @throws IllegalStateException if one is announced already
     */
    public Next announce(Instant from, SecureRandom random) {
        Held held = load();
        if (!held.next().isEmpty()) {
            throw new IllegalStateException("key epoch %d is taking the place of %d already; one at a time"
                    .formatted(
                            held.next().get(0).key().keyEpoch(), held.present().keyEpoch()));
        }
        SigningKey key = create(held.present().keyEpoch() + 1, random);
        write(key.keyEpoch(), from);
        return new Next(key, from);
    }

    /** @throws IllegalStateException if none is announced */
    public Next activate() {
        SigningKey key = load().next().stream()
                .findFirst()
                .map(Next::key)
                .orElseThrow(() ->
                        new IllegalStateException("no key is announced; announce one first (onlatch key rotate)"));
        write(key.keyEpoch(), Instant.MIN);
        return new Next(key, Instant.MIN);
    }

    /** The announced key has taken the place of the one before it, which is deleted. */
    public void finish() {
        Held held = load();
        held.next().forEach(announced -> OwnerOnly.delete(path(held.present().keyEpoch())));
        OwnerOnly.delete(next);
    }

    private void write(long epoch, Instant from) {
        String when = from.equals(Instant.MAX) ? WHEN_TOLD : from.equals(Instant.MIN) ? AT_ONCE : from.toString();
        OwnerOnly.write(next, "onlatch-next %d %s%n".formatted(epoch, when));
    }

    private List<Long> epochs() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> NAME.matcher(String.valueOf(file.getFileName())))
                    .filter(Matcher::matches)
                    .map(name -> Long.parseLong(name.group(1)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("could not look into the folder of keys " + folder, e);
        }
    }

    private Path path(long epoch) {
        return folder.resolve("list-%d.key".formatted(epoch));
    }

    private SigningKey key(long epoch) {
        if (!Files.exists(path(epoch))) {
            throw new IllegalStateException(
                    "%s is missing, though list-next names it; restore it from a backup".formatted(path(epoch)));
        }
        Matcher content = KEY.matcher(OwnerOnly.readSecret(path(epoch)));
        if (!content.matches() || Long.parseLong(content.group(1)) != epoch) {
            throw new IllegalStateException(
                    "%s must hold \"onlatch-ed25519 %d SEED\", but holds something else".formatted(path(epoch), epoch));
        }
        return new SigningKey(epoch, HexFormat.of().parseHex(content.group(2)));
    }

    private SigningKey create(long epoch, SecureRandom random) {
        byte[] seed = new byte[SigningKey.SEED_BYTES];
        random.nextBytes(seed);
        SigningKey key = new SigningKey(epoch, seed);
        OwnerOnly.write(
                path(epoch),
                "onlatch-ed25519 %d %s%n".formatted(epoch, HexFormat.of().formatHex(key.seed())));
        return key;
    }
}
