package org.onthelatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.accesslist.ResidentAccess;
import org.onthelatch.assessment.Assessment;
import org.onthelatch.store.Store;
import org.onthelatch.ward.Site;

/** A start with an edited site file. */
class EditedSiteFileTest {
    @Test
    void a_start_with_an_edited_site_file_knows_everyone_and_every_fob_as_before(@TempDir Path folder) {
        ServiceProcess service = new ServiceProcess(folder);
        AccessFacts before;
        try (Store store = service.openStore()) {
            before = store.facts().get();
        }

        try (Store store = service.openStoreAfterEditing(EditedSiteFileTest::renamed)) {
            AccessFacts after = store.facts().get();
            assertThat(after.register().sites()).extracting(Site::name).containsExactly("Saltmarsh, the new house");
            assertThat(after.residents())
                    .hasSize(17)
                    .extracting(EditedSiteFileTest::levels)
                    .isEqualTo(
                            before.residents().map(EditedSiteFileTest::levels).toList());
            assertThat(after.fobs().tokens()).isEqualTo(before.fobs().tokens());
        }
    }

    private static List<Assessment> levels(ResidentAccess resident) {
        return resident.levels().assessments();
    }

    private static Site renamed(Site site) {
        return new Site(
                site.id(),
                "Saltmarsh, the new house",
                site.timeZone(),
                site.wards(),
                site.zones(),
                site.doors(),
                site.controllers());
    }
}
