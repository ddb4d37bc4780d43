package org.onthelatch.web.clinician;

import static org.onthelatch.web.words.Say.say;

import io.vertx.core.Future;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onthelatch.person.ClinicianRequest;
import org.onthelatch.person.RecordClinician.Refusal;
import org.onthelatch.staff.Permission;
import org.onthelatch.web.assess.FormError;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.http.Writing;
import org.onthelatch.web.page.Frame;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.page.Section;
import org.onthelatch.web.sources.ClinicianDesk;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.web.words.Moments;

/** The page on which the Mental Health Act office names responsible clinicians and their cover. */
public record CliniciansPage(Sources sources, Pages pages, Readers readers, Writing writing, ClinicianDesk desk) {
    private static final List<String> FIELDS =
            List.of("person", "clinician", "from", "of", "by", "coverFrom", "coverUntil", "reason", "coverReason");

    public Answer show(Ask ask) {
        new Parameters(ask).check();
        return page(200, Map.of(), List.of(), ask);
    }

    public Future<Answer> take(Ask ask) {
        ReadClinician read = new ReadClinician(ask::field, moments());
        return keep(read, read.take(sources.facts().get(), ask.by().actor(), ask.at()), ask);
    }

    public Future<Answer> standIn(Ask ask) {
        ReadClinician read =
                new ReadClinician(field -> ask.field(field.equals("reason") ? "coverReason" : field), moments());
        return keep(read, read.standIn(ask.by().actor(), ask.at()), ask);
    }

    private Moments moments() {
        return new Moments(sources.policy().zone());
    }

    private Future<Answer> keep(ReadClinician read, Optional<ClinicianRequest> request, Ask ask) {
        Map<String, String> values = new LinkedHashMap<>();
        FIELDS.forEach(field -> values.put(field, ask.field(field)));
        if (request.isEmpty()) {
            List<FormError> errors = read.faults().stream()
                    .map(fault -> new FormError(fault.field(), say("clinician.enter", fault.expected())))
                    .toList();
            return readers.read(() -> page(422, values, errors, ask));
        }
        boolean cover = request.get() instanceof ClinicianRequest.StandIn;
        return writing.write(() -> desk.record(request.get(), ask.at()))
                .compose(refusals -> refusals.isEmpty()
                        ? Future.succeededFuture(Answer.seeOther("/clinicians"))
                        : readers.read(() -> page(422, values, errors(refusals, cover), ask)));
    }

    private static List<FormError> errors(List<Refusal> refusals, boolean cover) {
        return refusals.stream()
                .map(refusal ->
                        new FormError(cover ? coverField(refusal.field()) : refusal.field(), refusal.sentence()))
                .toList();
    }

    private static String coverField(String field) {
        return switch (field) {
            case "from" -> "coverFrom";
            case "until" -> "coverUntil";
            case "reason" -> "coverReason";
            default -> field;
        };
    }

    private Answer page(int status, Map<String, String> values, List<FormError> errors, Ask ask) {
        String title = say("clinician.title");
        Frame frame = pages.frame(errors.isEmpty() ? title : say("page.error", title), Section.NONE, ask);
        CliniciansView view = CliniciansView.of(
                sources, pages.dates(), ask.by().may(Permission.NAME_CLINICIANS), values, errors, ask.at());
        // With "no-referrer" a browser would call the origin of the sent form "null" (Fetch, Origin header).
        return pages.page(status, "clinicians", frame, Map.of("view", view)).with("Referrer-Policy", "same-origin");
    }
}
