package org.onthelatch.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckConfigTest {
    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void a_folder_in_order() throws IOException {
        Files.createDirectories(folder.resolve("sites"));
        Files.createDirectories(folder.resolve("reference"));
        for (String name : new String[] {"onlatch.yaml", "policy.yaml", "reference/legal-statuses.yaml"}) {
            Files.copy(SaltmarshTest.CONFIG.resolve(name), folder.resolve(name));
        }
        Files.writeString(folder.resolve("sites/marsh.yaml"), SmallSite.TEXT);
    }

    @Test
    void a_folder_in_order_ends_with_0() {
        CheckConfig.Answer answer = check();

        assertThat(answer.exitCode()).isZero();
        assertThat(answer.lines()).first().isEqualTo("Marsh End: 1 ward, 4 zones, 3 doors, 2 controllers");
        assertThat(answer.lines()).last().isEqualTo("Everything is in order.");
    }

    @Test
    void errors_of_every_file_come_together_and_end_with_1() throws IOException {
        Files.writeString(folder.resolve("onlatch.yaml"), "http: {port: none}\n");
        Files.writeString(folder.resolve("policy.yaml"), "");
        Files.writeString(folder.resolve("sites/marsh.yaml"), SmallSite.with("beds: 1", "beds: 2"));

        CheckConfig.Answer answer = check();

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.lines())
                .containsExactly(
                        "config error: http.port (onlatch.yaml line 1): \"none\" is not a whole number from 0 to 65535."
                                + " Write one from 0 to 65535.",
                        "config error: policy.yaml: is empty. Write its keys and values.",
                        "config error: wards.reed (marsh.yaml line 5): has 2 beds, but 1 zone of use ROOM names it."
                                + " Add the missing rooms, or correct beds.",
                        "3 errors; nothing was changed.");
    }

    @Test
    void a_folder_without_sites() throws IOException {
        Files.delete(folder.resolve("sites/marsh.yaml"));

        assertThat(check().lines())
                .first()
                .isEqualTo("config error: sites folder: holds no site file. Add one file per site, ending in .yaml.");
    }

    @Test
    void a_folder_that_is_not_there_names_each_missing_file() {
        CheckConfig.Answer answer = CheckConfig.check(folder.resolve("elsewhere"), Map.of(), Map.of());

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.lines())
                .contains("config error: onlatch.yaml: is missing. Write it, or name another configuration folder.")
                .hasSize(5);
    }

    @Test
    void two_sites_that_share_an_id() throws IOException {
        Files.writeString(
                folder.resolve("sites/other.yaml"),
                SmallSite.TEXT
                        .replace("site: marsh", "site: other")
                        .replace("reed", "sedge")
                        .replace("gate-a", "gate-b")
                        .replaceAll("Z-(OUT|GRD|REED|BED)", "Z-O-$1")
                        .replaceAll("RD0", "OD0"));

        assertThat(check().lines())
                .containsExactly(
                        "config error: door RD11 (other.yaml): is in marsh.yaml too. Give it an id of its own.",
                        "1 error; nothing was changed.");
    }

    private CheckConfig.Answer check() {
        return CheckConfig.check(folder, Map.of(), Map.of());
    }
}
