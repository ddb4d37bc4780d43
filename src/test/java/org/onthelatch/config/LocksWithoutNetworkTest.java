package org.onthelatch.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onthelatch.ward.DeviceId;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Site;
import org.onthelatch.yaml.ConfigError;

/** A lock that goes by the fob alone is never on an exit and never on anybody's way home (design, section 6; D114, H2). */
class LocksWithoutNetworkTest {
    private static final Path SITE = Path.of("../config/sites/saltmarsh.yaml");

    @Test
    void the_kitchen_and_the_laundry_may_have_one() throws IOException {
        Site site =
                SiteFile.read("saltmarsh.yaml", Files.readString(SITE)).value().orElseThrow();

        assertThat(site.locks()).containsExactlyInAnyOrder(new DoorId("HD21"), new DoorId("HD24"));
        assertThat(site.programmers()).containsExactly(new DeviceId("heron-p"));
    }

    @Test
    void an_exit_is_refused_with_the_reason() throws IOException {
        assertThat(errors("HD01")).singleElement().asString().contains("HD01", "is an exit", "a fob in a pocket");
        assertThat(errors("SG01")).singleElement().asString().contains("is an exit");
        assertThat(errors("CD01")).singleElement().asString().contains("is an exit");
    }

    @Test
    void so_are_a_bedroom_and_a_corridor_that_somebody_comes_home_through() throws IOException {
        assertThat(errors("HD11")).singleElement().asString().contains("way home");
        assertThat(errors("HD05")).singleElement().asString().contains("way home");
    }

    @Test
    void so_is_a_door_that_is_not_free_from_inside() throws IOException {
        assertThat(errors("HD03")).singleElement().asString().contains("not always free from inside");
    }

    @Test
    void a_programmer_has_a_name_of_its_own() throws IOException {
        String text = Files.readString(SITE).replace("programmers: [heron-p]", "programmers: [heron-a]");

        assertThat(messages(text)).singleElement().asString().contains("heron-a", "is the name of another device");
    }

    private static List<String> errors(String door) throws IOException {
        return messages(Files.readString(SITE).replace("locks: [HD21, HD24]", "locks: [HD21, %s]".formatted(door)));
    }

    private static List<String> messages(String text) {
        return SiteFile.read("saltmarsh.yaml", text).errors().stream()
                .map(ConfigError::message)
                .toList();
    }
}
