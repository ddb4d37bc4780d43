package org.onthelatch.config;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onthelatch.ward.WardId;
import org.onthelatch.ward.Zone;
import org.onthelatch.ward.ZoneCode;
import org.onthelatch.ward.ZoneUse;
import org.onthelatch.yaml.Kind;
import org.onthelatch.yaml.Section;

/** Reads the zones of a site. */
final class Zones {
    private Zones() {}

    static List<Zone> read(Section top) {
        Kind<WardId> wardOfSite = Kind.declared("a ward of this site", top.keysOf("wards"), WardId::new);
        return top.sections("zones").stream()
                .map(section -> zone(section, wardOfSite))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Zone> zone(Section section, Kind<WardId> wardOfSite) {
        Optional<ZoneCode> code = section.nameAs(Kinds.ZONE);
        Optional<String> name = section.required("name", Kind.TEXT);
        Optional<ZoneUse> use = section.required("use", Kind.oneOf(ZoneUse.class));
        Optional<List<WardId>> wards = section.list("wards", wardOfSite);
        if (use.equals(Optional.of(ZoneUse.ROOM)) && wards.map(List::size).orElse(1) != 1) {
            section.problem("wards", "does not name exactly one ward", "A bedroom or flat belongs to one ward.");
        }
        return section.build(() ->
                new Zone(code.orElseThrow(), name.orElseThrow(), use.orElseThrow(), Set.copyOf(wards.orElseThrow())));
    }
}
