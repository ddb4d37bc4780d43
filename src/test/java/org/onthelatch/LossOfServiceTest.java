package org.onthelatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onthelatch.doorcontroller.FindAlarms;
import org.onthelatch.person.PersonId;
import org.onthelatch.simulator.accesslist.Presented;
import org.onthelatch.simulator.device.Device;
import org.onthelatch.simulator.device.DoorAnswer;
import org.onthelatch.simulator.site.FobToken;
import org.onthelatch.simulator.site.Way;
import org.onthelatch.ward.DoorId;
import org.onthelatch.web.doors.AlarmWords;
import org.onthelatch.web.doors.DoorHold;
import org.onthelatch.web.doors.HoldWords;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.words.NhsDates;

/** Every cell of the page about losing service, done to simulated doors on a clock that jumps (D70, D75, D76, D77; N1). */
class LossOfServiceTest {
    private static final Path PAGE = Path.of("docs/loss-of-service.md");
    private static final String OWN_ROOM = "her own room";
    private static final List<String> DOORS = List.of("HD01", "SG01", "CD01", "HD22", OWN_ROOM);
    private static final FobToken NURSE = new FobToken("04c20000000006");

    /** Who comes to the doors, in the order of the page's columns. */
    @SuppressWarnings("ImmutableEnumChecker") // a token and a room never change
    private enum Person {
        INFORMAL("04c10000000002", "HD12"),
        RESTRICTED("04c10000000003", "HD13"),
        ENDS_ON_WEDNESDAY("04c10000000005", "HD15"),
        BY_COURT_ORDER("04c10000000004", "HD14"),
        STAFF("04c20000000006", "HD13"),
        VISITOR("04c30000000001", "HD13"),
        UNKNOWN("04c1f000000000", "HD13");

        private final FobToken fob;
        private final String room;

        Person(String fob, String room) {
            this.fob = new FobToken(fob);
            this.room = room;
        }
    }

    @Test
    void the_page_has_each_loss_in_each_of_its_tables() {
        List<String> titles = Stream.of(Loss.values()).map(loss -> loss.title).toList();

        assertThat(tables().keySet()).containsExactly("What the pages say", "HD01", "SG01", "CD01", "HD22", OWN_ROOM);
        tables().forEach(
                        (heading, rows) -> assertThat(rows.keySet()).as(heading).containsExactlyElementsOf(titles));
    }

    @ParameterizedTest
    @EnumSource
    void the_doors_do_and_the_pages_say_what_the_page_about_it_says_D75(Loss loss) {
        VirtualWard ward = loss.ward();
        loss.strike(ward);

        ward.passUntil(loss.day.at(14, 30));
        String says = says(ward);
        List<Map<String, String>> byDay =
                Stream.of(Way.OUT, Way.IN).map(way -> letters(ward, way)).toList();
        ward.passUntil(loss.day.at(23, 30));
        List<Map<String, String>> byNight =
                Stream.of(Way.OUT, Way.IN).map(way -> letters(ward, way)).toList();

        List<String> came = new ArrayList<>(List.of(line("What the pages say", loss, says)));
        List<String> written =
                new ArrayList<>(List.of(line("What the pages say", loss, cell("What the pages say", loss, 0))));
        for (String door : DOORS) {
            came.add(line(door, loss, row(door, byDay, byNight)));
            written.add(line(
                    door,
                    loss,
                    String.join(" | ", tables().getOrDefault(door, Map.of()).getOrDefault(loss.title, List.of()))));
        }
        assertThat(came).isEqualTo(written);
    }

    /** N1; hers is the first column: whatever is lost, nobody whom no power holds is stopped on her way out, by day or by night. */
    @Test
    void an_informal_person_goes_out_in_every_row_D75() {
        DOORS.forEach(door -> tables().getOrDefault(door, Map.of())
                .forEach((loss, cells) ->
                        assertThat(cells.get(0)).as("%s, %s", door, loss).matches("[OR]{2}.*")));
    }

