package org.onthelatch.simulator;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.onthelatch.simulator.ledger.Comparison;
import org.onthelatch.simulator.ledger.Verdict;
import org.onthelatch.simulator.wire.MalformedMessage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Holds a ledger against the service's export: nothing missing, nothing altered, each once, every loss recorded. */
@Command(
        name = "compare",
        description = "Compares a ledger with the service's egress events (NDJSON).",
        exitCodeListHeading = "%nEnds with:%n",
        exitCodeList = {
            "0:the export tells what the devices did",
            "1:it does not; each difference is named",
            "2:wrong arguments, or a file that cannot be read",
            "3:no difference, but devices still hold events without a receipt"
        })
final class CompareCommand implements Callable<Integer> {
    private static final int MOST_SHOWN = 50;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--ledger", required = true, paramLabel = "FILE", description = "What run --ledger wrote.")
    private Path ledger = Path.of("");

    @Option(
            names = "--export",
            required = true,
            paramLabel = "FILE",
            description = "What /api/v1/egress-events answers as application/x-ndjson, all its pages.")
    private Path export = Path.of("");

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    @SuppressWarnings("UnusedVariable") // picocli reads the annotation, nothing reads the value
    private boolean help;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        try {
            return say(compare());
        } catch (IOException e) {
            err.println("error: could not read: " + e);
        } catch (MalformedMessage e) {
            err.println("error: " + e.getMessage());
        }
        return 2;
    }

    private Verdict compare() throws IOException {
        Comparison comparison = Comparison.withTheExport();
        each(ledger, comparison::ledger);
        each(export, comparison::export);
        return comparison.verdict();
    }

    private static void each(Path file, Consumer<byte[]> take) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            lines.filter(line -> !line.isBlank()).forEach(line -> take.accept(line.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private int say(Verdict verdict) {
        PrintWriter out = spec.commandLine().getOut();
        verdict.differences().stream().limit(MOST_SHOWN).forEach(out::println);
        if (verdict.differences().size() > MOST_SHOWN) {
            out.println("… and %d more".formatted(verdict.differences().size() - MOST_SHOWN));
        }
        out.println(verdict);
        out.flush();
        if (!verdict.differences().isEmpty()) {
            return 1;
        }
        return verdict.waiting() > 0 ? 3 : 0;
    }
}
