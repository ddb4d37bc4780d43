package org.onthelatch.web.hold;

import static org.onthelatch.web.words.Say.say;

import java.time.Instant;
import org.onthelatch.accesslist.ResidentAccess;
import org.onthelatch.assessment.Assessment;
import org.onthelatch.web.sources.Directory;
import org.onthelatch.web.status.StatusSeen;
import org.onthelatch.web.words.NhsDates;

/** What somebody else recorded while a hold was filled in (D50). Nobody is held twice, and nobody's hold is written over. */
record HoldConflict(String sentence) {

    static HoldConflict of(ResidentAccess access, Directory directory, NhsDates dates, Instant now) {
        String status = StatusSeen.conflict(access.legal(), directory, dates, now);
        String sentence = access.legal()
                .standingAt(now)
                .flatMap(standing -> access.levels().assessments().stream()
                        .filter(level -> level.id()
                                .value()
                                .equals(standing.authority().id().value()))
                        .reduce((earlier, later) -> later))
                .map(Assessment::reasons)
                .map(reasons -> say("hold.conflict.theirs", status, reasons.rationale()))
                .orElse(status);
        return new HoldConflict(sentence);
    }
}
