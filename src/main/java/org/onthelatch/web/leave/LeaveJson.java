package org.onthelatch.web.leave;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.TreeSet;
import org.onthelatch.leave.Leave;
import org.onthelatch.leave.LeaveTerms;
import org.onthelatch.ward.Window;

/** A leave for programs. */
final class LeaveJson {
    private LeaveJson() {}

    static JsonObject of(Leave leave, Instant now) {
        JsonArray companions = new JsonArray();
        leave.companions().stream().map(Object::toString).sorted().forEach(companions::add);
        JsonArray windows = new JsonArray();
        leave.windows().forEach(window -> windows.add(window(window)));
        JsonObject json = new JsonObject()
                .put("id", leave.id().value())
                .put("version", leave.version())
                .put("person", leave.person().value())
                .put("grantor", leave.grantor().name())
                .put("type", leave.type().name())
                .put("companions", companions)
                .put("windows", windows)
                .put("from", leave.period().from().toString())
                .put("live", leave.inForce().contains(now))
                .put("longestMinutes", leave.longest().toMinutes())
                .put("usesPerDay", leave.usesPerDay())
                .put("places", leave.places())
                .put("conditions", leave.conditions())
                .put("ctoConsidered", leave.ctoConsidered())
                .put("grantedBy", leave.grantedBy().value())
                .put("recordedAt", leave.recordedAt().toString());
        if (leave.period().hasEnd()) {
            json.put("until", leave.period().until().toString());
        }
        terms(json, leave.terms());
        leave.revocation().forEach(revoked -> {
            JsonObject revocation = new JsonObject()
                    .put("decidedBy", revoked.decidedBy().value())
                    .put("decidedAt", revoked.decidedAt().toString())
                    .put("reason", revoked.reason())
                    .put("notice", revoked.notice())
                    .put("ministryTold", revoked.ministryTold());
            revoked.served()
                    .forEach(served -> revocation
                            .put("servedOn", served.on())
                            .put("how", served.how())
                            .put("servedAt", served.at().toString()));
            json.put("revocation", revocation);
        });
        return json;
    }

    private static void terms(JsonObject json, LeaveTerms terms) {
        json.put("kind", terms.kind().name())
                .put("purpose", terms.purpose())
                .put("escort", terms.escort())
                .put("custody", terms.custody().directed())
                .put("custodian", terms.custody().custodian())
                .put("custodyAuthority", terms.custody().authority())
                .put("overnightAddress", terms.overnightAddress())
                .put("usesPerWeek", terms.usesPerWeek())
                .put("notToGoAhead", terms.notToGoAhead())
                .put("checkEachTime", terms.checkEachTime())
                .put("contact", terms.contact())
                .put("courtOrder", terms.courtOrder())
                .put("withinConsent", terms.withinConsent())
                .put("consulted", terms.talk().consulted())
                .put("herCopy", terms.talk().herCopy().name())
                .put("copiesTo", terms.talk().copiesTo())
                .put("nextOfKin", terms.talk().nextOfKin().name())
                .put("riskView", terms.talk().riskView())
                .put("herWords", terms.talk().herWords());
        terms.reviewOn().forEach(day -> json.put("reviewOn", day.toString()));
        terms.opens().forEach(before -> json.put("opens", before.value()));
        terms.steps()
                .forEach(step -> json.put("stepType", step.type().name())
                        .put("stepKind", step.kind().name())
                        .put("stepAfter", step.afterWhat()));
    }

    private static JsonObject window(Window window) {
        JsonArray days = new JsonArray();
        for (DayOfWeek day : new TreeSet<>(window.hours().days())) {
            days.add(day.name());
        }
        return new JsonObject()
                .put("from", window.hours().start().toString())
                .put("to", window.hours().end().toString())
                .put("days", days);
    }
}
