package org.onthelatch.web.board;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Orders rooms as people count: Bed 2 before Bed 10. */
final class RoomOrder {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    private RoomOrder() {}

    static String key(String roomName) {
        return NUMBER.matcher(roomName).replaceAll(RoomOrder::padded);
    }

    private static String padded(MatchResult number) {
        return "%06d".formatted(Integer.parseInt(number.group()));
    }
}
