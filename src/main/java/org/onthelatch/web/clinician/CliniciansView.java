package org.onthelatch.web.clinician;

import static org.onthelatch.web.words.Say.say;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onthelatch.person.Clinicians;
import org.onthelatch.person.Cover;
import org.onthelatch.person.Resident;
import org.onthelatch.staff.StaffMember;
import org.onthelatch.web.assess.FormError;
import org.onthelatch.web.assess.WithErrors;
import org.onthelatch.web.sources.Directory;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.web.words.NhsDates;

/**
 * Everybody with her responsible clinician, and the covers that are not over.
 *
 * @param covers those running and those to come, first ending first
 */
public record CliniciansView(
        List<Row> rows,
        List<Cover> covers,
        List<StaffMember> clinicians,
        Directory directory,
        boolean mayName,
        Map<String, String> values,
        List<FormError> errors)
        implements WithErrors {

    /** @param who in words, or that none is recorded */
    public record Row(Resident resident, String who, boolean missing) {}

    static CliniciansView of(
            Sources sources,
            NhsDates dates,
            boolean mayName,
            Map<String, String> values,
            List<FormError> errors,
            Instant now) {
        Directory directory = sources.directory().get();
        List<Row> rows = sources.facts()
                .get()
                .residents()
                .map(access -> new Row(
                        access.resident(),
                        words(directory, access.resident(), dates, now),
                        directory.clinicians().of(access.resident().id(), now).isEmpty()))
                .toList();
        List<Cover> covers = directory.clinicians().covers().stream()
                .filter(cover -> cover.period().until().isAfter(now))
                .sorted(Comparator.comparing(cover -> cover.period().until()))
                .toList();
        return new CliniciansView(rows, covers, directory.approvedClinicians(), directory, mayName, values, errors);
    }

    /** "Dr T. Ashby. Dr R. Venn acts for her until 23 November 2026, 12am." */
    public static String words(Directory directory, Resident resident, NhsDates dates, Instant now) {
        Clinicians clinicians = directory.clinicians();
        String hers = clinicians.of(resident.id(), now).map(directory::person).orElseGet(() -> say("clinician.none"));
        Stream<String> acting = clinicians.actingFor(resident.id(), now).stream()
                .map(cover -> say(
                        "clinician.acts",
                        directory.person(cover.by()),
                        dates.dateTime(cover.period().until())));
        return Stream.concat(Stream.of(hers + "."), acting).collect(Collectors.joining(" "));
    }

    public String value(String field) {
        return values.getOrDefault(field, "");
    }
}
