package org.onthelatch.web.admit;

import static org.onthelatch.web.words.Say.say;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.person.Resident;
import org.onthelatch.ward.Ward;
import org.onthelatch.ward.Zone;
import org.onthelatch.ward.ZoneUse;

/** The bedrooms and flats, ward by ward, and who has them. */
public record Rooms(List<Room> all) {

    /** @param residents who has it now, by name; empty for a free one */
    public record Room(Ward ward, Zone zone, List<String> residents) {
        /** "Flat 8, The Cartlodge". */
        public String words() {
            return say(
                    residents.isEmpty() ? "admit.room.free" : "admit.room.taken",
                    zone.name(),
                    ward.name(),
                    String.join(", ", residents));
        }
    }

    static Rooms of(AccessFacts facts) {
        List<Resident> people =
                facts.residents().map(access -> access.resident()).toList();
        return new Rooms(facts.register().sites().stream()
                .flatMap(site -> site.zones().stream())
                .filter(zone -> zone.use() == ZoneUse.ROOM)
                .flatMap(zone -> zone.wards().stream()
                        .flatMap(id -> facts.register().find(id).stream())
                        .map(ward -> new Room(
                                ward,
                                zone,
                                people.stream()
                                        .filter(person -> person.room().equals(zone.code()))
                                        .map(Resident::name)
                                        .toList())))
                .sorted(Comparator.comparing((Room room) -> !room.residents().isEmpty()))
                .toList());
    }

    Optional<Room> find(String code) {
        return all.stream()
                .filter(room -> room.zone().code().value().equals(code))
                .findFirst();
    }
}
