package org.onthelatch.mqtt.wire;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onthelatch.accesslist.FobImage;
import org.onthelatch.mqtt.signed.Cbor;
import org.onthelatch.mqtt.signed.CoseSign1;
import org.onthelatch.mqtt.signed.SigningKey;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Period;
import org.onthelatch.ward.WeeklyHours;
import org.onthelatch.ward.Window;

/** What is written on a fob, byte for byte (contract, section 8). */
public final class FobImageBytes {
    /** What every fob has room for. */
    public static final int MOST = 512;

    private FobImageBytes() {}

    /** None if it is longer than a fob has room for. */
    public static Optional<byte[]> signed(FobImage image, SigningKey key) {
        byte[] bytes = CoseSign1.sign(key, payload(image, key.keyEpoch()));
        return bytes.length <= MOST ? Optional.of(bytes) : Optional.empty();
    }

    static byte[] payload(FobImage image, long keyEpoch) {
        List<Window> windows = new ArrayList<>();
        image.grants()
                .forEach(grant -> grant.windows().stream()
                        .filter(window -> !windows.contains(window))
                        .forEach(windows::add));
        Cbor cbor = new Cbor().map(7);
        cbor.whole(1).whole(keyEpoch);
        cbor.whole(2).text(image.fob().value());
        cbor.whole(3).whole(image.issuedAt().toEpochMilli());
        cbor.whole(4).whole(image.notAfter().toEpochMilli());
        cbor.whole(5).text(image.timeZone().getId());
        cbor.whole(6).array(windows.size());
        windows.forEach(window -> window(cbor, window));
        cbor.whole(7).array(image.grants().size());
        image.grants().forEach(grant -> grant(cbor, grant, windows));
        return cbor.toBytes();
    }

    private static void window(Cbor cbor, Window window) {
        WeeklyHours hours = window.hours();
        int days = 0;
        for (DayOfWeek day : hours.days()) {
            days |= 1 << (day.getValue() - 1);
        }
        cbor.array(5)
                .whole(days)
                .whole(hours.start().toSecondOfDay() / 60)
                .whole(hours.end().toSecondOfDay() / 60);
        period(cbor, window.period());
    }

    private static void grant(Cbor cbor, FobImage.Grant grant, List<Window> windows) {
        List<String> doors = grant.doors().stream().map(DoorId::value).sorted().toList();
        cbor.array(4).array(doors.size());
        doors.forEach(cbor::text);
        cbor.array(grant.windows().size());
        grant.windows().forEach(window -> cbor.whole(windows.indexOf(window)));
        period(cbor, grant.period());
    }

    private static void period(Cbor cbor, Period period) {
        if (period.hasBeginning()) {
            cbor.whole(period.from().toEpochMilli());
        } else {
            cbor.nothing();
        }
        if (period.hasEnd()) {
            cbor.whole(roundedUp(period.until()));
        } else {
            cbor.nothing();
        }
    }

    /** What a fraction of a millisecond is worth goes to her. */
    private static long roundedUp(Instant until) {
        long millis = until.toEpochMilli();
        return until.isAfter(Instant.ofEpochMilli(millis)) ? millis + 1 : millis;
    }
}
