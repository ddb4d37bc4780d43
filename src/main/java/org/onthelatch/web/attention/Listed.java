package org.onthelatch.web.attention;

import java.util.List;
import org.onthelatch.ward.Ward;
import org.onthelatch.web.board.Need;

/**
 * A need with the wards on whose boards it stands.
 *
 * @param wards none for what is about no ward in particular
 */
public record Listed(Need need, List<Ward> wards) {
    public Listed {
        wards = List.copyOf(wards);
    }

    /** As staff call them; "" for none. */
    public String where() {
        return String.join(", ", wards.stream().map(Ward::name).toList());
    }
}
