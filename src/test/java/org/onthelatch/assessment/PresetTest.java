package org.onthelatch.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.onthelatch.person.Company;
import org.onthelatch.person.VisitorId;
import org.onthelatch.ward.Window;

/** Each step down the ladder is at least as restrictive as the one above it, at every zone and instant. */
class PresetTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Property
    void no_lower_level_is_freer_anywhere(
            @ForAll @IntRange(max = 23) int startHour,
            @ForAll @IntRange(max = 23) int endHour,
            @ForAll @LongRange(min = 1_790_000_000L, max = 1_810_000_000L) long second) {
        Window window = Window.daily(LocalTime.of(startHour, 0), LocalTime.of(endHour, 0));
        AgreedTimes times = new AgreedTimes(List.of(window), List.of(window));
        Instant at = Instant.ofEpochSecond(second);

        List<Level> ladder = List.of(Level.values());
        for (int i = 1; i < ladder.size(); i++) {
            Map<RuleZone, ExitRule> freer = Preset.of(ladder.get(i - 1), times, Set.of(new VisitorId("V01")));
            Map<RuleZone, ExitRule> tighter = Preset.of(ladder.get(i), times, Set.of(new VisitorId("V01")));
            for (RuleZone zone : RuleZone.values()) {
                assertThat(freedom(freer.get(zone), at))
                        .as("%s at %s, %s", ladder.get(i), zone, at)
                        .isGreaterThanOrEqualTo(freedom(tighter.get(zone), at));
            }
        }
    }

    /** 3 alone, 2 with anyone agreed, 1 with staff only, 0 ask. */
    private static int freedom(@org.jspecify.annotations.Nullable ExitRule rule, Instant at) {
        if (!(rule instanceof ExitRule.Restricted restricted)) {
            return 3;
        }
        return restricted.allows().stream()
                .filter(allow -> allow.isOpenAt(at, LONDON))
                .mapToInt(allow -> freedom(allow.company()))
                .max()
                .orElse(0);
    }

    private static int freedom(Company company) {
        if (company instanceof Company.Alone) {
            return 3;
        }
        return company instanceof Company.WithNamed ? 2 : 1;
    }
}
