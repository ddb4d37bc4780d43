package org.onthelatch.web.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onthelatch.legalstatus.StatusRefusal;
import org.onthelatch.web.http.Fault;
import org.onthelatch.web.http.Problem;

/** Why a status or a hold was not recorded, for programs. */
public final class StatusProblem {
    private StatusProblem() {}

    /** What the law refuses about her or the asker is a conflict; what is missing is not. */
    public static Problem refused(List<StatusRefusal> refusals) {
        List<Fault> faults = new ArrayList<>();
        refusals.forEach(refusal -> faults.add(new Fault(refusal.field(), refusal.sentence(), refusal.code())));
        Optional<StatusRefusal> law = refusals.stream()
                .filter(refusal -> !refusal.code().equals("MISSING"))
                .findFirst();
        return law.map(first -> new Problem(409, first.code(), "Nothing was saved", first.sentence(), faults))
                .orElseGet(() -> problem("REFUSED", faults));
    }

    public static Problem unreadable(List<Fault> faults) {
        return problem("UNREADABLE", faults);
    }

    private static Problem problem(String code, List<Fault> faults) {
        return Problem.unsaved(422, code, faults);
    }
}
