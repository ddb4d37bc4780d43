package org.onthelatch.fob;

import java.time.Instant;
import java.util.Optional;

/** What somebody at the fob desk asks for. */
public sealed interface FobRequest {

    /** Her fob is gone. Without a temporary one she has none, and staff open for her (D88). */
    record Lost(Holder holder, FobToken fob, Optional<NewFob> temporary) implements FobRequest {}

    record Issue(Holder holder, NewFob fob, Identity identity) implements FobRequest {}

    /** @param broken the old one goes out of use; otherwise it is spare */
    record Exchange(Holder holder, FobToken old, NewFob fob, boolean broken) implements FobRequest {}

    record Returned(FobToken fob, boolean broken) implements FobRequest {}

    /** A fob that was reported lost is at the desk. It becomes a spare one; nobody holds it by being found (D100). */
    record Found(FobToken fob) implements FobRequest {}

    /** A fob fresh from the box. */
    record Stocked(FobToken fob) implements FobRequest {}

    /**
     * Staff or a visitor may come in for a while (D93, D94).
     *
     * @param like what the doors were first granted for
     * @param until the end of the shift or visit
     * @param sponsor the account of whoever answers for a visit
     */
    record LetIn(Holder holder, String like, Instant until, String purpose, String sponsor) implements FobRequest {}

    /**
     * The fob to be given.
     *
     * @param newHere somebody says that it is right that nobody knows this number yet
     * @param similarChecked somebody says that she has looked at who else on the ward has such a name (D92)
     */
    record NewFob(FobToken fob, boolean newHere, boolean similarChecked) {}

    /** What she said herself, and what her wristband or record says (D92): two identifiers. */
    record Identity(String name, String nhsNumber) {
        public static final Identity NONE = new Identity("", "");
    }
}
