package org.onthelatch.web.http;

import java.util.List;

/** Leaves the answering of a request with the reason why; caught only where the request came in. */
public final class Declined extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    public Declined(Problem problem) {
        super(problem.code());
        this.problem = problem;
    }

    public static Declined notFound(String what) {
        return new Declined(Problem.notFound(what));
    }

    /** @throws Declined naming every fault, unless there is none */
    public static void refuse(List<Fault> faults) {
        refuse(422, "REFUSED", faults);
    }

    /** @throws Declined naming every fault, unless there is none */
    public static void refuse(int status, String code, List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new Declined(Problem.unsaved(status, code, faults));
        }
    }

    public Problem problem() {
        return problem;
    }
}
