package org.onthelatch.web.doors;

import java.nio.charset.StandardCharsets;
import org.onthelatch.doorcontroller.IssuedList;

/**
 * How much of a controller a list takes.
 *
 * @param fobs how many fobs it names
 * @param bytes about as long as its envelope is
 */
public record ListSize(int fobs, int bytes) {
    /** Type, key id and signature round the body in base64 (contract, section 3). */
    private static final int ROUND_THE_BODY = 240;

    /** Of a fob's members only this one is no fob's own and in every entry; a text would have its quotes escaped. */
    private static final String IN_EACH_FOB = "\"class\":\"";

    static ListSize of(IssuedList list) {
        int fobs = 0;
        for (int at = list.body().indexOf(IN_EACH_FOB);
                at >= 0;
                at = list.body().indexOf(IN_EACH_FOB, at + 1)) {
            fobs++;
        }
        int body = list.body().getBytes(StandardCharsets.UTF_8).length;
        return new ListSize(fobs, (body + 2) / 3 * 4 + ROUND_THE_BODY);
    }
}
