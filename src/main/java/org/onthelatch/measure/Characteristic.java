package org.onthelatch.measure;

import java.util.Optional;
import org.onthelatch.accesslist.ResidentAccess;
import org.onthelatch.review.Background;
import org.onthelatch.review.Background.Said;
import org.onthelatch.review.EthnicCategory;

/** By what M19 compares people. What nobody wrote down is a group of its own, never a guess. */
public enum Characteristic {
    ETHNIC_CATEGORY("Ethnic category"),
    AGE_BAND("Age"),
    DISABILITY("Disability"),
    AUTISM_OR_LEARNING_DISABILITY("Autism or learning disability"),
    PLACED_BY("Placed by"),
    OUT_OF_AREA("Placed from outside the area");

    private static final int[] BANDS = {18, 25, 35, 45, 55, 65};

    private final String words;

    Characteristic(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** The group that she is in, in words. */
    String groupOf(ResidentAccess access, Optional<Background> background) {
        return switch (this) {
            case ETHNIC_CATEGORY ->
                background
                        .map(Background::ethnicity)
                        .orElse(EthnicCategory.NOT_KNOWN)
                        .words();
            case AGE_BAND -> band(access.resident().age());
            case DISABILITY -> words(background.map(Background::disability));
            case AUTISM_OR_LEARNING_DISABILITY -> words(background.map(Background::autismOrLearningDisability));
            case PLACED_BY ->
                background
                        .map(Background::placedBy)
                        .filter(name -> !name.isBlank())
                        .orElse("Nobody wrote it down yet");
            case OUT_OF_AREA -> words(background.map(Background::outOfArea));
        };
    }

    private static String words(Optional<Said> said) {
        return said.orElse(Said.NOT_KNOWN).words();
    }

    private static String band(int age) {
        for (int i = BANDS.length - 1; i >= 0; i--) {
            if (age >= BANDS[i]) {
                return i == BANDS.length - 1
                        ? "%d and over".formatted(BANDS[i])
                        : "%d to %d".formatted(BANDS[i], BANDS[i + 1] - 1);
            }
        }
        return "Under %d".formatted(BANDS[0]);
    }
}
