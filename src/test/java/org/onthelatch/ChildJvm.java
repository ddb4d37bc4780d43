package org.onthelatch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program in a Java of its own, with what the tests have on their class path. */
final class ChildJvm {
    private ChildJvm() {}

    static ProcessBuilder of(String... arguments) {
        return with(List.of(), arguments);
    }

    static ProcessBuilder with(List<String> options, String... arguments) {
        return of(Main.class, options, arguments);
    }

    /** The simulated doors, as on a machine of their own. */
    static ProcessBuilder simulator(String... arguments) {
        return simulator(List.of(), arguments);
    }

    static ProcessBuilder simulator(List<String> options, String... arguments) {
        return of(org.onthelatch.simulator.Main.class, options, arguments);
    }

    private static ProcessBuilder of(Class<?> program, List<String> options, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx256m", "-cp", System.getProperty("java.class.path")));
        command.addAll(options);
        command.add(program.getName());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }
}
