package org.onthelatch.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What those outside the care team are told of how many people there are (D30): nothing under five, everything else to the
 * nearest five, and nothing from which a number under five could be worked out by subtracting wards from their total.
 */
public final class SmallNumbers {
    public static final int FEWEST = 5;

    private SmallNumbers() {}

    /** What is done with one number. */
    public enum Mark {
        SHOWN,
        FEWER_THAN_FIVE,
        WITHHELD
    }

    /**
     * @param wards how many people each part has
     * @return a mark for each part, and one more, the last, for the total of all of them
     */
    public static List<Mark> marks(List<Integer> wards) {
        int total = wards.stream().mapToInt(Integer::intValue).sum();
        List<Mark> marks = new ArrayList<>();
        boolean someSmall = wards.stream().anyMatch(SmallNumbers::isSmall);
        for (int ward : wards) {
            if (isSmall(ward)) {
                marks.add(Mark.FEWER_THAN_FIVE);
            } else {
                marks.add(someSmall ? Mark.WITHHELD : Mark.SHOWN);
            }
        }
        boolean allSmall = wards.stream().allMatch(SmallNumbers::isSmall);
        if (isSmall(total)) {
            marks.add(Mark.FEWER_THAN_FIVE);
        } else {
            // Between "all are under five" and a total there is too little room for doubt.
            marks.add(allSmall ? Mark.WITHHELD : Mark.SHOWN);
        }
        return Collections.unmodifiableList(marks);
    }

    private static boolean isSmall(int people) {
        return people < FEWEST;
    }

    /** To the nearest five. */
    static long rounded(long number) {
        return FEWEST * Math.floorDiv(number + FEWEST / 2, (long) FEWEST);
    }

    /** Of parts of days, to the nearest five. */
    static double rounded(double number) {
        return FEWEST * Math.rint(number / FEWEST);
    }
}
