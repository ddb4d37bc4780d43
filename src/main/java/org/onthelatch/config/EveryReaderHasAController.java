package org.onthelatch.config;

import java.util.List;
import org.onthelatch.ward.Door.Reader;

/** A door with a reader is worked by a controller; otherwise its fobs would do nothing. */
final class EveryReaderHasAController {
    private EveryReaderHasAController() {}

    static void check(List<DoorEntry> doors, Controllers controllers) {
        for (DoorEntry entry : doors) {
            if (entry.door().reader() == Reader.FOB
                    && !controllers.work(entry.door().id())) {
                entry.section()
                        .problem("reader", "is on no controller", "Add the door to a controller, or write NONE.");
            }
        }
    }
}
