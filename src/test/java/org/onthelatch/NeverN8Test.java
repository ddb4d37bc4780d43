package org.onthelatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.onthelatch.accesslist.Reason;
import org.onthelatch.assessment.Level;

/** N8: a door cannot show a level or a status, since nothing that it is given holds one (D101, H25, H28). */
class NeverN8Test {
    @Test
    void what_every_door_holds_names_no_level_no_status_and_no_reason() {
        VirtualWard ward = VirtualWard.ready(VirtualWard.ROOMY);
        Set<String> telling = telling(ward);

        List<String> lists = ward.facts().register().controllers().stream()
                .map(controller ->
                        ward.issuedLists.latest(controller.id()).orElseThrow().body())
                .toList();

        assertThat(telling).contains("l4", "s37_41", "holding_power", "section 3");
        assertThat(lists).hasSize(6).allSatisfy(list -> {
            assertThat(list).contains("\"fobs\":");
            assertThat(telling.stream()
                            .filter(word -> Pattern.compile("(?<![a-z0-9_])" + Pattern.quote(word) + "(?![a-z0-9_])")
                                    .matcher(list.toLowerCase(Locale.ROOT))
                                    .find()))
                    .isEmpty();
        });
    }

    private static Set<String> telling(VirtualWard ward) {
        Set<String> words = new TreeSet<>();
        for (Level level : Level.values()) {
            words.add(level.name());
        }
        for (Reason reason : List.of(Reason.HOLDING_POWER, Reason.NO_LEAVE_FOR_BOUNDARY, Reason.AWAITING_MHCS)) {
            words.add(reason.name());
        }
        ward.facts()
                .residents()
                .flatMap(access -> access.legal().standings().stream())
                .forEach(standing -> {
                    words.add(standing.status().code().value());
                    words.add(standing.status().words());
                });
        Set<String> small = new TreeSet<>();
        words.forEach(word -> small.add(word.toLowerCase(Locale.ROOT)));
        return small;
    }
}
