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
import java.util.Set;

/**
 * A file that only its owner may read. It is written beside its place and then renamed, so that whoever reads it finds the
 * old content or the new, whatever fails meanwhile.
 */
public final class SecretFile {
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private final Path file;

    public SecretFile(Path file) {
        this.file = file.toAbsolutePath().normalize();
    }

    public boolean exists() {
        return Files.exists(file);
    }

    /** @throws IllegalStateException if others may read it, naming the file and what to do */
    public String read() {
        check();
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("could not read " + file, e);
        }
    }

    /** @throws IllegalStateException if others may read it, naming the file and what to do */
    public void check() {
        try {
            if (POSIX && !FILE.containsAll(Files.getPosixFilePermissions(file))) {
                throw new IllegalStateException("%s must be readable by its owner only (chmod 600 %s), but was %s"
                        .formatted(file, file, PosixFilePermissions.toString(Files.getPosixFilePermissions(file))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("could not read who may read " + file, e);
        }
    }

    /** Takes the place of what is there; on the disk when this returns. */
    public void write(String content) {
        Path folder = file.resolveSibling("");
        try {
            ownFolder(folder);
            Path draft = Files.createTempFile(folder, file.getFileName() + ".", ".new", only(FILE));
            try {
                checkOwner(draft, folder);
                fill(draft, content);
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
            reachDisk(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("could not write " + file, e);
        }
    }

    public void delete() {
        try {
            Files.deleteIfExists(file);
            reachDisk(file.resolveSibling(""));
        } catch (IOException e) {
            throw new UncheckedIOException("could not delete " + file, e);
        }
    }

    /** Makes a folder that is its owner's alone, if there is none. */
    public static void ownFolder(Path folder) {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder.toAbsolutePath().resolveSibling(""));
                Files.createDirectory(folder, only(FOLDER));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("could not make the folder " + folder, e);
        }
    }

    /** A file of somebody else's, such as the administrator's, is one that the service cannot read. */
    private static void checkOwner(Path draft, Path folder) throws IOException {
        if (!Files.getOwner(draft).equals(Files.getOwner(folder))) {
            throw new IllegalStateException("%s belongs to %s, so run this as %s, but it was run as %s"
                    .formatted(folder, Files.getOwner(folder), Files.getOwner(folder), Files.getOwner(draft)));
        }
    }

    private static void fill(Path draft, String content) throws IOException {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(content.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** The rename itself; a folder can be opened so only where there are POSIX files. */
    private static void reachDisk(Path folder) throws IOException {
        if (POSIX) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static FileAttribute<?>[] only(Set<PosixFilePermission> permissions) {
        return POSIX
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
                : new FileAttribute<?>[0];
    }
}
