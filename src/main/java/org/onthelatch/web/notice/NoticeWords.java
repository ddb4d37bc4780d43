package org.onthelatch.web.notice;

import static org.onthelatch.web.words.Say.say;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.onthelatch.restriction.Notice;
import org.onthelatch.restriction.NoticeTold;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Register;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.sources.Directory;
import org.onthelatch.web.words.NhsDates;

/** A notice in words for the people who live here. */
public record NoticeWords(NhsDates dates, Register register, Directory directory, Instant now) {

    /** "Heron front needs a fob for now". */
    public String title(Notice notice) {
        return say("notice.kind." + notice.kind().name(), doors(notice));
    }

    private String doors(Notice notice) {
        return Pages.list(notice.doors().stream()
                .map(DoorId::value)
                .sorted()
                .map(id -> register.find(new DoorId(id))
                        .map(door -> door.name() + " (" + id + ")")
                        .orElse(id))
                .toList());
    }

    public String when(Notice notice) {
        String from = dates.dateTime(notice.period().from());
        if (notice.kind() == Notice.Kind.LOCK_ENDED || notice.kind() == Notice.Kind.RULE_ENDED) {
            return say("notice.when.on", from);
        }
        return notice.period().hasEnd()
                ? say(
                        "notice.when.until",
                        from,
                        dates.recent(notice.period().until(), notice.period().from()))
                : say("notice.when.open", from);
    }

    public String why(Notice notice) {
        boolean over = notice.kind() == Notice.Kind.LOCK_ENDED;
        return notice.why().isBlank() && !over ? say("notice.why.ask") : notice.why();
    }

    public String decided(Notice notice) {
        return notice.decidedBy().stream()
                .map(directory::name)
                .findFirst()
                .orElseGet(() -> say("notice.one.decided.managers"));
    }

    /** What it means for her who reads it. */
    public static List<String> means(Notice notice) {
        Stream<String> means = switch (notice.kind()) {
            case LOCK, LOCK_LONGER ->
                Stream.of(
                        "notice.means.lock.free",
                        "notice.means.lock.noFob",
                        "notice.means.lock.times",
                        "notice.means.lock.in");
            case RULE, RULE_REVIEWED, HOURS -> Stream.of("notice.means.rule.free", "notice.means.rule.exempt");
            case LOCK_ENDED, RULE_ENDED -> Stream.of("notice.means.over");
        };
        return means.map(key -> say(key)).toList();
    }

    public String told(NoticeTold told) {
        return say(
                "notice.told." + told.how().name(),
                told.where(),
                directory.person(told.by()),
                dates.recent(told.at(), now));
    }
}
