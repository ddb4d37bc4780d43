package org.onthelatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onthelatch.config.Configuration;
import org.onthelatch.config.ReadConfiguration;
import org.onthelatch.demo.DemoFiles;
import org.onthelatch.demo.DemoWard;
import org.onthelatch.simulator.plan.SiteSize;
import org.onthelatch.simulator.plan.WriteSite;
import org.onthelatch.yaml.Checked;
import org.onthelatch.yaml.Folder;

/** What the simulator writes as a site is one to the service: every rule of the configuration holds. */
class TrialSiteTest {
    @Test
    void a_site_of_five_wards_and_two_hundred_controllers_is_in_order(@TempDir Path folder) throws IOException {
        int doors = WriteSite.into(folder, new SiteSize(5, 100, 200, 1));

        Checked<Configuration> read = ReadConfiguration.read(DemoFiles.PACKED, new Folder(folder.resolve("sites")), "");
        assertThat(read.errors()).isEmpty();
        Configuration configuration = read.value().orElseThrow();
        assertThat(configuration.register().doors()).hasSize(doors);
        assertThat(configuration.register().controllers()).hasSize(200);
        Checked<DemoWard> people = DemoFiles.read(
                new Folder(folder),
                configuration.register(),
                configuration.statuses().statuses());
        assertThat(people.errors()).isEmpty();
        assertThat(people.value().orElseThrow().residents()).hasSize(100);
    }
}