    /** What the doors page says of the site's gate. */
    private static String says(VirtualWard ward) {
        NhsDates dates = new NhsDates(ZoneId.of("Europe/London"));
        DoorHold gate = DoorHold.of(new DoorId("SG01"), ward.facts(), ward.controllers, ward.clock.instant());
        if (!ward.isServiceUp()) {
            return "Nothing: the pages are down.";
        }
        HoldWords words = new HoldWords(dates, ward.clock.instant());
        Stream<String> hold = Stream.of(words.sentence(gate.holds()), words.mode(gate));
        AlarmWords alarms = new AlarmWords(dates, ward.clock.instant(), people -> names(ward, people));
        Stream<String> more = new FindAlarms(
                        ward.facts(), ward.controllers::state, VirtualWard.ALARM_AFTER, ward.clock.instant())
                .of(gate.controller().get(0)).stream()
                        .filter(AlarmWords::isMore)
                        .map(alarms::sentence);
        return Stream.concat(hold, more).filter(sentence -> !sentence.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String names(VirtualWard ward, List<PersonId> people) {
        return Pages.list(people.stream()
                .map(id -> ward.facts().resident(id).orElseThrow().resident().name())
                .toList());
    }

    private static String row(String door, List<Map<String, String>> byDay, List<Map<String, String>> byNight) {
        List<String> cells = new ArrayList<>();
        for (Person person : Person.values()) {
            String key = door + person;
            cells.add(Stream.of(byDay.get(0), byNight.get(0), byDay.get(1), byNight.get(1))
                    .map(letters -> Objects.requireNonNull(letters.get(key)))
                    .reduce("", String::concat));
        }
        return String.join(" | ", cells);
    }

    private static Map<String, String> letters(VirtualWard ward, Way way) {
        Map<String, String> letters = new LinkedHashMap<>();
        for (String door : DOORS) {
            for (Person person : Person.values()) {
                DoorId id = new DoorId(door.equals(OWN_ROOM) ? person.room : door);
                letters.put(door + person, letter(ward.lineTo(id).device, id, way, person.fob));
            }
        }
        return letters;
    }

    private static String letter(Device device, DoorId id, Way way, FobToken fob) {
        var door = new org.onthelatch.simulator.site.DoorId(id.value());
        DoorAnswer answer = device.present(door, way, new Presented.OneFob(fob));
        if (answer instanceof DoorAnswer.Waiting) {
            DoorAnswer second = device.present(door, way, new Presented.OneFob(NURSE));
            return result(second).equals("OPEN_WITH_ESCORT")
                    ? "E"
                    : result(second).substring(0, 1);
        }
        if (answer instanceof DoorAnswer.Decided) {
            return result(answer).substring(0, 1);
        }
        return answer instanceof DoorAnswer.Released ? "R" : "L";
    }

    private static String result(DoorAnswer answer) {
        return answer instanceof DoorAnswer.Decided decided
                ? decided.outcome().result().name()
                : answer.toString();
    }

    private static String line(String heading, Loss loss, String cells) {
        return "%s: | %s | %s |".formatted(heading, loss.title, cells);
    }

    private static String cell(String heading, Loss loss, int index) {
        List<String> cells = tables().getOrDefault(heading, Map.of()).getOrDefault(loss.title, List.of());
        return cells.size() > index ? cells.get(index) : "";
    }

    /** The page's tables by the heading above each, each row by its first cell. */
    private static Map<String, Map<String, List<String>>> tables() {
        Map<String, Map<String, List<String>>> tables = new LinkedHashMap<>();
        String heading = "";
        for (String line : lines()) {
            if (line.startsWith("## ")) {
                heading = line.substring(3).replaceAll("[,:].*", "");
            } else if (line.startsWith("| ") && !line.startsWith("| loss")) {
                List<String> cells =
                        List.of(line.substring(2, line.length() - 2).split(" \\| ", -1));
                tables.computeIfAbsent(heading, any -> new LinkedHashMap<>())
                        .put(cells.get(0), cells.subList(1, cells.size()));
            }
        }
        return tables;
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(PAGE);
        } catch (IOException e) {
            throw new AssertionError("the page about losing service cannot be read", e);
        }
    }
}
