package org.onthelatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onthelatch.command.controller.Bundle;
import org.onthelatch.pki.Identity;

/** What an engineer types, reads and takes to the door. */
class ControllerCommandsTest {
    private static final String TLS =
            "mqtt:\n  tls: on\n  host: 0.0.0.0\n  port: 8883\n  address: broker.ward.example\n";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Path folder;
    private final Path config;

    ControllerCommandsTest(@TempDir Path chosen) throws IOException {
        folder = chosen;
        config = ConfigFolder.copy(chosen.resolve("config"), TLS);
    }

    @Test
    void enrol_writes_all_that_the_controller_has_to_be_told() {
        assertThat(enrol("heron-a")).as(err::toString).isZero();

        Path bundle = folder.resolve("heron-a");
        Identity identity =
                Identity.read(bundle.resolve("ca.crt"), bundle.resolve("certificate.pem"), bundle.resolve("key.pem"));
        JsonObject settings = new JsonObject(read(bundle.resolve("settings.json")));
        JsonObject device = settings.getJsonArray("devices").getJsonObject(0);
        assertThat(identity).hasToString("CN=heron-a");
        assertThat(settings.getJsonObject("broker").getString("url")).isEqualTo("tls://broker.ward.example:8883");
        assertThat(settings.getString("servicePublicKey")).matches("[0-9a-f]{64}");
        assertThat(settings.getInteger("keyEpoch")).isEqualTo(1);
        assertThat(settings.getString("topicPrefix")).isEqualTo("latch/v1");
        assertThat(device.getString("device")).isEqualTo("heron-a");
        assertThat(device.getString("certificate")).isEqualTo("certificate.pem");
        assertThat(device.getJsonArray("doors")).hasSize(6);
        assertThat(out.toString()).contains("Connect it before", "key.pem is the controller's secret");
    }

    @Test
    void only_its_owner_may_read_the_bundle() throws IOException {
        assertThat(enrol("heron-a")).as(err::toString).isZero();

        Path bundle = folder.resolve("heron-a");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(bundle)))
                .isEqualTo("rwx------");
        for (String file : Bundle.FILES) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(bundle.resolve(file))))
                    .as(file)
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void the_install_sheet_has_no_secret_and_everything_else() {
        assertThat(enrol("heron-a")).as(err::toString).isZero();

        Path bundle = folder.resolve("heron-a");
        String sheet = read(bundle.resolve("install-sheet.html"));
        assertThat(sheet)
                .contains("heron-a", "HD01", "READER-OUT CALL", "Saltmarsh House", "D. Flint &amp; Sons", "Good until")
                .contains("tls://broker.ward.example:8883", "2028")
                .doesNotContain("PRIVATE", "{device}", "{doors}", "{by}", "{until}")
                .satisfies(text -> assertThat(text).contains("@page"));
        String key = read(bundle.resolve("key.pem")).lines().skip(1).findFirst().orElseThrow();
        assertThat(sheet).doesNotContain(key);
    }

    @Test
    void a_device_that_the_site_files_do_not_have_is_refused_with_those_that_they_have() {
        assertThat(enrol("heron-z")).isEqualTo(1);

        assertThat(err.toString())
                .contains("\"heron-z\" is not a controller of the site files", "cartlodge-a", "heron-c");
        assertThat(folder.resolve("heron-z")).doesNotExist();
    }

    @Test
    void a_name_of_the_service_itself_is_refused_by_check_config() throws IOException {
        Path site = config.resolve("sites").resolve("saltmarsh.yaml");
        String text = Files.readString(site);
        assertThat(text).contains("  gate-a:");
        Files.writeString(site, text.replace("  gate-a:", "  onlatch:"));

        assertThat(run("check-config", "--config", config.toString())).isEqualTo(1);

        assertThat(err.toString())
                .containsPattern(
                        "controllers\\.onlatch \\(saltmarsh\\.yaml line \\d+\\): is a name of the service itself");
    }

    @Test
    void a_folder_that_holds_something_is_left_alone() throws IOException {
        Files.createDirectories(folder.resolve("heron-a"));
        Files.writeString(folder.resolve("heron-a").resolve("mine"), "");

        assertThat(enrol("heron-a")).isEqualTo(1);

        assertThat(err.toString()).contains("must be a new or an empty folder");
        assertThat(list()).contains("heron-a").containsPattern("heron-a +- +- +never enrolled");
    }

    @Test
    void renew_without_a_certificate_in_use_says_what_to_do() {
        assertThat(run(with("controller", "renew", "heron-a", "--by", "D. Flint")))
                .isEqualTo(1);

        assertThat(err.toString()).contains("heron-a has no certificate in use", "use enrol");
    }

    @Test
    void revoke_takes_back_what_was_given_and_list_says_so() {
        assertThat(enrol("heron-a")).as(err::toString).isZero();
        assertThat(list()).containsPattern("heron-a +[0-9a-f]{32} +2028-\\S+ +may connect until");

        assertThat(run(with("controller", "revoke", "heron-a", "--by", "D. Flint", "--reason", "lost")))
                .as(err::toString)
                .isZero();

        assertThat(out.toString()).contains("heron-a: revoked");
        assertThat(list()).containsPattern("heron-a +[0-9a-f]{32} +2028-\\S+ +revoked 20");
        assertThat(run(with("controller", "revoke", "heron-a", "--by", "D. Flint", "--reason", "lost")))
                .isEqualTo(1);
        assertThat(err.toString()).contains("heron-a has no certificate that could be revoked");
    }

    @Test
    void without_tls_nothing_is_enrolled() throws IOException {
        Files.writeString(config.resolve("onlatch.yaml"), "mqtt:\n  port: 1883\n");

        assertThat(enrol("heron-a")).isEqualTo(1);

        assertThat(err.toString()).contains("mqtt.tls is off");
    }

    @Test
    void wrong_arguments_end_with_2_and_say_how_to_use_it() {
        assertThat(List.of(
                        run("controller"),
                        run("controller", "enrol", "heron-a"),
                        run("controller", "revoke", "heron-a", "--by", "x"),
                        run("controller", "enrol", "--by", "x", "--window", "soon", "heron-a")))
                .containsOnly(2);

        assertThat(err.toString()).contains("one of enrol, renew, revoke, list", "--by", "--reason", "soon");
    }

    @Test
    void a_window_longer_than_15_minutes_is_refused() {
        assertThat(run(with("controller", "enrol", "heron-a", "--by", "D. Flint", "--window", "60")))
                .isEqualTo(1);

        assertThat(err.toString()).contains("1 to 15 minutes, but was 60");
    }

    private int enrol(String device) {
        return run(with(
                "controller",
                "enrol",
                device,
                "--by",
                "D. Flint & Sons",
                "--out",
                folder.resolve(device).toString()));
    }

    private String list() {
        int before = out.getBuffer().length();
        assertThat(run(with("controller", "list"))).as(err::toString).isZero();
        return out.toString().substring(before);
    }

    private String[] with(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of(
                "--config", config.toString(), "--data", folder.resolve("data").toString()));
        return all.toArray(String[]::new);
    }

    private static String read(Path file) {
        return org.onthelatch.secret.OwnerOnly.read(file);
    }

    private int run(String... args) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }
}
