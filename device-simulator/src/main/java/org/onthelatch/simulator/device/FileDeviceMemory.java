package org.onthelatch.simulator.device;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Memory in a folder, one file for each cell and one for the journal, forced to the disk. */
public final class FileDeviceMemory implements DeviceMemory {
    private final Path folder;
    private final Path journalFile;

    public FileDeviceMemory(Path folder) {
        this.folder = folder;
        this.journalFile = folder.resolve("events.ndjson");
        attempt("create " + folder, () -> Files.createDirectories(folder));
        rewriteIfTorn();
    }

    @Override
    public synchronized Optional<byte[]> read(Cell cell) {
        return contents(file(cell));
    }

    @Override
    public synchronized void write(Cell cell, byte[] value) {
        replace(file(cell), value);
    }

    @Override
    public synchronized List<byte[]> journal() {
        byte[] all = contents(journalFile).orElseGet(() -> new byte[0]);
        List<byte[]> lines = new ArrayList<>();
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (byte b : all) {
            if (b == '\n') {
                lines.add(line.toByteArray());
                line.reset();
            } else {
                line.write(b);
            }
        }
        return lines; // what follows the last line feed was torn by a crash, and so was never published
    }

    @Override
    public synchronized void append(byte[] line) {
        attempt("append to " + journalFile, () -> {
            try (FileChannel channel =
                    FileChannel.open(journalFile, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                boolean isNew = channel.size() == 0;
                writeFully(channel, terminated(List.of(line)));
                if (isNew) {
                    forceFolder();
                }
            }
        });
    }

    @Override
    public synchronized void rewrite(List<byte[]> lines) {
        replace(journalFile, terminated(lines));
    }

    private void rewriteIfTorn() {
        Optional<byte[]> all = contents(journalFile);
        if (all.filter(bytes -> bytes.length > 0 && bytes[bytes.length - 1] != '\n')
                .isPresent()) {
            rewrite(journal());
        }
    }

    private void replace(Path file, byte[] value) {
        Path draft = folder.resolve(file.getFileName() + ".draft");
        attempt("write " + file, () -> {
            try (FileChannel channel = FileChannel.open(
                    draft, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
                writeFully(channel, value);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            forceFolder();
        });
    }

    private static void writeFully(FileChannel channel, byte[] value) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(value);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        channel.force(true);
    }

    private void forceFolder() throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private Optional<byte[]> contents(Path file) {
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("could not read " + file, e);
        }
    }

    private Path file(Cell cell) {
        return folder.resolve(cell.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".json");
    }

    private static byte[] terminated(List<byte[]> lines) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] line : lines) {
            out.writeBytes(line);
            out.write('\n');
        }
        return out.toByteArray();
    }

    private static void attempt(String what, Attempt attempt) {
        try {
            attempt.run();
        } catch (IOException e) {
            throw new UncheckedIOException("could not " + what, e);
        }
    }

    /** Something done to files. */
    private interface Attempt {
        void run() throws IOException;
    }
}
