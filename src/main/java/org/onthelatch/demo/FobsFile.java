package org.onthelatch.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onthelatch.fob.EntryGrant;
import org.onthelatch.fob.FobToken;
import org.onthelatch.fob.Holder;
import org.onthelatch.fob.Holding;
import org.onthelatch.fob.StockEntry;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Period;
import org.onthelatch.ward.Window;
import org.onthelatch.yaml.Kind;
import org.onthelatch.yaml.Section;
import org.onthelatch.yaml.Times;

/** Reads fobs.yaml: who holds which fob since when, and where staff and visitors may enter. */
final class FobsFile {
    private final DemoKinds kinds;
    private final List<Holding> holdings = new ArrayList<>();
    private final List<EntryGrant> grants = new ArrayList<>();
    private final List<StockEntry> stock = new ArrayList<>();

    private FobsFile(DemoKinds kinds) {
        this.kinds = kinds;
    }

    static FobsFile read(Section top, DemoKinds kinds) {
        FobsFile file = new FobsFile(kinds);
        top.listOfSections("holdings").forEach(section -> file.holding(section).ifPresent(file.holdings::add));
        top.listOfSections("stock").forEach(section -> file.stock(section).ifPresent(file.stock::add));
        Optional<Section> sets = top.section("doorSets");
        for (Section section : top.listOfSections("entry")) {
            file.grants(section, sets);
        }
        return file;
    }

    List<Holding> holdings() {
        return holdings;
    }

    List<StockEntry> stock() {
        return stock;
    }

    List<EntryGrant> grants() {
        return grants;
    }

    private Optional<Holding> holding(Section section) {
        Optional<FobToken> fob = section.required("fob", DemoKinds.FOB);
        Optional<Holder> holder = section.required("holder", holder());
        Optional<Instant> from = section.required("from", DemoKinds.MOMENT);
        Optional<Instant> until = section.optional("until", DemoKinds.MOMENT, Instant.MAX);
        Optional<Holding.State> state = section.optional("state", Kind.oneOf(Holding.State.class), Holding.State.HELD);
        Optional<StaffId> by = section.required("by", kinds.staffMember());
        return section.build(() -> new Holding(
                fob.orElseThrow(),
                holder.orElseThrow(),
                new Period(from.orElseThrow(), until.orElseThrow()),
                state.orElseThrow(),
                by.orElseThrow(),
                from.orElseThrow()));
    }

    private Optional<StockEntry> stock(Section section) {
        Optional<FobToken> fob = section.required("fob", DemoKinds.FOB);
        Optional<Instant> from = section.required("from", DemoKinds.MOMENT);
        Optional<StockEntry.State> state =
                section.optional("state", Kind.oneOf(StockEntry.State.class), StockEntry.State.SPARE);
        Optional<StaffId> by = section.required("by", kinds.staffMember());
        Optional<String> note = section.required("note", Kind.TEXT);
        return section.build(() -> new StockEntry(
                fob.orElseThrow(), state.orElseThrow(), from.orElseThrow(), by.orElseThrow(), note.orElseThrow()));
    }

    /** A resident, a visitor or a member of staff, told apart by the form of the id. */
    private Kind<Holder> holder() {
        List<String> everyone = new ArrayList<>(kinds.people());
        everyone.addAll(kinds.visitors());
        everyone.addAll(kinds.staff());
        return Kind.declared("a person, visitor or member of staff of the demo", everyone, text -> {
            if (kinds.people().contains(text)) {
                return new Holder.OfResident(kinds.person().parse().apply(text));
            }
            return kinds.visitors().contains(text)
                    ? new Holder.OfVisitor(kinds.visitor().parse().apply(text))
                    : new Holder.OfStaff(kinds.staffMember().parse().apply(text));
        });
    }

    private void grants(Section section, Optional<Section> sets) {
        Optional<List<Holder>> holders = section.list("holders", holder());
        Optional<List<String>> setNames =
                section.list("doors", Kind.declared("a door set of this file", keys(sets), text -> text));
        Optional<List<List<Window>>> hours = section.list("hours", Times.WINDOWS);
        Optional<Instant> from = section.required("from", DemoKinds.MOMENT);
        Optional<Instant> until = section.optional("until", DemoKinds.MOMENT, Instant.MAX);
        Optional<String> purpose = section.required("purpose", Kind.TEXT);
        Optional<Set<DoorId>> doors = setNames.flatMap(names -> doors(names, sets));
        section.build(() -> holders.orElseThrow().stream()
                        .map(holder -> new EntryGrant(
                                holder,
                                doors.orElseThrow(),
                                hours.orElseThrow().stream()
                                        .flatMap(List::stream)
                                        .toList(),
                                new Period(from.orElseThrow(), until.orElseThrow()),
                                purpose.orElseThrow()))
                        .toList())
                .ifPresent(grants::addAll);
    }

    private static Set<String> keys(Optional<Section> sets) {
        return sets.map(Section::keys).orElse(Set.of());
    }

    private Optional<Set<DoorId>> doors(List<String> names, Optional<Section> sets) {
        Set<DoorId> doors = new HashSet<>();
        for (String name : names) {
            sets.flatMap(section -> section.list(name, kinds.door())).ifPresent(doors::addAll);
        }
        return Optional.of(doors);
    }
}
