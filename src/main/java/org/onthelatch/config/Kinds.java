package org.onthelatch.config;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.function.Function;
import org.onthelatch.legalstatus.StatusCode;
import org.onthelatch.ward.DeviceId;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.SiteId;
import org.onthelatch.ward.WardId;
import org.onthelatch.ward.ZoneCode;
import org.onthelatch.yaml.Kind;

/** How the ward's own identifiers are written in the files. */
final class Kinds {
    static final Kind<ZoneCode> ZONE = kind("a zone code", "Z- and then capitals, digits or -", ZoneCode::new);
    static final Kind<DoorId> DOOR = kind("a door id", "a capital and then capitals, digits or -", DoorId::new);
    static final Kind<WardId> WARD = kind("a ward id", "small letters, digits or -", WardId::new);
    static final Kind<SiteId> SITE = kind("a site id", "small letters, digits or -", SiteId::new);
    static final Kind<DeviceId> DEVICE = kind("a controller id", "small letters, digits or -", DeviceId::new);
    static final Kind<StatusCode> STATUS = kind("a status code", "capitals, digits or _", StatusCode::new);

    static final Kind<ZoneId> TIME_ZONE =
            new Kind<>("is not a time zone", "Write one such as Europe/London.", Kinds::timeZone);

    /** An entry of the blanket restrictions register (D26). */
    static final Kind<String> REGISTER_ENTRY = new Kind<>(
            "is not an entry of the blanket restrictions register", "Write its number, such as BR1.", text -> {
                if (!text.matches("BR[1-9][0-9]{0,4}")) {
                    throw new IllegalArgumentException(text);
                }
                return text;
            });

    private Kinds() {}

    private static <T> Kind<T> kind(String what, String form, Function<String, T> parse) {
        return new Kind<>("is not " + what, "Write " + form + ".", parse);
    }

    /** A region, never a bare offset: opening hours must follow daylight saving. */
    private static ZoneId timeZone(String text) {
        ZoneId zone = ZoneId.of(text);
        if (!text.contains("/")) {
            throw new DateTimeException(text);
        }
        return zone;
    }
}
