package org.onthelatch.mqtt.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onthelatch.accesslist.FobImage;
import org.onthelatch.fob.FobToken;
import org.onthelatch.mqtt.signed.SigningKey;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Period;
import org.onthelatch.ward.WeeklyHours;
import org.onthelatch.ward.Window;

/** What is written on fobs, byte for byte as the contract's vector has it. */
class FobImageBytesTest {
    private static final Instant ISSUED = Instant.parse("2026-11-23T14:00:00Z");

    @Test
    void the_golden_image_is_written_as_the_contract_has_it() throws IOException {
        JsonNode vector = new ObjectMapper().readTree(Files.readString(Path.of("contract/vectors/fob-image.json")));
        byte[] seed = HexFormat.of().parseHex(vector.get("key").get("seed").textValue());
        SigningKey key = new SigningKey(vector.get("key").get("keyEpoch").longValue(), seed);

        byte[] payload = FobImageBytes.payload(golden(), key.keyEpoch());
        byte[] image = FobImageBytes.signed(golden(), key).orElseThrow();

        assertThat(key.publicKey()).isEqualTo(vector.get("key").get("publicKey").textValue());
        assertThat(HexFormat.of().formatHex(payload))
                .isEqualTo(vector.get("payload").textValue());
        assertThat(HexFormat.of().formatHex(image))
                .isEqualTo(vector.get("image").textValue());
    }

    @Test
    void what_a_fob_has_no_room_for_is_not_cut_short() {
        List<FobImage.Grant> many = new ArrayList<>();
        for (int i = 10; i < 60; i++) {
            many.add(new FobImage.Grant(Set.of(new DoorId("LOCKER-" + i)), List.of(Window.ALWAYS), Period.ALWAYS));
        }
        FobImage large = new FobImage(
                new FobToken("04c10000000001"), ZoneId.of("Europe/London"), ISSUED, ISSUED.plusSeconds(60), many);

        assertThat(FobImageBytes.signed(large, new SigningKey(1, new byte[SigningKey.SEED_BYTES])))
                .isEmpty();
    }

    @Test
    void an_end_within_a_millisecond_leans_towards_her() {
        FobImage image = new FobImage(
                new FobToken("04c10000000001"),
                ZoneId.of("Europe/London"),
                ISSUED,
                ISSUED.plusSeconds(60),
                List.of(new FobImage.Grant(
                        Set.of(new DoorId("HD21")),
                        List.of(Window.ALWAYS),
                        new Period(Instant.MIN, ISSUED.plusNanos(1)))));

        String payload = HexFormat.of().formatHex(FobImageBytes.payload(image, 1));

        assertThat(payload).endsWith(HexFormat.of().toHexDigits(ISSUED.toEpochMilli() + 1));
    }

    /** Carys as the contract's vector has her: the kitchen from 11 to 2 on weekdays until Advent, the laundry always. */
    private static FobImage golden() {
        Window weekdays = new Window(
                new WeeklyHours(
                        Set.of(
                                DayOfWeek.MONDAY,
                                DayOfWeek.TUESDAY,
                                DayOfWeek.WEDNESDAY,
                                DayOfWeek.THURSDAY,
                                DayOfWeek.FRIDAY),
                        LocalTime.of(11, 0),
                        LocalTime.of(14, 0)),
                Period.ALWAYS);
        return new FobImage(
                new FobToken("04c10000000003"),
                ZoneId.of("Europe/London"),
                ISSUED,
                ISSUED.plusSeconds(604_800),
                List.of(
                        new FobImage.Grant(
                                Set.of(new DoorId("HD21")),
                                List.of(weekdays),
                                new Period(
                                        Instant.parse("2026-10-19T09:00:00Z"), Instant.parse("2026-11-29T00:00:00Z"))),
                        new FobImage.Grant(Set.of(new DoorId("HD24")), List.of(Window.ALWAYS), Period.ALWAYS)));
    }
}
