package org.onthelatch.mqtt.signed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The file that keeps the signing key; only its owner may read it. */
public final class SigningKeyFile {
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OWNERS =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    private static final Pattern CONTENT = Pattern.compile("onlatch-ed25519 ([1-9][0-9]{0,15}) ([0-9a-f]{64})\\s*");
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private final Path file;

    public SigningKeyFile(Path file) {
        this.file = file;
    }

    /**
     * The key in the file; a new one of key epoch 1, written before it is returned, if there is no file.
     *
     * @throws IllegalStateException if others may read the file, or it does not hold a key
     */
    public SigningKey loadOrCreate(SecureRandom random) {
        try {
            return Files.exists(file) ? load() : create(random);
        } catch (IOException e) {
            throw new UncheckedIOException("could not read or create the signing key " + file, e);
        }
    }

    private SigningKey load() throws IOException {
        if (POSIX && !OWNERS.containsAll(Files.getPosixFilePermissions(file))) {
            throw new IllegalStateException("signing key %s must be readable by its owner only (chmod 600), but was %s"
                    .formatted(file, PosixFilePermissions.toString(Files.getPosixFilePermissions(file))));
        }
        Matcher content = CONTENT.matcher(Files.readString(file, StandardCharsets.US_ASCII));
        if (!content.matches()) {
            throw new IllegalStateException(
                    "signing key %s must hold \"onlatch-ed25519 KEY-EPOCH SEED\", but holds something else"
                            .formatted(file));
        }
        return new SigningKey(Long.parseLong(content.group(1)), HexFormat.of().parseHex(content.group(2)));
    }

    private SigningKey create(SecureRandom random) throws IOException {
        byte[] seed = new byte[SigningKey.SEED_BYTES];
        random.nextBytes(seed);
        SigningKey key = new SigningKey(1, seed);
        Path folder = file.toAbsolutePath().normalize().getParent();
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, file.getFileName().toString(), ".new", ownerOnly());
        String line = "onlatch-ed25519 %d %s%n"
                .formatted(key.keyEpoch(), HexFormat.of().formatHex(key.seed()));
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        return key;
    }

    private static FileAttribute<?>[] ownerOnly() {
        return POSIX
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
    }
}
