package org.onthelatch.web.assess;

import java.util.List;
import java.util.Map;
import org.onthelatch.person.Resident;

/**
 * A decision before it is saved: what it takes away, and its answers.
 *
 * @param from the level that she has now, in words
 * @param to the level that she would have
 * @param losses what she could no longer do; empty if it restricts her no more than now
 * @param second who has to confirm it before it changes anything (D41); "" for nobody
 * @param sent every field of the form, so that nothing is lost
 */
public record CheckView(
        Resident resident,
        String from,
        String to,
        List<Loss> losses,
        List<Checked> answers,
        String second,
        List<Map.Entry<String, String>> sent) {
    public CheckView {
        losses = List.copyOf(losses);
        answers = List.copyOf(answers);
        sent = List.copyOf(sent);
    }

    /** Questions whose answers stand word for word in an earlier assessment of hers. */
    public long repeated() {
        return answers.stream().filter(Checked::isSame).count();
    }

    public String address() {
        return "/people/%s/assess".formatted(resident.id());
    }
}
