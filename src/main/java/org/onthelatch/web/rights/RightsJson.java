package org.onthelatch.web.rights;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.onthelatch.rights.RightsNote;
import org.onthelatch.rights.RightsNote.AdvocacyOffer;
import org.onthelatch.rights.RightsNote.CarerConsent;
import org.onthelatch.rights.RightsNote.Information;

/** A person's rights as JSON. */
final class RightsJson {
    private RightsJson() {}

    static JsonObject of(RightsView view) {
        JsonArray notes = new JsonArray();
        view.history().forEach(note -> notes.add(of(note)));
        JsonArray carers = new JsonArray();
        view.rights().carers().forEach(carer -> carers.add(of(carer)));
        JsonObject json = new JsonObject()
                .put("person", view.access().resident().id().value())
                .put("toBeToldOf", view.rights().asked().name())
                .put("state", view.rights().state().name())
                .put("advocateOffered", !view.rights().offer().isEmpty())
                .put("entitledToImha", !view.imha().isEmpty())
                .put("carersWhoMayBeTold", carers)
                .put("notes", notes);
        view.rights()
                .told()
                .forEach(told -> json.put("repeatDue", told.repeatDue().toString()));
        view.imha().forEach(rule -> json.put("imhaAct", rule.act()));
        return json;
    }

    private static JsonObject of(RightsNote note) {
        JsonObject json = new JsonObject()
                .put("at", note.at().toString())
                .put("by", note.by().value());
        if (note instanceof Information told) {
            return json.put("what", "told")
                    .put("kind", told.kind().name())
                    .put("format", told.format())
                    .put("language", told.language())
                    .put("understood", told.understood().name())
                    .put("repeatDue", told.repeatDue().toString())
                    .put("words", told.words());
        }
        if (note instanceof AdvocacyOffer offer) {
            return json.put("what", "advocate")
                    .put("answer", offer.answer().name())
                    .put("words", offer.words());
        }
        if (note instanceof RightsNote.PlanGiven plan) {
            return json.put("what", "plan")
                    .put("form", plan.form().name())
                    .put("version", plan.version())
                    .put("words", plan.words());
        }
        if (note instanceof RightsNote.AdvocateConsent reading) {
            return json.put("what", "reading")
                    .put("advocate", reading.advocate().value())
                    .put("given", reading.given())
                    .put("words", reading.words());
        }
        CarerConsent consent = (CarerConsent) note;
        return json.put("what", "carer")
                .put("carer", consent.carer())
                .put("given", consent.given())
                .put("mayBeTold", consent.mayBeTold())
                .put("basis", consent.basis().name())
                .put("reason", consent.reason());
    }
}
