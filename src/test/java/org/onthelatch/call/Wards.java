package org.onthelatch.call;

import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.demo.Saltmarsh;
import org.onthelatch.person.PersonId;

/** The demo's people, on the Tuesday at three in the morning. */
final class Wards {
    static final AccessFacts FACTS = Saltmarsh.facts();

    /** Informal. */
    static final PersonId BRIDGET = new PersonId("P02");

    /** Section 3, level 4. */
    static final PersonId CARYS = new PersonId("P03");

    /** Section 5(2), until 26 November. */
    static final PersonId HANA = new PersonId("P08");

    /** On a CTO, here of her own will. */
    static final PersonId MAEVE = new PersonId("P13");

    private Wards() {}
}
