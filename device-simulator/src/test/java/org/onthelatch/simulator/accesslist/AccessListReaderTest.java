package org.onthelatch.simulator.accesslist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onthelatch.simulator.contract.ContractFiles;
import org.onthelatch.simulator.signed.KeyRing;
import org.onthelatch.simulator.signed.PayloadType;
import org.onthelatch.simulator.signed.TestSigner;
import org.onthelatch.simulator.site.DeviceId;

class AccessListReaderTest {
    private static final TestSigner SIGNER = TestSigner.of("key");
    private static final ListLimits ROOMY = new ListLimits(100, 100_000);

    private final AccessListReader reader = reader(ROOMY);

    static Stream<Path> a_valid_example_is_accepted() {
        return examples("valid");
    }

    @ParameterizedTest
    @MethodSource
    void a_valid_example_is_accepted(Path example) throws IOException {
        String body = Files.readString(example);
        String audience = body.contains("\"heron-a\"") ? "heron-a" : "gate-a";
        KeyRing ring = new KeyRing(List.of(TestSigner.publicKey("key")));

        ListReading reading = new AccessListReader(new DeviceId(audience), ROOMY, ring).readFirst(signed(body));

        assertThat(reading).isInstanceOf(ListReading.Accepted.class);
    }

    static Stream<Path> an_invalid_example_is_malformed() {
        return examples("invalid");
    }

    @ParameterizedTest
    @MethodSource
    void an_invalid_example_is_malformed(Path example) throws IOException {
        byte[] payload = signed(Files.readString(example).replace("\"heron-a\"", "\"gate-a\""));

        assertThat(reader.readFirst(payload)).satisfies(refused(ListRefusal.MALFORMED));
    }

    @Test
    void too_many_bytes_are_refused_before_anything_is_looked_at() {
        byte[] payload = "no envelope at all".getBytes(StandardCharsets.UTF_8);

        assertThat(reader(new ListLimits(100, 10)).readFirst(payload)).satisfies(refused(ListRefusal.TABLE_FULL));
        assertThat(reader.readFirst(payload)).satisfies(refused(ListRefusal.MALFORMED));
    }

    @Test
    void another_type_is_refused_although_it_is_rightly_signed() {
        byte[] receipt = SIGNER.sign(PayloadType.RECEIPT, list().toString());

        assertThat(reader.readFirst(receipt)).satisfies(refused(ListRefusal.BAD_TYPE));
    }

    @Test
    void another_key_is_refused_before_the_list_is_read() {
        byte[] other = TestSigner.of("otherKey").sign(PayloadType.ACCESS_LIST, "not even JSON");

        assertThat(reader.readFirst(other)).satisfies(refused(ListRefusal.BAD_SIGNATURE));
    }

    @Test
    void another_device_s_list_is_refused_and_named() {
        ListReading reading = reader.readFirst(signed(list().put("audience", "heron-a")));

        assertThat(reading).satisfies(refused(ListRefusal.WRONG_AUDIENCE));
        assertThat(((ListReading.Refused) reading).which()).isPresent();
    }

    @Test
    void a_key_epoch_that_it_does_not_hold_is_refused() {
        assertThat(reader.readFirst(signed(list().put("keyEpoch", 9))))
                .satisfies(refused(ListRefusal.UNKNOWN_KEY_EPOCH));
    }

    @Test
    void a_key_epoch_that_is_not_the_signing_key_s_is_refused() {
        KeyRing two = new KeyRing(List.of(TestSigner.publicKey("key"), TestSigner.publicKey("otherKey")));
        AccessListReader knowsBoth = new AccessListReader(new DeviceId("gate-a"), ROOMY, two);

        assertThat(knowsBoth.readFirst(signed(list().put("keyEpoch", 2))))
                .satisfies(refused(ListRefusal.BAD_SIGNATURE));
    }

    @Test
    void an_older_version_is_refused_by_generation_and_then_by_number() {
        AccessList held = AccessList.parse(ContractFiles.bytes(version(2, 5)));

        assertThat(reader.readAfter(held, signed(version(2, 4)))).satisfies(refused(ListRefusal.OLDER_VERSION));
        assertThat(reader.readAfter(held, signed(version(1, 900)))).satisfies(refused(ListRefusal.OLDER_VERSION));
        assertThat(reader.readAfter(held, signed(version(3, 1)))).isInstanceOf(ListReading.Accepted.class);
    }

