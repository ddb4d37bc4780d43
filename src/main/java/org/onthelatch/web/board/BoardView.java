package org.onthelatch.web.board;

import java.time.Instant;
import java.util.List;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.incident.Incident;
import org.onthelatch.person.PersonId;
import org.onthelatch.ward.Ward;
import org.onthelatch.web.call.CallWords;
import org.onthelatch.web.departure.DepartureWords;
import org.onthelatch.web.doors.AlarmWords;
import org.onthelatch.web.doors.HoldWords;
import org.onthelatch.web.incident.IncidentWords;
import org.onthelatch.web.lock.LockWords;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.rollcall.RollCallView;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.web.words.NhsDates;
import org.onthelatch.web.words.PlaceWords;
import org.onthelatch.web.words.ReminderWords;

/**
 * A board with the words for it, the same for everybody who may see as much.
 *
 * @param mayAnswer whether whoever looks may answer calls
 * @param trouble why it may be old; "" for none
 */
public record BoardView(
        Board board,
        BoardWords words,
        HoldWords hold,
        AlarmWords alarms,
        IncidentWords incident,
        LockWords lock,
        CallWords call,
        boolean mayAnswer,
        RollCallView rollCall,
        List<EndsTonight> endsTonight,
        ReminderWords reminding,
        DepartureWords departures,
        String trouble) {
    public BoardView {
        endsTonight = List.copyOf(endsTonight);
    }

    public static BoardView of(Sources sources, Pages pages, Ward ward, boolean mayAnswer, Instant now) {
        return of(sources, pages.dates(), pages.trouble(), ward, mayAnswer, now);
    }

    /** What of a ward needs somebody now, for lists that are no board. */
    public static List<Need> needs(Sources sources, NhsDates dates, Ward ward, Instant now) {
        return of(sources, dates, "", ward, false, now).needs();
    }

    private static BoardView of(
            Sources sources, NhsDates dates, String trouble, Ward ward, boolean mayAnswer, Instant now) {
        return new BoardView(
                new ReadBoard(sources, now).of(ward),
                new BoardWords(dates, now, sources.policy().ladder()),
                new HoldWords(dates, now),
                new AlarmWords(dates, now, people -> named(sources, people)),
                IncidentWords.of(sources, now),
                new LockWords(dates, sources.directory().get(), now),
                CallWords.of(sources, now),
                mayAnswer,
                RollCallView.of(sources, ward.id().value(), new PlaceWords(dates, now)),
                EndsTonight.of(sources, ward.id(), now),
                new ReminderWords(dates, sources.directory().get(), now),
                new DepartureWords(dates, sources.directory().get(), sources.policy(), now),
                trouble);
    }

    /** Whether nothing at all asks for somebody now. */
    public boolean isCalm() {
        return trouble.isEmpty() && needs().isEmpty() && endsTonight.isEmpty();
    }

    /** What asks for somebody, the most urgent first. */
    public List<Need> needs() {
        return BoardNeeds.of(this);
    }

    /** Incidents that nobody has taken on, or those that somebody has. */
    public List<Incident> incidents(NeedKind kind) {
        return board.incidents().stream()
                .filter(incident -> BoardNeeds.kind(incident) == kind)
                .toList();
    }

    /** Those whose row asks for somebody, by name. */
    public List<String> marked() {
        return board.rows().stream()
                .filter(Board.Row::attention)
                .map(row -> row.resident().name())
                .toList();
    }

    /** The view of one row, as the template of a row takes it. */
    BoardRow row(Board.Row row) {
        return new BoardRow(row, words, hold, board.asAt());
    }

    private static String named(Sources sources, List<PersonId> people) {
        AccessFacts facts = sources.facts().get();
        return Pages.list(people.stream()
                .map(id -> facts.resident(id)
                        .map(access -> access.resident().name())
                        .orElse(id.value()))
                .toList());
    }
}
