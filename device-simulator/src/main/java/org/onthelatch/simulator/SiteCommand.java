package org.onthelatch.simulator;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.onthelatch.simulator.plan.SiteSize;
import org.onthelatch.simulator.plan.WriteSite;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes a site of any size for trials. */
@Command(name = "site", description = "Writes a site of any size for trials: building, invented people, fobs, devices.")
final class SiteCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--wards", defaultValue = "1", description = "Wards (1).")
    private int wards;

    @Option(names = "--people", defaultValue = "20", description = "People who live there (20).")
    private int people;

    @Option(names = "--controllers", defaultValue = "20", description = "Door controllers, at least wards + 1 (20).")
    private int controllers;

    @Option(names = "--seed", defaultValue = "1", description = "The same seed gives the same site (1).")
    private long seed;

    @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "A new or empty folder.")
    private Path out = Path.of("");

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
            int doors = WriteSite.into(out, size());
            say(doors);
            return 0;
        } catch (FileAlreadyExistsException e) {
            err.println("error: " + e.getMessage());
        } catch (IOException e) {
            err.println("error: could not write: " + e);
        }
        return 1;
    }

    private SiteSize size() {
        try {
            return new SiteSize(wards, people, controllers, seed);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private void say(int doors) {
        PrintWriter text = spec.commandLine().getOut();
        text.println("%d wards, %d people, %d controllers, %d doors in %s"
                .formatted(wards, people, controllers, doors, out));
        text.println("  sites/trial.yaml       the building; ONLATCH_SITES=%s checks and serves it"
                .formatted(out.resolve("sites")));
        text.println("  demo/                  the invented people, in the form of the demo's files");
        text.println("  fobs.txt               who holds which fob");
        text.println(
                "  settings.json          the devices, for run; it wants the service's public key (--service-key)");
        text.println(
                "  data/device-passwords  for the service's own broker; give --data %s".formatted(out.resolve("data")));
        text.flush();
    }
}
