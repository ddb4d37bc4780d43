package org.onthelatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onthelatch.simulator.device.DoorAnswer;
import org.onthelatch.ward.Door;
import org.onthelatch.ward.FireRelease;

/** N7: after a fire no door locks again by itself, neither by the panel's reset nor by time; a named person does it (D73, H12). */
class NeverN7Test {
    @Test
    void the_reset_and_a_night_and_the_service_restore_nothing_and_a_person_does() {
        VirtualWard ward = VirtualWard.ready(VirtualWard.ROOMY);
        List<Door> doors = ward.facts().register().doors().stream()
                .filter(door -> door.fire().release() == FireRelease.AUTO_ON_ALARM)
                .filter(door -> door.reader() == Door.Reader.FOB)
                .filter(door -> ward.facts().register().controllerOf(door.id()).isPresent())
                .toList();
        ward.lines().forEach(line -> line.device.faults().fire());
        ward.lines().forEach(line -> line.device.faults().fireReset());

        ward.change();
        ward.pass(Duration.ofHours(12));

        assertThat(doors).hasSizeGreaterThan(3);
        assertThat(doors)
                .allSatisfy(door -> assertThat(NeverN6Test.leaving(ward, door, "04c10000000003"))
                        .as("%s", door.id())
                        .isInstanceOf(DoorAnswer.Released.class));

        ward.confirmRestored();

        assertThat(doors)
                .noneSatisfy(door -> assertThat(NeverN6Test.leaving(ward, door, "04c10000000003"))
                        .isInstanceOf(DoorAnswer.Released.class));
    }
}
