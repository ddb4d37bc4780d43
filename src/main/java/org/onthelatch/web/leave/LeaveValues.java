package org.onthelatch.web.leave;

import io.vertx.core.MultiMap;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.TreeSet;
import org.onthelatch.leave.Leave;
import org.onthelatch.leave.LeaveId;
import org.onthelatch.leave.LeaveTerms;
import org.onthelatch.leave.PlannedStep;
import org.onthelatch.ward.Window;
import org.onthelatch.web.assess.FilledForm;

/** The form as it is offered: empty, as a leave stands, or for the step that may follow one. */
final class LeaveValues {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private final MultiMap values = MultiMap.caseInsensitiveMultiMap();
    private final ZoneId zone;

    private LeaveValues(ZoneId zone) {
        this.zone = zone;
    }

    static FilledForm empty(LeaveId id) {
        MultiMap values = MultiMap.caseInsensitiveMultiMap();
        values.set("leave", id.value()).set("basedOn", "0");
        return new FilledForm(values);
    }

    /** What goes on as it is; her words and the risks are always asked afresh when a step is opened (D48). */
    static FilledForm step(LeaveId id, Leave before, PlannedStep step, ZoneId zone) {
        LeaveValues filled = new LeaveValues(zone);
        filled.put("places", before.places());
        filled.put("contact", before.terms().contact());
        filled.put("purpose", before.terms().purpose());
        filled.put("type", step.type().name());
        filled.put("kind", step.kind().name());
        filled.put("opens", before.id().value());
        filled.put("leave", id.value());
        filled.put("basedOn", "0");
        return new FilledForm(filled.values);
    }

    static FilledForm of(Leave leave, ZoneId zone) {
        LeaveValues filled = new LeaveValues(zone);
        filled.put("leave", leave.id().value());
        filled.put("basedOn", Integer.toString(leave.version()));
        filled.put("type", leave.type().name());
        leave.companions().forEach(visitor -> filled.values.add("companions", visitor.value()));
        filled.moment("from", "fromTime", leave.period().from());
        if (leave.period().hasEnd()) {
            filled.moment("until", "untilTime", leave.period().until());
        }
        filled.windows(leave);
        filled.put(
                "longest",
                leave.longest().isZero()
                        ? ""
                        : leave.longest().toString().substring(2).toLowerCase(Locale.UK));
        filled.number("usesPerDay", leave.usesPerDay());
        filled.put("places", leave.places());
        filled.put("conditions", leave.conditions());
        filled.put("ctoConsidered", leave.ctoConsidered());
        filled.terms(leave.terms());
        return new FilledForm(filled.values);
    }

    private void terms(LeaveTerms terms) {
        put("kind", terms.kind().name());
        put("purpose", terms.purpose());
        put("escort", terms.escort());
        tick("custody", terms.custody().directed());
        put("custodian", terms.custody().custodian());
        put("custodyAuthority", terms.custody().authority());
        put("overnightAddress", terms.overnightAddress());
        number("usesPerWeek", terms.usesPerWeek());
        put("notToGoAhead", terms.notToGoAhead());
        tick("checkEachTime", terms.checkEachTime());
        put("contact", terms.contact());
        terms.reviewOn().forEach(day -> day("reviewOn", day));
        put("courtOrder", terms.courtOrder());
        tick("withinConsent", terms.withinConsent());
        put("consulted", terms.talk().consulted());
        put("herCopy", terms.talk().herCopy().name());
        put("copiesTo", terms.talk().copiesTo());
        put("nextOfKin", terms.talk().nextOfKin().name());
        put("riskView", terms.talk().riskView());
        put("herWords", terms.talk().herWords());
        terms.opens().forEach(before -> put("opens", before.value()));
        terms.steps().forEach(step -> {
            put("stepType", step.type().name());
            put("stepKind", step.kind().name());
            put("stepAfter", step.afterWhat());
        });
    }

    private void windows(Leave leave) {
        int row = 1;
        for (Window window : leave.windows()) {
            if (window.equals(Window.ALWAYS)) {
                put("anyTime", "yes");
                return;
            }
            put("time-from-" + row, TIME.format(window.hours().start()));
            put("time-to-" + row, TIME.format(window.hours().end()));
            for (DayOfWeek day : new TreeSet<>(window.hours().days())) {
                values.add("time-days-" + row, day.name());
            }
            row++;
        }
    }

    private void moment(String day, String time, Instant at) {
        LocalDateTime local = LocalDateTime.ofInstant(at, zone);
        day(day, local.toLocalDate());
        put(time, TIME.format(local));
    }

    private void day(String name, LocalDate day) {
        put(name + "-day", Integer.toString(day.getDayOfMonth()));
        put(name + "-month", Integer.toString(day.getMonthValue()));
        put(name + "-year", Integer.toString(day.getYear()));
    }

    private void number(String name, int number) {
        put(name, number == 0 ? "" : Integer.toString(number));
    }

    private void tick(String name, boolean ticked) {
        put(name, ticked ? "yes" : "");
    }

    private void put(String name, String value) {
        values.set(name, value);
    }
}
