package org.onthelatch.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Says where the log is described before anyone logs: {@code logback.xml} in the configuration folder, else our own. */
public final class LogSettings {
    private static final String PROPERTY = "logback.configurationFile";
    private static final String FLAG = "--config";

    private LogSettings() {}

    /** Once, first of all. Libraries bring a logback.xml of their own, which would be found otherwise. */
    public static void choose(List<String> args) {
        if (System.getProperty(PROPERTY) == null) {
            System.setProperty(PROPERTY, where(args));
        }
    }

    /** A file, or ours as it is packed. The demo has no configuration folder. */
    static String where(List<String> args) {
        Path own = folder(args).resolve("logback.xml");
        boolean demo = args.stream().findFirst().filter("demo"::equals).isPresent();
        return !demo && Files.isRegularFile(own) ? own.toAbsolutePath().toString() : "config/logback.xml";
    }

    private static Path folder(List<String> args) {
        int flag = args.indexOf(FLAG);
        if (flag >= 0 && flag + 1 < args.size()) {
            return Path.of(args.get(flag + 1));
        }
        return args.stream()
                .filter(each -> each.startsWith(FLAG + "="))
                .map(each -> Path.of(each.substring(FLAG.length() + 1)))
                .findFirst()
                .orElse(Path.of("config"));
    }
}
