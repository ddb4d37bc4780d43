package org.onthelatch.web.my;

import java.time.Instant;
import java.util.Optional;
import org.onthelatch.accesslist.Reason;
import org.onthelatch.person.PersonId;
import org.onthelatch.web.sources.Directory;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.web.words.Sentences;

/** Who decided what a door did for her (D104). */
record Deciders(Sources sources, Sentences text, PersonId her, Instant at) {

    /** @param byLevel who decided her level, with the profession; "" if nobody did */
    String words(Reason reason, String byLevel) {
        return switch (reason) {
            case LEVEL, OUTSIDE_WINDOW, ESCORT_NEEDED, ALLOWED_NOW ->
                byLevel.isEmpty() ? text.say("who.unknown") : text.say("who." + reason.name(), byLevel);
            case NO_LEAVE_FOR_BOUNDARY, AWAITING_MHCS ->
                clinician()
                        .map(name -> text.say("who." + reason.name(), name))
                        .orElseGet(() -> text.say("who.unknown"));
            default -> text.say("who." + reason.name());
        };
    }

    /** Who decides about her leave at that time, with whoever acts before her own. */
    private Optional<String> clinician() {
        Directory directory = sources.directory().get();
        return directory.clinicians().inChargeOf(her, at).map(directory::name);
    }
}
