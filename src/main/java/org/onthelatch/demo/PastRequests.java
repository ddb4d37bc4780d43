package org.onthelatch.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onthelatch.person.PersonId;
import org.onthelatch.review.ReminderTimes;
import org.onthelatch.review.RequestEntry;
import org.onthelatch.review.RequestId;
import org.onthelatch.review.RequestStep;
import org.onthelatch.review.RequestStep.Decision;
import org.onthelatch.review.RequestStep.From;
import org.onthelatch.staff.StaffId;
import org.onthelatch.yaml.Kind;
import org.onthelatch.yaml.Section;

/** Reads what people asked for, and how far it has got. */
final class PastRequests {
    private static final Kind<RequestId> ID =
            new Kind<>("is not a request", "Write the person and a number, such as P03-1.", RequestId::new);

    private PastRequests() {}

    static List<RequestEntry> read(Section section, DemoKinds kinds) {
        Optional<RequestId> id = section.required("request", ID);
        Optional<PersonId> person = section.required("person", kinds.person());
        Optional<String> words = section.required("words", Kind.TEXT);
        Optional<From> from = section.optional("from", Kind.oneOf(From.class), From.HERSELF);
        Optional<Instant> at = section.required("at", DemoKinds.MOMENT);
        Optional<StaffId> heardBy = section.required("heardBy", kinds.staffMember());
        Optional<StaffId> decides = section.required("decides", kinds.staffMember());
        List<RequestEntry> later = new ArrayList<>();
        List<Section> steps = section.listOfSections("steps");
        for (int i = 0; i < steps.size(); i++) {
            int version = i + 2;
            step(steps.get(i), kinds)
                    .ifPresent(step -> id.ifPresent(request -> person.ifPresent(
                            her -> later.add(new RequestEntry(request, version, her, step.at(), step.step())))));
        }
        List<RequestEntry> all = new ArrayList<>();
        section.build(() -> new RequestEntry(
                        id.orElseThrow(),
                        1,
                        person.orElseThrow(),
                        at.orElseThrow(),
                        new RequestStep.Asked(
                                from.orElseThrow(),
                                words.orElseThrow(),
                                heardBy.orElseThrow(),
                                at.orElseThrow(),
                                decides.orElseThrow(),
                                at.orElseThrow().plus(ReminderTimes.LONGEST_ANSWER))))
                .ifPresent(all::add);
        all.addAll(later);
        return all;
    }

    private record Dated(Instant at, RequestStep step) {}

    /** With a decision it is the answer, else how it goes. */
    private static Optional<Dated> step(Section section, DemoKinds kinds) {
        Optional<Instant> at = section.required("at", DemoKinds.MOMENT);
        Optional<StaffId> by = section.required("by", kinds.staffMember());
        Optional<String> words = section.required("words", Kind.TEXT);
        Optional<Decision> decision =
                section.has("decision") ? section.required("decision", Kind.oneOf(Decision.class)) : Optional.empty();
        return section.build(() -> new Dated(
                at.orElseThrow(),
                decision.<RequestStep>map(decided -> new RequestStep.Answered(
                                by.orElseThrow(), decided, words.orElseThrow(), at.orElseThrow()))
                        .orElseGet(() -> new RequestStep.Told(by.orElseThrow(), words.orElseThrow()))));
    }
}
