package org.onthelatch.legalstatus;

import java.time.Duration;
import java.util.Optional;
import org.onthelatch.staff.Permission;

/** The two powers to keep an in-patient who is not detained from leaving, for a short and fixed time (section 5). */
public enum HoldingPower {
    /** Section 5(4): a registered nurse of the prescribed class; 6 hours, never renewed. */
    NURSE("S5_4", 6, "section 5(4)", "H2", Permission.START_NURSES_HOLD),
    /** Section 5(2): the doctor or approved clinician in charge, or the nominated deputy (s5(3)); 72 hours. */
    CLINICIAN("S5_2", 72, "section 5(2)", "H1", Permission.START_CLINICIANS_HOLD);

    private final String status;
    private final int hours;
    private final String words;
    private final String form;
    private final Permission permission;

    HoldingPower(String status, int hours, String words, String form, Permission permission) {
        this.status = status;
        this.hours = hours;
        this.words = words;
        this.form = form;
        this.permission = permission;
    }

    public StatusCode status() {
        return new StatusCode(status);
    }

    /** The longest that the law allows; nobody can extend it. */
    public Duration length() {
        return Duration.ofHours(hours);
    }

    /** Such as "section 5(4)". */
    public String words() {
        return words;
    }

    /** The statutory form, such as "H2". */
    public String form() {
        return form;
    }

    public Permission permission() {
        return permission;
    }

    public static Optional<HoldingPower> of(StatusCode status) {
        for (HoldingPower power : values()) {
            if (power.status.equals(status.value())) {
                return Optional.of(power);
            }
        }
        return Optional.empty();
    }
}
