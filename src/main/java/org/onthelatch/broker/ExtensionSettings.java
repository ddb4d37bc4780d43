package org.onthelatch.broker;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** What stands in {@code onlatch.properties} of the extension's folder. */
record ExtensionSettings(Authorisation authorisation, Path passwordFile) {
    private static final String FILE = "onlatch.properties";
    private static final Set<String> KEYS = Set.of("prefix", "service", "signIn", "passwordFile");

    /** @throws IllegalStateException naming the file, the key, what was expected and what came */
    static ExtensionSettings read(Path folder) {
        Path file = folder.resolve(FILE);
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException("%s cannot be read: %s".formatted(file, e), e);
        }
        Set<String> unknown = new TreeSet<>(properties.stringPropertyNames());
        unknown.removeAll(KEYS);
        if (!unknown.isEmpty()) {
            throw new IllegalStateException(
                    "%s: there are only the keys %s, but it has %s".formatted(file, new TreeSet<>(KEYS), unknown));
        }
        if (!text(file, properties, "signIn").equals("password")) {
            throw new IllegalStateException(
                    "%s: signIn must be password, but was \"%s\"".formatted(file, text(file, properties, "signIn")));
        }
        return new ExtensionSettings(
                authorisation(file, properties), folder.resolve(text(file, properties, "passwordFile")));
    }

    private static Authorisation authorisation(Path file, Properties properties) {
        try {
            return new Authorisation(text(file, properties, "prefix"), text(file, properties, "service"));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("%s: %s".formatted(file, e.getMessage()), e);
        }
    }

    private static String text(Path file, Properties properties, String key) {
        String text = properties.getProperty(key, "").strip();
        if (text.isEmpty()) {
            throw new IllegalStateException("%s: %s must have a value, but has none".formatted(file, key));
        }
        return text;
    }
}
