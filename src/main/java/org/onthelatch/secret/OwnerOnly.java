package org.onthelatch.secret;

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
 * Files that only their owner may read (0600, in folders 0700). Each is written beside its place and then renamed, so that
 * whoever reads it finds the old content or the new, whatever fails meanwhile.
 */
public final class OwnerOnly {
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private OwnerOnly() {}

    /** Makes a folder, and closes it to others if it was there and open. */
    public static Path folder(Path folder) {
        try {
            Files.createDirectories(folder, attributes(FOLDER));
            if (POSIX) {
                Files.setPosixFilePermissions(folder, FOLDER);
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("could not make the folder " + folder, e);
        }
    }

    /** Makes a folder that is its owner's alone, if there is none; one that is there stays as open as it is. */
    public static void newFolder(Path folder) {
        if (!Files.isDirectory(folder)) {
            folder(folder);
        }
    }

    /** Takes the place of what is there; on the disk when this returns. */
    public static void write(Path file, String text) {
        Path folder = file.toAbsolutePath().normalize().resolveSibling("");
        newFolder(folder);
        try {
            Path draft = Files.createTempFile(folder, file.getFileName() + ".", ".new", attributes(FILE));
            try {
                checkOwner(draft, folder);
                fill(draft, text);
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
            force(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("could not write " + file, e);
        }
    }

    /** A file of somebody else's, such as the administrator's, is one that the service cannot read. */
    private static void checkOwner(Path draft, Path folder) throws IOException {
        if (!Files.getOwner(draft).equals(Files.getOwner(folder))) {
            throw new IllegalStateException("%s belongs to %s, so run this as %s, but it was run as %s"
                    .formatted(folder, Files.getOwner(folder), Files.getOwner(folder), Files.getOwner(draft)));
        }
    }

    private static void fill(Path draft, String text) throws IOException {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** So that the new name, too, is there after the power was cut. */
    private static void force(Path folder) throws IOException {
        if (POSIX) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    /** A file to lock, made if it is not there. */
    public static FileChannel openLock(Path file) throws IOException {
        return FileChannel.open(file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), attributes(FILE));
    }

    public static void delete(Path file) {
        try {
            if (Files.deleteIfExists(file)) {
                force(file.toAbsolutePath().resolveSibling(""));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("could not remove " + file, e);
        }
    }

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("could not read " + file, e);
        }
    }

    /** @throws IllegalStateException if others may read it, naming the file and what to do */
    public static String readSecret(Path file) {
        check(file);
        return read(file);
    }

    /** @throws IllegalStateException if others may read it, naming the file and what to do */
    public static void check(Path file) {
        try {
            if (POSIX && !FILE.containsAll(Files.getPosixFilePermissions(file))) {
                throw new IllegalStateException("%s must be readable by its owner only (chmod 600 %s), but was %s"
                        .formatted(file, file, PosixFilePermissions.toString(Files.getPosixFilePermissions(file))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("could not read who may read " + file, e);
        }
    }

    private static FileAttribute<?>[] attributes(Set<PosixFilePermission> permissions) {
        return POSIX
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
                : new FileAttribute<?>[0];
    }
}
