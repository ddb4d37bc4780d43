package org.onthelatch.simulator.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.onthelatch.simulator.wire.MalformedMessage;
import org.onthelatch.simulator.wire.Members;
import org.onthelatch.simulator.wire.StrictJson;

/**
 * Holds a ledger against the service's export of egress events: nothing receipted is missing (I1), nothing altered (I2),
 * each once (I3), every loss recorded (I4), no list went back (I5), fire input always released (I6).
 */
public final class Comparison {
    private final Map<String, DeviceStory> stories = new TreeMap<>();
    private final Map<String, Set<EventNumber>> exported = new HashMap<>();
    private final List<String> differences = new ArrayList<>();
    private final boolean showsInside;
    private int ledgerLines;
    private int exportLines;
    private long same;
    private long elsewhere;

    private Comparison(boolean showsInside) {
        this.showsInside = showsInside;
    }

    /** With what the service shows to people and programs: openings inside a ward are not in it (D61). */
    public static Comparison withTheExport() {
        return new Comparison(false);
    }

    /** With everything that the service keeps. */
    public static Comparison withEverythingKept() {
        return new Comparison(true);
    }

    /** Takes the next line of a ledger, as {@link LedgerFile} writes them. */
    public void ledger(byte[] bytes) {
        ledgerLines++;
        Members line = parse(bytes, "ledger", ledgerLines);
        if (line.has("device")) {
            String device = line.value("device", text -> text);
            stories.computeIfAbsent(device, DeviceStory::new).read(line);
        }
    }

    /** Takes the next line of the export as NDJSON; they may come in any order, but after the ledger. */
    public void export(byte[] bytes) {
        exportLines++;
        exported(parse(bytes, "export", exportLines));
    }

    /** What came of it. */
    public Verdict verdict() {
        Counted counted = new Counted();
        stories.forEach((device, story) -> {
            differences.addAll(story.faults());
            Arrived arrived = Arrived.of(story, exported.getOrDefault(device, Set.of()));
            for (LedgerEvent event : story.events()) {
                if (!arrived.numbers().contains(event.number())) {
                    missing(device, story, event, arrived, counted);
                }
            }
        });
        return new Verdict(differences, same, counted.lost, counted.waiting, counted.unshown, elsewhere);
    }

    /** Why events are not in the export, of those that have a reason. */
    private static final class Counted {
        private long lost;
        private long waiting;
        private long unshown;
    }

    private void missing(String device, DeviceStory story, LedgerEvent event, Arrived arrived, Counted counted) {
        if (!showsInside && event.isGranted() && story.isInside(event)) {
            counted.unshown++;
        } else if (arrived.saysLost(event.number()) || isGoneWithItsEpoch(story, event.number(), arrived)) {
            counted.lost++;
        } else if (story.isReceipted(event.number())) {
            differences.add(said(device, event) + " was receipted, but is not in the export (I1)");
        } else if (story.isForgotten(event.number())) {
            differences.add(said(device, event) + " was lost, and nothing in the export says so (I4)");
        } else {
            counted.waiting++;
        }
    }

    /** With the numbering everything of its epoch is lost; the epoch that follows is the record (contract, section 4). */
    private static boolean isGoneWithItsEpoch(DeviceStory story, EventNumber number, Arrived arrived) {
        return story.isForgotten(number) && !story.isReceipted(number) && arrived.lastEpoch() > number.epoch();
    }

    private void exported(Members line) {
        String device = line.value("controller", text -> text);
        DeviceStory story = stories.get(device);
        EventNumber number =
                new EventNumber(line.whole("epoch", 1, Members.MAX_WHOLE), line.whole("seq", 1, Members.MAX_WHOLE));
        if (story == null || !story.answersFor(number)) {
            elsewhere++;
            return;
        }
        if (!exported.computeIfAbsent(device, any -> new HashSet<>()).add(number)) {
            differences.add("%s %s is in the export more than once (I3)".formatted(device, number));
            return;
        }
        Optional<LedgerEvent> event = story.event(number);
        if (event.isEmpty()) {
            differences.add("%s %s is in the export, but the device never made it (I2)".formatted(device, number));
            return;
        }
        List<String> altered = Altered.fields(event.get(), line);
        altered.forEach(field -> differences.add(said(device, event.get()) + ": " + field + " (I2)"));
        if (altered.isEmpty()) {
            same++;
        }
    }

    private static String said(String device, LedgerEvent event) {
        JsonNode door = event.json().path("door");
        return "%s %s %s%s"
                .formatted(device, event.number(), event.kind(), door.isTextual() ? " at " + door.textValue() : "");
    }

    private static Members parse(byte[] bytes, String file, int number) {
        try {
            return StrictJson.object(bytes);
        } catch (MalformedMessage e) {
            throw new MalformedMessage("line %d of the %s: %s".formatted(number, file, e.getMessage()), e);
        }
    }
}
