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
record ExtensionSettings(Authorisation authorisation, WayIn wayIn) {
    private static final String FILE = "onlatch.properties";
    private static final Set<String> KEYS =
            Set.of("prefix", "service", "signIn", "passwordFile", "authorityFile", "revocationFile");

    /** Where the extension finds who may come in. */
    sealed interface WayIn {
        /** @param file as {@link PasswordFile} reads it */
        record Password(Path file) implements WayIn {}

        /** The files of {@link RevocationGate}. */
        record Certificate(Path authority, Path revocations) implements WayIn {}
    }

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
        return new ExtensionSettings(authorisation(file, properties), wayIn(file, properties));
    }

    private static WayIn wayIn(Path file, Properties properties) {
        String signIn = text(file, properties, "signIn");
        return switch (signIn) {
            case "password" -> new WayIn.Password(file.resolveSibling(text(file, properties, "passwordFile")));
            case "certificate" ->
                new WayIn.Certificate(
                        file.resolveSibling(text(file, properties, "authorityFile")),
                        file.resolveSibling(text(file, properties, "revocationFile")));
            default ->
                throw new IllegalStateException(
                        "%s: signIn must be password or certificate, but was \"%s\"".formatted(file, signIn));
        };
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
