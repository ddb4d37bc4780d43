package org.onthelatch.ward;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Windows against the golden vectors of the contract, both daylight-saving nights included (D80). */
class WeeklyHoursTest {
    private static final Map<String, DayOfWeek> DAYS = Map.of(
            "MON", DayOfWeek.MONDAY,
            "TUE", DayOfWeek.TUESDAY,
            "WED", DayOfWeek.WEDNESDAY,
            "THU", DayOfWeek.THURSDAY,
            "FRI", DayOfWeek.FRIDAY,
            "SAT", DayOfWeek.SATURDAY,
            "SUN", DayOfWeek.SUNDAY);

    @TestFactory
    List<DynamicTest> every_golden_window_is_open_when_the_contract_says_so() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (JsonNode golden : vectors().get("cases")) {
            Window window = window(golden.get("window"));
            ZoneId zone = ZoneId.of(golden.get("timeZone").asText());
            tests.add(DynamicTest.dynamicTest(golden.get("name").asText(), () -> {
                for (JsonNode instant : golden.get("instants")) {
                    Instant at = Instant.parse(instant.get("at").asText());
                    assertThat(window.isOpenAt(at, zone))
                            .as("%s at %s", window, at)
                            .isEqualTo(instant.get("open").asBoolean());
                }
            }));
        }
        assertThat(tests).hasSizeGreaterThan(10);
        return tests;
    }

    private static JsonNode vectors() throws IOException {
        try (InputStream in = WeeklyHoursTest.class.getResourceAsStream("/contract/vectors/windows.json")) {
            return new ObjectMapper().readTree(Objects.requireNonNull(in));
        }
    }

    private static Window window(JsonNode json) {
        Instant from = json.has("from") ? Instant.parse(json.get("from").asText()) : Instant.MIN;
        Instant until = json.has("until") ? Instant.parse(json.get("until").asText()) : Instant.MAX;
        return new Window(hours(json), new Period(from, until));
    }

    private static WeeklyHours hours(JsonNode json) {
        if (!json.has("start")) {
            return WeeklyHours.ALWAYS;
        }
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        json.path("days").forEach(day -> days.add(Objects.requireNonNull(DAYS.get(day.asText()))));
        return new WeeklyHours(
                days.isEmpty() ? EnumSet.allOf(DayOfWeek.class) : days,
                LocalTime.parse(json.get("start").asText()),
                LocalTime.parse(json.get("end").asText()));
    }
}
