package org.onthelatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onthelatch.audit.StorageFault;
import org.onthelatch.person.PersonId;
import org.onthelatch.store.Store;
import org.onthelatch.whereabouts.Place;
import org.onthelatch.whereabouts.Whereabouts;

/** What is held in memory after a failure of the store. */
class StoreAfterFailureTest {
    /** An event that reached the disk although its commit seemed to fail comes again as one that is known already. */
    @Test
    void who_is_in_is_worked_out_anew_since_nobody_knows_what_reached_the_disk(@TempDir Path folder) {
        try (Store store = new ServiceProcess(folder).openStore()) {
            Whereabouts kept = store.whereabouts().get();
            store.whereabouts().begin(Whereabouts.EVERYONE_IN);
            store.journal()
                    .write(
                            () -> {
                                throw new StorageFault("the disk failed", new IllegalStateException("for this test"));
                            },
                            done -> {},
                            why -> {});

            Eventually.is(
                    "the store works again",
                    () -> store.whereabouts().get() != Whereabouts.EVERYONE_IN
                            && store.state().fault().isEmpty());

            List<Optional<Place>> out =
                    List.of(out(kept), out(store.whereabouts().get()));
            assertThat(out.get(0)).as("somebody is out in the seeded history").isPresent();
            assertThat(out.get(1)).isEqualTo(out.get(0));
        }
    }

    private static Optional<Place> out(Whereabouts whereabouts) {
        return java.util.stream.IntStream.rangeClosed(1, 17)
                .mapToObj(number -> whereabouts.of(new PersonId("P%02d".formatted(number))))
                .filter(Place.Out.class::isInstance)
                .findFirst();
    }
}
