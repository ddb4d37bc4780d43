package org.onthelatch.config;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.onthelatch.ward.BoundaryClass;
import org.onthelatch.ward.Door;
import org.onthelatch.ward.Door.Reader;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.FireRecord;
import org.onthelatch.ward.FreeHours;
import org.onthelatch.ward.Window;
import org.onthelatch.ward.ZoneCode;
import org.onthelatch.yaml.Kind;
import org.onthelatch.yaml.Section;
import org.onthelatch.yaml.Times;

/** Reads the doors of a site. */
final class Doors {
    private final Kind<ZoneCode> zoneOfSite;
    private final FireRecords fireRecords;

    private Doors(Kind<ZoneCode> zoneOfSite, FireRecords fireRecords) {
        this.zoneOfSite = zoneOfSite;
        this.fireRecords = fireRecords;
    }

    static List<DoorEntry> read(Section top) {
        Kind<ZoneCode> zoneOfSite = Kind.declared("a zone of this site", top.keysOf("zones"), ZoneCode::new);
        Doors doors = new Doors(zoneOfSite, FireRecords.of(top));
        return top.sections("doors").stream()
                .map(doors::door)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<DoorEntry> door(Section section) {
        Optional<DoorId> id = section.nameAs(Kinds.DOOR);
        Optional<String> name = section.required("name", Kind.TEXT);
        Optional<ZoneCode> inside = section.required("inside", zoneOfSite);
        Optional<ZoneCode> outside = section.required("outside", zoneOfSite);
        Optional<BoundaryClass> boundary = section.required("boundary", Kind.oneOf(BoundaryClass.class));
        Optional<Reader> reader = section.required("reader", Kind.oneOf(Reader.class));
        boolean takesFobs = reader.equals(Optional.of(Reader.FOB));
        Optional<FreeHours> freeOut = freeHours(section, "freeOut", takesFobs);
        Optional<FreeHours> freeIn = freeHours(section, "freeIn", takesFobs);
        Optional<Duration> holdOpen = section.required("holdOpen", Times.SPAN_OF_TIME);
        section.optional("register", Kinds.REGISTER_ENTRY, "");
        Optional<FireRecord> fire = section.section("fire").flatMap(fireRecords::read);
        return section.build(() -> new Door(
                        id.orElseThrow(),
                        name.orElseThrow(),
                        inside.orElseThrow(),
                        outside.orElseThrow(),
                        boundary.orElseThrow(),
                        reader.orElseThrow(),
                        freeOut.orElseThrow(),
                        freeIn.orElseThrow(),
                        holdOpen.orElseThrow(),
                        fire.orElseThrow()))
                .map(door -> new DoorEntry(door, section));
    }

    /** An emergency-only door is opened by its own release and has no hours. */
    private static Optional<FreeHours> freeHours(Section section, String key, boolean takesFobs) {
        if (takesFobs) {
            return section.list(key, Times.WINDOWS).map(Doors::freeHours);
        }
        if (section.has(key)) {
            section.list(key, Times.WINDOWS);
            section.problem(key, "has no meaning at a door without a reader", "Leave it out, or write reader: FOB.");
        }
        return Optional.of(FreeHours.NEVER);
    }

    private static FreeHours freeHours(List<List<Window>> written) {
        return new FreeHours(written.stream().flatMap(List::stream).toList());
    }
}
