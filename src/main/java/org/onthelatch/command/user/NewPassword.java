package org.onthelatch.command.user;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import org.onthelatch.web.signin.Passwords;
import picocli.CommandLine.Option;

/** A password that somebody gives to a command: from a file, or asked for. */
final class NewPassword {
    private static final int SHORTEST = 15;

    @Option(names = "--password-file", paramLabel = "FILE", description = "Holds the password; asked for if not given.")
    private Optional<Path> file = Optional.empty();

    /** @throws IllegalArgumentException if it is too short or cannot be asked for */
    String read() {
        String password = file.map(NewPassword::firstLine).orElseGet(NewPassword::typed);
        if (password.length() < SHORTEST) {
            throw new IllegalArgumentException(
                    "the password must have at least %d characters, but has %d".formatted(SHORTEST, password.length()));
        }
        return password;
    }

    static String hash(String password) {
        return new Passwords(new SecureRandom()).hash(password);
    }

    private static String firstLine(Path file) {
        try {
            return Files.readAllLines(file).stream().findFirst().orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException("could not read the password file " + file, e);
        }
    }

    /** Newer Javas have a console even without a terminal; its password is then empty and refused as too short. */
    @SuppressWarnings("SystemConsoleNull")
    private static String typed() {
        if (System.console() == null) {
            throw new IllegalArgumentException("no terminal to ask for the password at; use --password-file");
        }
        char[] typed = System.console().readPassword("Password, at least %d characters: ", SHORTEST);
        return typed == null ? "" : new String(typed);
    }
}
