package org.onthelatch.web.notice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
        String doors = doors(notice);
        return switch (notice.kind()) {
            case LOCK -> doors + " needs a fob for now";
            case LOCK_LONGER -> doors + " needs a fob for a while longer";
            case LOCK_ENDED -> doors + " is as on any other day";
            case RULE -> "A new rule for everybody";
            case RULE_REVIEWED -> "A rule for everybody goes on";
            case RULE_ENDED -> "A rule for everybody has ended";
            case HOURS -> "Other hours at " + doors;
        };
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
        String from = "From " + dates.dateTime(notice.period().from());
        boolean news = notice.kind() == Notice.Kind.LOCK_ENDED || notice.kind() == Notice.Kind.RULE_ENDED;
        if (news || !notice.period().hasEnd()) {
            return from + (news ? " on." : ", until further notice.");
        }
        return "%s until %s at the latest."
                .formatted(
                        from,
                        dates.recent(notice.period().until(), notice.period().from()));
    }

    public String why(Notice notice) {
        boolean over = notice.kind() == Notice.Kind.LOCK_ENDED;
        return notice.why().isBlank() && !over ? "Ask us; we tell you what we may." : notice.why();
    }

    public String decided(Notice notice) {
        return notice.decidedBy().stream().map(directory::name).findFirst().orElse("The hospital managers");
    }

    /** What it means for her who reads it. */
    public static List<String> means(Notice notice) {
        List<String> means = new ArrayList<>();
        switch (notice.kind()) {
            case LOCK, LOCK_LONGER -> {
                means.add("If you are free to leave, your own fob opens it as ever.");
                means.add("If you have no fob with you, ask any of us: we open it for you at once.");
                means.add(
                        "If you go out here at agreed times, they wait until it is over. Talk to us about what you planned.");
                means.add("You always get back in. In a fire every door works as usual.");
            }
            case RULE, RULE_REVIEWED, HOURS -> {
                means.add("If you are free to leave, you can still leave at any hour. Show your fob, or ask us.");
                means.add("If the rule is wrong for you, ask for an exemption. We answer with a date.");
            }
            case LOCK_ENDED, RULE_ENDED -> means.add("Nothing more is asked of you.");
        }
        return means;
    }

    public static String challenge() {
        return "Tell any of us, or ask for the ward manager. You can talk to an advocate, whatever your legal"
                + " status, and you can complain. We help you with both, and nothing changes for you because you ask.";
    }

    public String told(NoticeTold told) {
        String how = told.how() == NoticeTold.How.DISPLAYED ? "Displayed" : "Told";
        return "%s %s: %s, %s.".formatted(how, told.where(), directory.person(told.by()), dates.recent(told.at(), now));
    }
}