    @Test
    void the_same_version_with_other_content_is_refused() {
        AccessList held = AccessList.parse(ContractFiles.bytes(list()));

        assertThat(reader.readAfter(held, signed(without(list(), 0))))
                .satisfies(refused(ListRefusal.SAME_VERSION_OTHER_CONTENT));
    }

    @Test
    void the_same_list_again_is_known() {
        AccessList held = AccessList.parse(ContractFiles.bytes(list()));

        assertThat(reader.readAfter(held, signed(list().put("issuedAt", "2027-01-01T00:00:00Z"))))
                .isInstanceOf(ListReading.SameAgain.class);
    }

    @Test
    void a_name_that_no_table_defines_is_malformed() {
        ObjectNode list = list();
        ((ObjectNode) list.get("windows")).remove("W1");

        assertThat(reader.readFirst(signed(list))).satisfies(refused(ListRefusal.MALFORMED));
    }

    @Test
    void a_fob_or_a_door_that_is_listed_twice_is_malformed() {
        ObjectNode twice = list();
        ArrayNode fobs = (ArrayNode) twice.get("fobs");
        fobs.add(fobs.get(0).deepCopy());
        ObjectNode doors = list();
        ArrayNode entries = (ArrayNode) doors.get("doors");
        entries.add(entries.get(0).deepCopy());

        assertThat(reader.readFirst(signed(twice))).satisfies(refused(ListRefusal.MALFORMED));
        assertThat(reader.readFirst(signed(doors))).satisfies(refused(ListRefusal.MALFORMED));
    }

    @Test
    void an_unknown_time_zone_is_malformed() {
        assertThat(reader.readFirst(signed(list().put("timeZone", "Europe/Atlantis"))))
                .satisfies(refused(ListRefusal.MALFORMED));
    }

    @Test
    void a_member_that_is_there_twice_is_malformed() {
        String twice = list().toString().replaceFirst("\\{", "{\"keyEpoch\":1,");

        assertThat(reader.readFirst(signed(twice))).satisfies(refused(ListRefusal.MALFORMED));
    }

    @Test
    void more_fobs_than_it_holds_are_refused_last_of_all() {
        AccessListReader small = reader(new ListLimits(1, 100_000));

        assertThat(small.readFirst(signed(list()))).satisfies(refused(ListRefusal.TABLE_FULL));
        assertThat(small.readFirst(signed(list().put("timeZone", "Europe/Atlantis"))))
                .satisfies(refused(ListRefusal.MALFORMED));
        assertThat(small.readFirst(signed(without(list(), 0)))).isInstanceOf(ListReading.Accepted.class);
    }

    private static AccessListReader reader(ListLimits limits) {
        return new AccessListReader(new DeviceId("gate-a"), limits, new KeyRing(List.of(TestSigner.publicKey("key"))));
    }

    private static Stream<Path> examples(String kind) {
        return ContractFiles.folder("examples/" + kind).stream()
                .filter(path -> path.getFileName().toString().startsWith("access-list--"));
    }

    private static ObjectNode list() {
        return (ObjectNode) ContractFiles.json("examples/valid/access-list--two-fobs.json");
    }

    private static ObjectNode version(long generation, long n) {
        ObjectNode list = list();
        list.putObject("version").put("generation", generation).put("n", n);
        return list;
    }

    private static ObjectNode without(ObjectNode list, int fob) {
        ((ArrayNode) list.get("fobs")).remove(fob);
        return list;
    }

    private static byte[] signed(ObjectNode list) {
        return signed(list.toString());
    }

    private static byte[] signed(String body) {
        return SIGNER.sign(PayloadType.ACCESS_LIST, body);
    }

    private static Consumer<ListReading> refused(ListRefusal cause) {
        return reading -> assertThat(reading)
                .isInstanceOfSatisfying(
                        ListReading.Refused.class,
                        refused -> assertThat(refused.cause()).isEqualTo(cause));
    }
}
