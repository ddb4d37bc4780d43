package org.onthelatch.call;

import org.onthelatch.legalstatus.StatusCode;

/** On what ground somebody was not let out (D58). Silence is none, and a level alone is none. */
public sealed interface LawfulBasis {
    /** A name for programs; stored, and never changed. */
    String kind();

    /** A section, an order or an authorisation that was in force then. */
    record RecordedAuthority(StatusCode status) implements LawfulBasis {
        @Override
        public String kind() {
            return "RECORDED_AUTHORITY";
        }
    }

    /** Section 5(4) or 5(2), begun before she was told no. */
    record HoldingPower(StatusCode status) implements LawfulBasis {
        @Override
        public String kind() {
            return "HOLDING_POWER";
        }
    }

    /**
     * Mental Capacity Act 2005, sections 5 and 6: this once, for minutes; no standing restriction follows from it.
     *
     * @param lacksCapacity which decision she cannot make now, and why she who decided believes so (sections 2 and 3)
     * @param bestInterests why it is in her best interests, necessary, and in proportion to the harm (sections 4 and 6)
     * @param lessRestrictive what less was tried or thought of (section 1(6))
     */
    record BestInterests(String lacksCapacity, String bestInterests, String lessRestrictive) implements LawfulBasis {
        @Override
        public String kind() {
            return "BEST_INTERESTS";
        }
    }
}
