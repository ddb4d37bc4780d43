package org.onthelatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onthelatch.simulator.accesslist.Presented;
import org.onthelatch.simulator.device.DoorAnswer;
import org.onthelatch.simulator.site.DoorId;
import org.onthelatch.ward.Door;
import org.onthelatch.ward.FireRelease;

/** N6: no network is needed to let anybody out in a fire: broker, service and line are gone, and the doors stand open (D70, H10). */
class NeverN6Test {
    @Test
    void every_door_that_is_released_by_the_alarm_is_released_with_nothing_else_working() {
        VirtualWard ward = Loss.FIRE.ward();
        Loss.FIRE.strike(ward);

        List<Door> doors = ward.facts().register().doors().stream()
                .filter(door -> door.fire().release() == FireRelease.AUTO_ON_ALARM)
                .filter(door -> door.reader() == Door.Reader.FOB)
                .filter(door -> ward.facts().register().controllerOf(door.id()).isPresent())
                .toList();

        assertThat(doors).hasSizeGreaterThan(3);
        assertThat(doors).allSatisfy(door -> {
            for (String fob : List.of("04c10000000003", "04c10000000008", "04c1f000000000")) {
                assertThat(NeverN6Test.leaving(ward, door, fob))
                        .as("%s at %s", fob, door.id())
                        .isInstanceOf(DoorAnswer.Released.class);
            }
        });
    }

    static DoorAnswer leaving(VirtualWard ward, Door door, String fob) {
        return ward.lineTo(door.id())
                .device
                .present(
                        new DoorId(door.id().value()),
                        org.onthelatch.simulator.site.Way.OUT,
                        new Presented.OneFob(new org.onthelatch.simulator.site.FobToken(fob)));
    }
}
