package org.onthelatch.web.paper;

import static org.onthelatch.web.words.Say.say;

import java.util.ArrayList;
import java.util.List;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.accesslist.ResidentAccess;
import org.onthelatch.assessment.AgreedTimes;
import org.onthelatch.assessment.LevelHistory.InForce;
import org.onthelatch.fob.Holder;
import org.onthelatch.leave.BoundaryLeave;
import org.onthelatch.leave.Leave;
import org.onthelatch.legalstatus.LegalStatus;
import org.onthelatch.person.Resident;
import org.onthelatch.ward.Door;
import org.onthelatch.ward.Ward;
import org.onthelatch.web.fob.FobWords;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.person.PersonWords;
import org.onthelatch.web.rollcall.RollCallView;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.web.words.LevelWords;
import org.onthelatch.web.words.NhsDates;
import org.onthelatch.web.words.PlaceWords;
import org.onthelatch.web.words.WindowWords;

/**
 * One ward's page for a shift without the system (D112): who may go out how and until when, who is out, how each exit is
 * opened by hand, and room to write.
 */
public record PaperPack(Ward ward, List<Line> lines, List<Door> exits, PaperRights rights) {
    /** To write down who was let out by hand, on the second side. */
    public static final int LOG_LINES = 12;

    public PaperPack {
        lines = List.copyOf(lines);
        exits = List.copyOf(exits);
    }

    /**
     * One person.
     *
     * @param may how she may go out, in short sentences
     * @param until when the power to hold her ends; "" where there is none
     * @param where where she is believed to be, and when she is due back
     * @param fob the number of the one that works for her; "" for none
     */
    public record Line(Resident resident, boolean free, List<String> may, String until, String where, String fob) {
        public Line {
            may = List.copyOf(may);
        }
    }

    public static PaperPack of(Sources sources, NhsDates dates, Ask ask) {
        PlaceWords places = new PlaceWords(dates, ask.at());
        RollCallView sheet = RollCallView.of(sources, ask.part("ward"), places);
        AccessFacts facts = sources.facts().get();
        PersonWords words = new PersonWords(dates, sources.directory().get(), sources.policy(), ask.at());
        List<ResidentAccess> people = facts.residents()
                .filter(access -> access.resident().ward().equals(sheet.ward().id()))
                .toList();
        List<Line> lines = people.stream()
                .map(access -> line(access, sources, words, places))
                .toList();
        List<Door> exits = exits(facts, lines);
        return new PaperPack(sheet.ward(), lines, exits, PaperRights.of(sources, people, exits, dates, ask.at()));
    }

    private static Line line(ResidentAccess access, Sources sources, PersonWords words, PlaceWords places) {
        String fob = sources.facts()
                .get()
                .fobs()
                .fobOf(new Holder.OfResident(access.resident().id()), words.now())
                .map(FobWords::number)
                .orElse("");
        var place = sources.whereabouts().get().of(access.resident().id());
        String where = (places.where(place) + ". " + places.dueBack(place)).strip();
        if (!access.legal().statusAt(words.now()).givesPowerToHold()) {
            return new Line(access.resident(), true, List.of(say("paper.free")), "", where, fob);
        }
        List<String> may = new ArrayList<>();
        access.levels()
                .inForceAt(words.now())
                .ifPresentOrElse(
                        level -> may.addAll(level(level, sources, words.dates())),
                        () -> may.add(say("paper.notAssessed")));
        access.leave().leaves().stream()
                .filter(leave -> !leave.period().until().isBefore(words.now()))
                .forEach(leave -> may.add(leave(access, leave, words)));
        LegalStatus status = access.legal().statusAt(words.now());
        if (status.needsLeaveAtBoundary()
                && access.leave().allowsAt(words.now(), status).isEmpty()) {
            may.add(say("paper.leave.none"));
        }
        String until =
                access.legal().standingAt(words.now()).map(words::legalEnds).orElse("");
        return new Line(access.resident(), false, may, until, where, fob);
    }

    /** Leave that is written down and does not count, as where a consent is missing, must not read like leave (D11, H17). */
    private static String leave(ResidentAccess access, Leave leave, PersonWords words) {
        boolean live = leave.period().contains(words.now());
        BoundaryLeave alone = new BoundaryLeave(List.of(leave), access.leave().consents());
        boolean counts = !alone.allowsAt(words.now(), access.legal().statusAt(words.now()))
                .isEmpty();
        return say(
                live && !counts ? "paper.leave.doubt" : "paper.leave",
                words.leaveType(leave),
                words.leaveWhen(leave),
                words.leaveState(leave));
    }

    private static List<String> level(InForce level, Sources sources, NhsDates dates) {
        LevelWords levels = new LevelWords(sources.policy().ladder());
        WindowWords windows = new WindowWords(dates);
        List<String> words = new ArrayList<>();
        words.add("%s: %s".formatted(levels.name(level.level()), levels.toHer(level.level())));
        AgreedTimes times = level.assessment().times();
        if (!times.wardExit().isEmpty()) {
            words.add(say("paper.wardDoor", windows.all(times.wardExit())));
        }
        if (!times.site().isEmpty()) {
            words.add(say("paper.site", windows.all(times.site())));
        }
        level.assessment()
                .variations()
                .forEach(own -> words.add(
                        say("paper.ownPlan", say("paper.zone." + own.zone().name()))));
        return words;
    }

    private static List<Door> exits(AccessFacts facts, List<Line> lines) {
        return lines.stream()
                .flatMap(line -> facts.doorsOf(line.resident().id()).exits().stream())
                .distinct()
                .map(facts.register()::door)
                .sorted((one, other) -> one.id().value().compareTo(other.id().value()))
                .toList();
    }
}
