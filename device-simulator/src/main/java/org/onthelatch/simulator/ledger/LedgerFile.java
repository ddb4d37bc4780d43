package org.onthelatch.simulator.ledger;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import org.onthelatch.simulator.device.Ledger;
import org.onthelatch.simulator.wire.StrictJson;
import org.onthelatch.simulator.wire.WireInstant;

/** A ledger in a file, one JSON object a line. Nothing in it is ever changed; a later run goes on at its end. */
public final class LedgerFile implements Ledger, AutoCloseable {
    private final OutputStream out;

    private LedgerFile(OutputStream out) {
        this.out = out;
    }

    /**
     * Opens it, with a first line for this run.
     *
     * @throws IOException when it cannot be written to
     */
    public static LedgerFile open(Path file, Clock clock) throws IOException {
        Files.createDirectories(file.toAbsolutePath().normalize().resolveSibling(""));
        LedgerFile ledger =
                new LedgerFile(Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
        ledger.write(StrictJson.newObject().put("what", "run").put("t", WireInstant.format(clock.instant())));
        return ledger;
    }

    /** Whole lines only, handed to the system at once, so that a killed process leaves all that it did. */
    @Override
    public synchronized void write(ObjectNode line) {
        byte[] json = StrictJson.bytes(line);
        byte[] bytes = new byte[json.length + 1];
        System.arraycopy(json, 0, bytes, 0, json.length);
        bytes[json.length] = '\n';
        try {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("could not write to the ledger", e);
        }
    }

    @Override
    public synchronized void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException("could not close the ledger", e);
        }
    }
}
