package org.onthelatch.mqtt.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onthelatch.ward.DeviceId;

/** What no schema says: the bytes themselves, sizes, order, and whom a payload names. */
class MalformedMessagesTest {
    private static final String ZEROS = "0".repeat(64);
    private static final String OPENED = "{\"seq\":%d,\"at\":\"2026-11-23T14:00:00Z\",\"clock\":\"SYNCED\","
            + "\"door\":\"SG01\",\"kind\":\"DOOR_OPENED\",\"prev\":\"" + ZEROS + "\"}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nothing at all            |                                   | message: expected a JSON object",
                "not JSON                  | hello                             | message: expected JSON",
                "half of it                | {\"epoch\":1,\"events\":[        | message: expected JSON",
                "two values                | {\"epoch\":1} {}                  | message: expected JSON",
                "a member twice            | {\"epoch\":1,\"epoch\":2}         | message: expected JSON",
                "an array                  | []                                | message: expected a JSON object",
                "a number with fraction    | {\"epoch\":1.0,\"events\":[]}     | epoch: expected a whole number",
                "a number with exponent    | {\"epoch\":1e0,\"events\":[]}     | epoch: expected a whole number",
                "a number too large        | {\"epoch\":9007199254740992}      | epoch: expected a whole number",
                "a number beyond any type  | {\"epoch\":99999999999999999999}  | epoch: expected a whole number",
                "another audience          | {\"audience\":\"gate-b\",\"epoch\":1} | audience: expected nothing, or gate-a",
                "another device            | {\"device\":\"gate-b\",\"epoch\":1}   | device: expected nothing, or gate-a",
                "null for a number         | {\"epoch\":null}                  | epoch: expected a whole number",
            })
    void is_malformed(String kind, String payload, String reason) {
        assertThat(reasons(payload == null ? "" : payload))
                .as(kind)
                .singleElement()
                .asString()
                .startsWith(reason);
    }

    @Test
    void the_sender_may_name_itself() {
        assertThat(reasons("{\"audience\":\"gate-a\",\"epoch\":1,\"events\":[" + OPENED.formatted(1) + "]}"))
                .isEmpty();
    }

    @Test
    void bytes_that_are_not_utf_8_are_malformed() {
        assertThat(reasons(new byte[] {'"', (byte) 0xC3, '"'}))
                .containsExactly("message: expected UTF-8, but was other bytes");
    }

    @Test
    void half_a_surrogate_pair_is_malformed_since_nobody_could_hash_it() {
        String event = OPENED.formatted(1).replace("DOOR_OPENED\"", "DOOR_OPENED\",\"reason\":\"\\ud83d\"");

        assertThat(reasons("{\"epoch\":1,\"events\":[" + event + "]}"))
                .singleElement()
                .asString()
                .startsWith("events[0].reason: expected one line");
    }

    @Test
    void a_day_that_no_calendar_has_is_malformed() {
        String event = OPENED.formatted(1).replace("2026-11-23", "2026-02-30");

        assertThat(reasons("{\"epoch\":1,\"events\":[" + event + "]}"))
                .singleElement()
                .asString()
                .startsWith("events[0].at: expected an instant");
    }

    @Test
    void numbers_that_go_backwards_are_malformed() {
        String message = "{\"epoch\":1,\"events\":[" + OPENED.formatted(5) + "," + OPENED.formatted(4) + "]}";

        assertThat(reasons(message)).containsExactly("events[1].seq: expected a number above 5, but was 4");
    }

    @Test
    void sixty_four_kibibytes_are_read_and_one_byte_more_is_malformed() {
        String message = "{\"epoch\":1,\"events\":[" + OPENED.formatted(1) + "]}";
        String full = message + " ".repeat(64 * 1024 - message.length());

        assertThat(reasons(full)).isEmpty();
        assertThat(reasons(full + " ")).containsExactly("message: expected at most 65536 bytes, but was 65537 bytes");
    }

    @Test
    void deep_nesting_is_malformed_and_nothing_worse() {
        assertThat(reasons("{\"x\":" + "[".repeat(30_000) + "]".repeat(30_000) + "}"))
                .singleElement()
                .asString()
                .startsWith("message: expected JSON");
    }

    private static List<String> reasons(String payload) {
        return reasons(payload.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> reasons(byte[] payload) {
        List<String> reasons = new ArrayList<>();
        EventsMessage.parse(new DeviceId("gate-a"), payload)
                .match(valid -> {}, malformed -> reasons.add(malformed.reason()));
        return reasons;
    }
}
