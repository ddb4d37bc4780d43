package org.onthelatch.config;

import java.util.List;
import java.util.Optional;
import org.onthelatch.ward.Ward;
import org.onthelatch.ward.WardId;
import org.onthelatch.yaml.Kind;
import org.onthelatch.yaml.Section;

/** Reads the wards of a site. */
final class Wards {
    private Wards() {}

    static List<Ward> read(Section top) {
        return top.sections("wards").stream()
                .map(Wards::ward)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Ward> ward(Section section) {
        Optional<WardId> id = section.nameAs(Kinds.WARD);
        Optional<String> name = section.required("name", Kind.TEXT);
        Optional<String> service = section.required("service", Kind.TEXT);
        Optional<Integer> beds = section.required("beds", Kind.number(1, 99));
        return section.build(
                () -> new Ward(id.orElseThrow(), name.orElseThrow(), service.orElseThrow(), beds.orElseThrow()));
    }
}
