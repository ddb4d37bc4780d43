package org.onthelatch.mqtt.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.onthelatch.accesslist.AccessList;
import org.onthelatch.accesslist.AccessList.Escort;
import org.onthelatch.accesslist.AccessList.FobClass;
import org.onthelatch.accesslist.AccessList.ListedAllow;
import org.onthelatch.accesslist.AccessList.ListedDoor;
import org.onthelatch.accesslist.AccessList.ListedEntry;
import org.onthelatch.accesslist.AccessList.ListedFob;
import org.onthelatch.accesslist.AccessList.ListedRestriction;
import org.onthelatch.accesslist.RuleId;
import org.onthelatch.doorcontroller.ListVersion;
import org.onthelatch.fob.FobToken;
import org.onthelatch.mqtt.signed.EnvelopeSigner;
import org.onthelatch.mqtt.signed.PayloadType;
import org.onthelatch.mqtt.signed.SigningKey;
import org.onthelatch.ward.DeviceId;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.FreeHours;
import org.onthelatch.ward.Period;
import org.onthelatch.ward.Window;

class JsonListEncoderTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final ListVersion FIRST = new ListVersion(1, 1);
    private static final FobToken HERS = new FobToken("04c10000000006");
    private static final Set<DoorId> GATE = Set.of(new DoorId("SG01"));
    private static final Window DAY = Window.daily(LocalTime.of(6, 30), LocalTime.of(22, 0));

    private final EnvelopeSigner signer = new EnvelopeSigner(new SigningKey(1, new byte[32]));
    private final JsonListEncoder encoder = new JsonListEncoder(signer);

    @Property(tries = 300)
    void every_list_is_valid_by_the_schema_and_its_names_are_defined(@ForAll("lists") AccessList list) {
        String body = encoder.body(list, FIRST, NOON);

        assertThat(Contract.faults("access-list", body)).isEmpty();
        JsonNode json = Contract.json(body);
        assertThat(names(json.findValues("home"), json.path("fobs").findValues("doors")))
                .allMatch(json.path("doorSets")::has);
        List<JsonNode> used = new ArrayList<>(json.path("fobs").findValues("windows"));
        used.addAll(json.path("doors").findValues("windows"));
        assertThat(names(used, List.of())).allMatch(json.path("windows")::has);
    }

    @Property(tries = 300)
    void equal_lists_become_equal_bytes_in_whatever_order_their_fobs_and_doors_come(@ForAll("lists") AccessList list) {
        List<ListedFob> fobs = new ArrayList<>(list.fobs());
        List<ListedDoor> doors = new ArrayList<>(list.doors());
        Collections.reverse(fobs);
        Collections.reverse(doors);
        AccessList same = new AccessList(list.audience(), list.staleAfter(), list.timeZone(), doors, fobs);

        assertThat(encoder.body(same, FIRST, NOON)).isEqualTo(encoder.body(list, FIRST, NOON));
        assertThat(encoder.contentHash(same)).isEqualTo(encoder.contentHash(list));
    }

    @Property(tries = 100)
    void the_content_hash_is_what_a_controller_computes_from_the_body(@ForAll("lists") AccessList list) {
        JsonNode body = Contract.json(encoder.body(list, new ListVersion(3, 9), NOON.plusSeconds(1)));
        ObjectNode hashed = JsonNodeFactory.instance.objectNode();
        for (String member : List.of("windows", "fobs", "doors", "doorSets")) {
            hashed.set(member, body.path(member));
        }

        assertThat(encoder.contentHash(list).hex()).isEqualTo(Sha256.hex(CanonicalJson.of(hashed)));
    }

    @Property(tries = 100)
    void the_envelope_is_as_long_as_foretold(@ForAll("lists") AccessList list) {
        String body = encoder.body(list, FIRST, NOON);

        assertThat(encoder.envelopeBytes(body)).isEqualTo(signer.envelope(PayloadType.ACCESS_LIST, 1, body).length);
    }

    @Test
    void a_gate_is_written_as_in_the_contract() {
        ListedDoor gate = new ListedDoor(
                new DoorId("SG01"), new FreeHours(List.of(DAY)), FreeHours.NEVER, Duration.ofSeconds(5), Instant.MIN);
        ListedRestriction ask = restriction(List.of(new ListedAllow(List.of(DAY), Escort.STAFF)));
        ListedFob fob = new ListedFob(HERS, FobClass.RESIDENT, GATE, List.of(), List.of(ask), Duration.ZERO, true);

        String body = encoder.body(list(List.of(gate), List.of(fob)), new ListVersion(1, 7), NOON);

        assertThat(body)
                .isEqualTo("{\"audience\":\"gate-a\",\"doorSets\":{\"d1\":[\"SG01\"]},"
                        + "\"doors\":[{\"door\":\"SG01\",\"free\":{\"out\":{\"windows\":[\"w1\"]}},\"holdOpenSeconds\":5}],"
                        + "\"fobs\":[{\"class\":\"RESIDENT\",\"fob\":\"04c10000000006\",\"home\":[\"d1\"],"
                        + "\"restrictions\":[{\"allow\":[{\"escort\":\"STAFF\",\"windows\":[\"w1\"]}],\"doors\":[\"d1\"],"
                        + "\"notAfter\":\"2026-12-06T00:00:00Z\",\"rule\":\"k3\"}],\"silent\":true}],"
                        + "\"issuedAt\":\"2026-11-23T12:00:00Z\",\"keyEpoch\":1,\"staleAfter\":259200,"
                        + "\"timeZone\":\"Europe/London\",\"version\":{\"generation\":1,\"n\":7},"
                        + "\"windows\":{\"w1\":{\"end\":\"22:00\",\"start\":\"06:30\"}}}");
    }

    @Test
    void always_is_written_by_leaving_the_windows_out() {
        ListedRestriction always = restriction(List.of(new ListedAllow(List.of(DAY, Window.ALWAYS), Escort.NONE)));

        JsonNode allow = allows(always);

        assertThat(allow.toString()).isEqualTo("[{\"escort\":\"NONE\"}]");
    }

    @Test
    void an_allow_that_can_never_be_met_is_left_out_and_never_becomes_always() {
        ListedRestriction never = restriction(List.of(
                new ListedAllow(List.of(), Escort.NONE),
                new ListedAllow(List.of(Window.ALWAYS), new Escort.Named(Set.of()))));

        assertThat(allows(never).toString()).isEqualTo("[]");
    }

    @Test
    void a_grant_that_can_never_be_met_is_left_out_and_never_becomes_always() {
        ListedEntry never = new ListedEntry(GATE, List.of(), Period.ALWAYS, Escort.NONE);
        ListedFob fob =
                new ListedFob(HERS, FobClass.VISITOR, Set.of(), List.of(never), List.of(), Duration.ZERO, false);

        assertThat(encoder.body(list(List.of(), List.of(fob)), FIRST, NOON))
                .contains("\"fobs\":[{\"class\":\"VISITOR\",\"fob\":\"04c10000000006\"}]");
    }

    @Test
    void a_restriction_never_begins_early_and_may_end_a_moment_early() {
        ListedRestriction later = new ListedRestriction(
                new RuleId("k3"), GATE, List.of(), NOON.plusNanos(1), NOON.plusNanos(9_999_999), false);
        ListedFob fob = new ListedFob(HERS, FobClass.RESIDENT, GATE, List.of(), List.of(later), Duration.ZERO, false);

        JsonNode body = Contract.json(encoder.body(list(List.of(), List.of(fob)), FIRST, NOON));

        assertThat(body.findValue("notBefore").textValue()).isEqualTo("2026-11-23T12:00:00.001Z");
        assertThat(body.findValue("notAfter").textValue()).isEqualTo("2026-11-23T12:00:00.009Z");
    }

    @Test
    void the_order_of_restrictions_is_kept_since_the_first_is_named_at_the_door() {
        ListedRestriction first = restriction(List.of());
        ListedRestriction second =
                new ListedRestriction(new RuleId("a1"), GATE, List.of(), Instant.MIN, first.notAfter(), false);
        ListedFob fob =
                new ListedFob(HERS, FobClass.RESIDENT, GATE, List.of(), List.of(first, second), Duration.ZERO, false);

        JsonNode body = Contract.json(encoder.body(list(List.of(), List.of(fob)), FIRST, NOON));

        assertThat(body.findValuesAsText("rule")).containsExactly("k3", "a1");
    }

    @Provide
    Arbitrary<AccessList> lists() {
        return AccessLists.any();
    }

    private JsonNode allows(ListedRestriction restriction) {
        ListedFob fob =
                new ListedFob(HERS, FobClass.RESIDENT, GATE, List.of(), List.of(restriction), Duration.ZERO, false);
        return Contract.json(encoder.body(list(List.of(), List.of(fob)), FIRST, NOON))
                .findValue("allow");
    }

    private static ListedRestriction restriction(List<ListedAllow> allows) {
        return new ListedRestriction(
                new RuleId("k3"), GATE, allows, Instant.MIN, Instant.parse("2026-12-06T00:00:00Z"), false);
    }

    private static AccessList list(List<ListedDoor> doors, List<ListedFob> fobs) {
        return new AccessList(new DeviceId("gate-a"), Duration.ofDays(3), ZoneId.of("Europe/London"), doors, fobs);
    }

    private static List<String> names(List<JsonNode> some, List<JsonNode> more) {
        List<String> names = new ArrayList<>();
        some.forEach(array -> array.forEach(name -> names.add(name.textValue())));
        more.forEach(array -> array.forEach(name -> names.add(name.textValue())));
        return names;
    }
}
