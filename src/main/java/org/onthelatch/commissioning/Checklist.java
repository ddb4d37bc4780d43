package org.onthelatch.commissioning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onthelatch.commissioning.DoorTest.Kind;
import org.onthelatch.doorcontroller.ControllerState;
import org.onthelatch.doorcontroller.DeviceStatus;
import org.onthelatch.ward.DeviceId;
import org.onthelatch.ward.Door;
import org.onthelatch.ward.DoorId;

/** Whether a door may be called commissioned: what can be seen from here is worked out, what a person has to see is hers. */
public record Checklist(List<Item> items) {
    public Checklist {
        items = List.copyOf(items);
    }

    /**
     * One line.
     *
     * @param test the latest test that stands behind it: one or none
     */
    public record Item(String words, Found found, List<DoorTest> test) {}

    /** How a line stands. */
    public enum Found {
        YES,
        NO,
        /** The controller has not spoken since the service started, so that nobody can say; it is held against no door. */
        NOT_KNOWN
    }

    /**
     * What the records say of everything that is looked at together.
     *
     * @param fobRead doors at which a fob was ever read
     * @param held controllers that ever said that they hold a list
     */
    public record Evidence(DoorTests tests, Set<DoorId> fobRead, Set<DeviceId> held) {
        public Evidence {
            fobRead = Set.copyOf(fobRead);
            held = Set.copyOf(held);
        }
    }

    /** @param controller the state of the one that works it: one or none */
    public static Checklist of(Door door, List<ControllerState> controller, Evidence evidence) {
        List<Item> items = new ArrayList<>();
        items.add(item("A controller works it", controller.isEmpty() ? Found.NO : Found.YES));
        controller.forEach(state -> {
            items.add(item("Its controller was heard and holds its list", holdsList(state, evidence)));
            items.add(item("Its contact is reported", contact(door.id(), state)));
        });
        for (Kind kind : DoorTests.needed(door)) {
            Optional<DoorTest> test = evidence.tests().latest(door.id(), kind);
            boolean seen =
                    kind == Kind.READER && test.isEmpty() && evidence.fobRead().contains(door.id());
            Found found = seen || test.filter(DoorTest::passed).isPresent() ? Found.YES : Found.NO;
            items.add(new Item("Tested: " + kind.words(), found, test.stream().toList()));
        }
        return new Checklist(items);
    }

    private static Item item(String words, Found found) {
        return new Item(words, found, List.of());
    }

    private static Found holdsList(ControllerState state, Evidence evidence) {
        boolean held = !state.reported().held().isEmpty() || evidence.held().contains(state.controller());
        return held ? Found.YES : Found.NO;
    }

    private static Found contact(DoorId door, ControllerState state) {
        if (state.reported().lastHeard().equals(Instant.MIN)) {
            return Found.NOT_KNOWN;
        }
        boolean reported = state.reported().status().stream()
                .flatMap(online -> online.doors().stream())
                .filter(said -> said.door().equals(door))
                .map(DeviceStatus.DoorState::contact)
                .anyMatch(contact -> contact.equals("OPEN") || contact.equals("CLOSED"));
        return reported ? Found.YES : Found.NO;
    }

    public boolean isComplete() {
        return missing().isEmpty();
    }

    public List<Item> missing() {
        return items.stream().filter(item -> item.found() == Found.NO).toList();
    }
}
