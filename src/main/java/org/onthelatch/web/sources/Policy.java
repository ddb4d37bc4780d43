package org.onthelatch.web.sources;

import java.time.Duration;
import java.time.ZoneId;
import org.onthelatch.assessment.Ladder;
import org.onthelatch.legalstatus.LegalStatuses;

/**
 * What the provider has settled and the pages tell.
 *
 * @param dueSoon how long before its date a review is due soon
 * @param alarmAfter how long a door may lack a change before staff are told
 * @param zone whose local time the pages speak
 * @param notice stands above every page, such as that all of it is fictional; "" for none
 */
public record Policy(
        Ladder ladder,
        LegalStatuses statuses,
        Duration dueSoon,
        Duration alarmAfter,
        int peoplePerEscort,
        ZoneId zone,
        String notice) {}
