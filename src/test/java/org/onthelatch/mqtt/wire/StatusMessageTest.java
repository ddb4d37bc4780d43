package org.onthelatch.mqtt.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onthelatch.doorcontroller.DeviceStatus;
import org.onthelatch.doorcontroller.DeviceStatus.DoorState;
import org.onthelatch.ward.DeviceId;
import org.onthelatch.ward.DoorId;

class StatusMessageTest {
    @Test
    void what_released_a_door_is_kept_and_only_known_causes_are_taken_D73() {
        List<String> faults = new ArrayList<>();
        List<DoorState> doors = new ArrayList<>();
        List.of("FIRE", "THE WIND")
                .forEach(cause -> StatusMessage.parse(new DeviceId("gate-a"), status(cause))
                        .match(
                                said -> doors.addAll(((DeviceStatus.Online) said.status()).doors()),
                                malformed -> faults.add(malformed.reason())));

        assertThat(doors)
                .containsExactly(
                        new DoorState(new DoorId("SG01"), "OPEN", "RELEASED", "FIRE"),
                        new DoorState(new DoorId("SG02"), "CLOSED", "NORMAL", ""));
        assertThat(faults).containsExactly("doors[0].releasedBy: expected FIRE, POWER or LOCAL, but was \"THE WIND\"");
    }

    private static byte[] status(String cause) {
        return ("{\"online\":true,\"session\":\"s1\",\"epoch\":1,\"lastSeq\":0,\"at\":\"2026-11-23T14:00:00Z\","
                        + "\"clock\":\"SYNCED\",\"firmware\":\"t\",\"maxListBytes\":1,\"maxFobs\":1,\"doors\":["
                        + "{\"door\":\"SG01\",\"contact\":\"OPEN\",\"mode\":\"RELEASED\",\"releasedBy\":\"" + cause
                        + "\"},{\"door\":\"SG02\",\"contact\":\"CLOSED\",\"mode\":\"NORMAL\"}]}")
                .getBytes(StandardCharsets.UTF_8);
    }
}
