package org.onthelatch.web.purpose;

import static org.onthelatch.web.words.Say.say;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.onthelatch.person.PersonId;
import org.onthelatch.review.AdmissionPurpose;
import org.onthelatch.web.sources.Directory;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.web.words.NhsDates;

/**
 * What one person is here for, in words.
 *
 * @param all every version, newest first
 */
public record PurposeView(List<AdmissionPurpose> all, NhsDates dates, Directory directory) {

    public static PurposeView of(Sources sources, PersonId person) {
        List<AdmissionPurpose> all = new ArrayList<>(sources.reviews().purposes().stream()
                .filter(purpose -> purpose.person().equals(person))
                .toList());
        Collections.reverse(all);
        return new PurposeView(
                List.copyOf(all),
                new NhsDates(sources.policy().zone()),
                sources.directory().get());
    }

    /** As last written: one, or none. */
    public List<AdmissionPurpose> latest() {
        return all.stream().limit(1).toList();
    }

    public int version() {
        return all.isEmpty() ? 0 : all.get(0).version();
    }

    /** "Estimated discharge 15 January 2027." */
    public String discharge(AdmissionPurpose purpose) {
        return purpose.discharge().isEmpty()
                ? say("purpose.estimated.not")
                : say("purpose.estimated", dates.date(purpose.discharge().get(0)));
    }

    /** "Written by K. Dunmore, registered nurse, 2 November 2026, 10am." */
    public String by(AdmissionPurpose purpose) {
        return say("purpose.by", directory.name(purpose.by()), dates.dateTime(purpose.at()));
    }
}
