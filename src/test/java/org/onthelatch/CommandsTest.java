package org.onthelatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onthelatch.command.user.UserTokenCommand;
import org.onthelatch.sqlite.Database;
import org.onthelatch.sqlite.SqliteAccounts;
import org.onthelatch.staff.Account;
import org.onthelatch.staff.StaffId;
import org.onthelatch.web.signin.Passwords;
import picocli.CommandLine;

/** What an operator reads, and what a script sees, when something cannot be done. */
class CommandsTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path folder;

    @BeforeEach
    void choose(@TempDir Path chosen) {
        folder = chosen;
    }

    @Test
    void a_port_for_pages_that_is_in_use_is_named_and_ends_with_1() throws IOException {
        assertTakenPortIsNamed("--http-port");
    }

    @Test
    void a_port_for_mqtt_that_is_in_use_is_named_and_ends_with_1() throws IOException {
        assertTakenPortIsNamed("--mqtt-port");
    }

    @Test
    void a_port_for_the_simulated_doors_that_is_in_use_is_named_and_ends_with_1() throws IOException {
        assertTakenPortIsNamed("--simulator-port");
    }

    @Test
    void a_database_of_a_newer_version_is_left_alone_and_ends_with_1() throws SQLException {
        assertThat(addUser("l.pryce", "a long enough password")).isZero();
        Path database = folder.resolve("onlatch.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("INSERT INTO schema_version (version, name) VALUES (999, 'from the future')");
        }

        int exitCode = run("serve", "--config", config(), "--data", folder.toString());

        assertThat(exitCode).isEqualTo(1);
        assertThat(err.toString()).contains(database.toString(), "newer version", "schema 999");
    }

    @Test
    void every_error_of_the_configuration_is_told_at_once_and_it_ends_with_1() throws IOException {
        Files.writeString(folder.resolve("onlatch.yaml"), "http:\n  port: seventy\nmqtt:\n  prot: 1883\n");

        int checked = run("check-config", "--config", folder.toString());
        String told = err.toString();
        int served = run("serve", "--config", folder.toString());

        assertThat(List.of(checked, served)).containsOnly(1);
        assertThat(told).contains("seventy", "prot", "policy.yaml");
        assertThat(err.toString()).contains("seventy", "prot", "policy.yaml");
    }

    @Test
    void wrong_arguments_end_with_2_and_say_how_to_use_it() {
        int exitCode = run("user", "add", "l.pryce");

        assertThat(exitCode).isEqualTo(2);
        assertThat(err.toString()).contains("--role", "Usage: onlatch user add");
    }

    @Test
    void an_account_is_added_by_one_line() {
        int exitCode = addUser("l.pryce", "a long enough password");

        assertThat(exitCode).as(err::toString).isZero();
        assertThat(out.toString()).contains("L. Pryce (Registered nurse) can sign in as l.pryce.");
    }

    @Test
    void an_account_is_given_another_password_and_keeps_its_name_and_role() {
        assertThat(addUser("l.pryce", "a long enough password")).isZero();
        String before = account().passwordHash();

        int exitCode = resetPassword("l.pryce", "another long password");

        assertThat(exitCode).as(err::toString).isZero();
        assertThat(out.toString()).contains("l.pryce (Registered nurse) has another password.");
        assertThat(account().name()).isEqualTo("L. Pryce");
        assertThat(account().passwordHash()).isNotEqualTo(before);
        assertThat(new Passwords(new SecureRandom())
                        .matches("another long password", account().passwordHash()))
                .isTrue();
        assertThat(resetPassword("n.obody", "another long password")).isEqualTo(1);
        assertThat(err.toString()).contains("n.obody has no account");
    }

    @Test
    void a_reviewers_account_must_end_and_does_so_after_its_last_day() {
        String[] reviewer = {"--role", "reviewer", "--name", "C. Vale", "c.vale"};
        assertThat(withPassword("a long enough password", "add", reviewer)).isEqualTo(1);
        assertThat(err.toString()).contains("an account as reviewer must end: give --until DAY, at most 92 days ahead");
        List<String> longer = new ArrayList<>(List.of(reviewer));
        longer.addAll(List.of("--until", "2999-01-01"));
        assertThat(withPassword("a long enough password", "add", longer.toArray(String[]::new)))
                .isEqualTo(1);
        assertThat(err.toString()).contains("at most 92 days ahead, but was 2999-01-01");
    }

    /** Once it answered that the book of residents belongs to the journal's thread, and no such account could be made. */
    @Test
    void a_persons_own_account_is_for_somebody_on_record_D62() {
        assertThat(withPassword(
                        "a long enough password",
                        "add",
                        "--role",
                        "resident",
                        "--person",
                        "P03",
                        "--name",
                        "C. M.",
                        "c.m"))
                .isEqualTo(1);

        assertThat(err.toString()).contains("--person must name somebody on record here, such as P03, but was P03");
    }

    @Test
    void a_token_is_printed_once_and_may_no_more_than_its_role() {
        assertThat(addUser("l.pryce", "a long enough password")).isZero();
        String day = "2026-12-31";

        int exitCode = token("--permission", "see_egress", "--until", day);

        assertThat(exitCode).as(err::toString).isZero();
        assertThat(out.toString()).containsPattern("latch_[a-z0-9]{12}_[A-Za-z0-9_-]{43}");
        assertThat(token("--permission", "end_accounts", "--until", day)).isEqualTo(1);
        assertThat(err.toString())
                .contains("--permission must be one of SEE_PEOPLE")
                .contains("but was END_ACCOUNTS");
        assertThat(token("--permission", "see_egress", "--until", "2999-01-01")).isEqualTo(1);
        assertThat(err.toString()).contains("until: Enter a last day from today on, at most 365 days ahead");
    }

    private int token(String... arguments) {
        List<String> all = new ArrayList<>(List.of("--config", config(), "--data", folder.toString()));
        all.addAll(List.of("--name", "night export", "l.pryce"));
        all.addAll(List.of(arguments));
        Clock clock = Clock.fixed(Instant.parse("2026-11-23T14:00:00Z"), ZoneOffset.UTC);
        return new CommandLine(new UserTokenCommand(clock))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(all.toArray(String[]::new));
    }

    @Test
    void an_account_is_revoked_with_a_reason_and_only_once() {
        assertThat(addUser("l.pryce", "a long enough password")).isZero();
        String[] revoke = {
            "user", "revoke", "--config", config(), "--data", folder.toString(), "--reason", "left", "l.pryce"
        };

        assertThat(run(revoke)).as(err::toString).isZero();

        assertThat(out.toString()).contains("l.pryce (Registered nurse) cannot sign in any more.");
        assertThat(account().until()).isNotEqualTo(Account.NO_END);
        assertThat(run(revoke)).isEqualTo(1);
        assertThat(err.toString()).contains("l.pryce has no account that could end");
    }

    @Test
    void a_password_that_is_too_short_is_refused_with_its_length() {
        int exitCode = addUser("l.pryce", "fourteen chars");

        assertThat(exitCode).isEqualTo(1);
        assertThat(err.toString()).contains("at least 15 characters, but has 14");
        assertThat(folder.resolve("onlatch.db")).doesNotExist();
    }

    private void assertTakenPortIsNamed(String option) throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String port = Integer.toString(taken.getLocalPort());
            List<String> arguments = new ArrayList<>(List.of("demo", "--data", folder.toString()));
            for (String each : List.of("--http-port", "--mqtt-port", "--simulator-port")) {
                arguments.addAll(List.of(each, each.equals(option) ? port : Integer.toString(FreePort.any())));
            }

            int exitCode = run(arguments.toArray(String[]::new));

            assertThat(exitCode).isEqualTo(1);
            assertThat(err.toString()).contains("port " + port);
            assertThat(err.toString().strip().lines()).hasSize(1);
        }
    }

    private int addUser(String user, String password) {
        return withPassword(password, "add", "--role", "nurse", "--name", "L. Pryce", user);
    }

    private int resetPassword(String user, String password) {
        return withPassword(password, "reset-password", user);
    }

    private int withPassword(String password, String command, String... more) {
        Path file = folder.resolve("password");
        try {
            Files.writeString(file, password);
        } catch (IOException e) {
            throw new UncheckedIOException("could not write " + file, e);
        }
        List<String> arguments = new ArrayList<>(List.of("user", command, "--config", config()));
        arguments.addAll(List.of("--data", folder.toString(), "--password-file", file.toString()));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    private Account account() {
        try (Database database = Database.openExisting(folder.resolve("onlatch.db"))) {
            return new SqliteAccounts(database).find(new StaffId("l.pryce")).orElseThrow();
        }
    }

    private static String config() {
        return SourceTree.aroundHere().top().resolve("config").toString();
    }

    private int run(String... args) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }
}
