package org.onthelatch.assessment;

/** Where an access level may restrict a way out. Her own room is not among them and never can be (D96). */
public enum RuleZone {
    /** From the ward into the grounds. */
    WARD_EXIT("w"),
    /** From the ward into its own garden; open unless an individual variation says otherwise. */
    GARDEN("g"),
    /** From the grounds to the public road. */
    SITE("s");

    private final String letter;

    RuleZone(String letter) {
        this.letter = letter;
    }

    /** The letter that makes an assessment's id the id of its rule for this zone. */
    public String letter() {
        return letter;
    }
}
