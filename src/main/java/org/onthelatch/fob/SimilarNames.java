package org.onthelatch.fob;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onthelatch.person.Resident;

/** Who on the same ward has a name that is easily taken for hers (D92, hazard H5). */
final class SimilarNames {
    private static final int SHORTEST_TO_COMPARE = 4;

    private SimilarNames() {}

    static List<Resident> to(Resident resident, List<Resident> everyone) {
        return everyone.stream()
                .filter(other ->
                        !other.id().equals(resident.id()) && other.ward().equals(resident.ward()))
                .filter(other -> alike(resident.name(), other.name()))
                .toList();
    }

    /** One part of the names is the same, or differs by one letter. An initial says nothing. */
    private static boolean alike(String one, String other) {
        for (String part : parts(one)) {
            for (String theirs : parts(other)) {
                boolean close = Math.min(part.length(), theirs.length()) >= SHORTEST_TO_COMPARE
                        && differsByOneLetterAtMost(part, theirs);
                if (part.equals(theirs) || close) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        for (String part : name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
            if (part.length() > 1) {
                parts.add(part);
            }
        }
        return parts;
    }

    private static boolean differsByOneLetterAtMost(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int start = 0;
        int shorter = Math.min(one.length(), other.length());
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return Math.max(one.length(), other.length()) - start - end <= 1;
    }
}
