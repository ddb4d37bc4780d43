package org.onthelatch.leave;

/**
 * Whether she stays in custody while on escorted leave (section 17(3)).
 *
 * @param directed whether the responsible clinician directs it
 * @param custodian by whom: staff, or a person whom the hospital managers authorised; blank if not directed
 * @param authority the managers' written authority, if it is not staff; may be blank
 */
public record Custody(boolean directed, String custodian, String authority) {
    public static final Custody NONE = new Custody(false, "", "");
}
