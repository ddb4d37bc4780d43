package org.onthelatch.web.attention;

import static org.onthelatch.web.words.Say.say;

import java.util.List;
import java.util.stream.Stream;
import org.onthelatch.staff.Permission;
import org.onthelatch.web.board.Need;
import org.onthelatch.web.board.NeedKind;
import org.onthelatch.web.http.SignedIn;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.words.NhsDates;

/**
 * The list as one reader sees it.
 *
 * @param shown what her filters leave
 */
public record AttentionView(
        Attention attention, AttentionFilter filter, List<Listed> shown, SignedIn who, NhsDates dates) {
    static AttentionView of(Attention attention, AttentionFilter filter, SignedIn who, NhsDates dates) {
        List<Listed> shown = attention.all().stream().filter(filter::shows).toList();
        return new AttentionView(attention, filter, shown, who, dates);
    }

    public AttentionView {
        shown = List.copyOf(shown);
    }

    public List<Listed> in(NeedKind.Urgency urgency) {
        return shown.stream()
                .filter(one -> one.need().kind().urgency() == urgency)
                .toList();
    }

    /** Nothing at all that counts, whatever the filters say. */
    public boolean isCalm() {
        return attention.count() == 0 && attention.unread().isEmpty();
    }

    /** "1:40pm", or "Ends 26 November 2026, 4:10am". */
    public String when(Need need) {
        return Stream.concat(
                        need.since().stream().map(at -> dates.recent(at, attention.asAt())),
                        need.until().stream()
                                .map(at -> say("attention.since.ends", dates.recent(at, attention.asAt()))))
                .findFirst()
                .orElseGet(() -> say("attention.since.notKnown"));
    }

    /** What could not be looked at. */
    public String unread() {
        return Pages.list(attention.unread());
    }

    /** Where she can do something about it; "" if it is not hers to open. */
    public String link(Need need) {
        return switch (need.kind()) {
            case INCIDENT, INCIDENT_TAKEN -> who.may(Permission.SEE_INCIDENTS) ? need.link() : "";
            case NOT_ASSESSED, REVIEW_OVERDUE ->
                who.may(Permission.RECORD_ASSESSMENT)
                        ? need.link()
                        : need.link().replaceFirst("/assess$", "");
            default -> need.link();
        };
    }

    /** Whether the sight of several wards needs their names. */
    public boolean namesWards() {
        return filter.wards().size() > 1;
    }
}
