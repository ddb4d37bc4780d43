package org.onthelatch.web.assess;

import static org.onthelatch.web.words.Say.say;

import java.util.List;
import java.util.Map;
import org.onthelatch.assessment.Refusal;

/**
 * What is wrong with one field of the form.
 *
 * @param id of the field on the page
 */
public record FormError(String id, String message) {
    private static final Map<String, String> FIELD_OF = Map.of(
            "level", "level",
            "times.wardExit", "ward-from-1",
            "reviewDueAt", "review",
            "decidedAt", "level",
            "basedOn", "level");

    /** What is wrong with this field, or "". */
    public static String of(List<FormError> errors, String id) {
        return errors.stream()
                .filter(error -> error.id().equals(id))
                .map(FormError::message)
                .findFirst()
                .orElse("");
    }

    static FormError of(Refusal refusal) {
        String id = FIELD_OF.getOrDefault(refusal.field(), refusal.field());
        String message = switch (refusal.field()) {
            case "level" -> say("assess.refused.level", refusal.expected());
            case "reviewDueAt" ->
                say("assess.refused.review", refusal.expected().replaceFirst("^at ", ""));
            default -> say("assess.refused", refusal.expected());
        };
        return new FormError(id, message);
    }
}
