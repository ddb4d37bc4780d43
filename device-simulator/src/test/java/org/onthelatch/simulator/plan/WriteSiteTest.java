package org.onthelatch.simulator.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteSiteTest {
    @TempDir
    private Path folder;

    @Test
    void the_same_seed_gives_the_same_files_and_another_gives_others() throws IOException {
        Map<String, String> first = written("one", new SiteSize(2, 30, 25, 7));

        assertThat(written("two", new SiteSize(2, 30, 25, 7))).isEqualTo(first);
        assertThat(written("three", new SiteSize(2, 30, 25, 8))).isNotEqualTo(first);
        assertThat(first.keySet()).contains("sites/trial.yaml", "demo/people.yaml", "fobs.txt", "settings.json");
    }

    @Test
    void every_controller_has_a_door_with_a_reader_and_every_door_one_controller() {
        SitePlan plan = SitePlan.of(new SiteSize(10, 200, 1000, 1));

        Map<String, List<Door>> controllers = plan.controllers();

        assertThat(controllers).hasSize(1000);
        assertThat(controllers.values()).allMatch(doors -> doors.stream().anyMatch(Door::reader));
        assertThat(controllers.values().stream().flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(plan.doors());
    }

    @Test
    void a_small_site_has_a_gate_a_ward_and_someone_in_it() {
        SitePlan plan = SitePlan.of(new SiteSize(1, 1, 2, 1));

        assertThat(plan.people()).hasSize(1);
        assertThat(plan.controllers()).hasSize(2);
    }

    @Test
    void NHS_numbers_are_of_the_test_range_and_each_its_own_D108() {
        SitePlan plan = SitePlan.of(new SiteSize(10, 300, 11, 1));

        assertThat(plan.people())
                .extracting(Person::nhsNumber)
                .doesNotHaveDuplicates()
                .allMatch(number -> number.matches("999[0-9]{7}"));
    }

    @Test
    void nobody_who_is_informal_has_a_level_that_restricts_her() {
        assertThat(SitePlan.of(new SiteSize(5, 200, 6, 3)).people())
                .filteredOn(person -> !person.detained())
                .isNotEmpty()
                .allMatch(person -> person.level() == 1);
    }

    @Test
    void impossible_sizes_and_full_folders_are_refused() throws IOException {
        assertThatThrownBy(() -> new SiteSize(10, 20, 3, 1))
                .hasMessage("--controllers: expected a whole number from 11 to 99991, came 3");
        assertThatThrownBy(() -> new SiteSize(1, 100, 3, 1)).hasMessageStartingWith("--people");
        assertThatThrownBy(() -> new SiteSize(0, 1, 3, 1)).hasMessageStartingWith("--wards");

        Files.writeString(folder.resolve("mine.txt"), "kept");
        assertThatThrownBy(() -> WriteSite.into(folder, new SiteSize(1, 1, 2, 1)))
                .isInstanceOf(FileAlreadyExistsException.class)
                .hasMessageContaining("not empty");
    }

    private Map<String, String> written(String name, SiteSize size) throws IOException {
        Path into = folder.resolve(name);
        assertThat(WriteSite.into(into, size)).isPositive();
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(into)) {
            all.filter(Files::isRegularFile)
                    .forEach(file -> files.put(into.relativize(file).toString(), text(file)));
        }
        return files;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
