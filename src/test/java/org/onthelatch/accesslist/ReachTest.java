package org.onthelatch.accesslist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.onthelatch.fob.Holder;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.Scope;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.DeviceId;
import org.onthelatch.ward.Door;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.WardId;
import org.onthelatch.ward.Way;

/** How far each scope reaches (D62, D66): written out for a hospital of two wards, and held for any number of random ones. */
class ReachTest {
    private static final Scope ALDER = new Scope.Wards(Set.of(WorldSite.ALDER));

    private final AccessFacts facts = new RandomWorld(1).facts();

    @Test
    void a_ward_has_its_own_doors_and_those_that_it_shares() {
        Reach alder = new Reach(ALDER, facts);

        assertThat(facts.register().doors().stream()
                        .map(Door::id)
                        .filter(alder::sees)
                        .map(DoorId::value))
                .containsExactly("A01", "A02", "A03", "A04", "A11", "A12", "A21", "A22", "G01");
        assertThat(new Reach(new Scope.Wards(Set.of(WorldSite.BEECH)), facts)
                                .facts()
                                .within(new Reach(new Scope.Wards(Set.of(WorldSite.BEECH)), facts))
                                .register()
                                .doors()
                                .stream()
                                .map(door -> door.id().value()))
                .containsExactly("B01", "B11", "G01");
        assertThat(alder.sees(WorldSite.ALDER)).isTrue();
        assertThat(alder.sees(WorldSite.BEECH)).isFalse();
        assertThat(alder.sees(new DeviceId("alder-b"))).isTrue();
        assertThat(alder.sees(new DeviceId("beech-a"))).isFalse();
    }

    @Test
    void numbers_only_is_nobodys_record() {
        Reach numbers = new Reach(new Scope.NumbersOnly(), facts);

        assertThat(facts.within(numbers).everyone()).isEmpty();
        assertThat(facts.within(numbers).fobs().holders()).isEmpty();
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void nobody_of_another_ward_is_within_and_nobody_of_hers_is_missing(@ForAll long seed) {
        AccessFacts all = new RandomWorld(seed).facts();
        AccessFacts hers = all.within(new Reach(ALDER, all));

        assertThat(hers.everyone().map(access -> access.resident().id()))
                .containsExactlyElementsOf(all.everyone()
                        .filter(access -> access.resident().ward().equals(WorldSite.ALDER))
                        .map(access -> access.resident().id())
                        .toList());
        assertThat(hers.fobs().holders())
                .allMatch(holder -> !(holder instanceof Holder.OfResident one)
                        || hers.resident(one.person()).isPresent());
        assertThat(hers.register().wards()).allMatch(ward -> ward.id().equals(new WardId("alder")));
    }

    /** H1: who sees less must not be told something else of the same door. */
    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void what_a_door_does_for_her_is_the_same_within_the_scope(@ForAll long seed) {
        RandomWorld world = new RandomWorld(seed);
        AccessFacts all = world.facts();
        AccessFacts hers = all.within(new Reach(ALDER, all));

        hers.residents()
                .map(access -> access.resident().id())
                .forEach(person -> hers.register().doors().forEach(door -> {
                    for (Way way : Way.values()) {
                        Credential fob = new Credential.FobOf(new Holder.OfResident(person));
                        assertThat(new Decide(hers).at(door.id(), way, fob, world.now()))
                                .isEqualTo(new Decide(all).at(door.id(), way, fob, world.now()));
                    }
                }));
    }

    /** D62: her own data only, and the door of no neighbour's room. */
    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void a_patient_sees_herself_alone(@ForAll long seed) {
        AccessFacts all = new RandomWorld(seed).facts();
        all.residents().map(access -> access.resident()).forEach(her -> {
            Reach reach = new Reach(new Scope.Herself(her.id().value()), all);
            AccessFacts own = all.within(reach);

            assertThat(own.everyone().map(access -> access.resident().id())).containsExactly(her.id());
            assertThat(own.fobs().holders()).isSubsetOf(new Holder.OfResident(her.id()));
            assertThat(own.register().doors())
                    .noneMatch(door -> door.inside().value().matches("Z-[AB][0-9]")
                            && !door.inside().equals(her.room()));
            assertThat(reach.sees(new Holder.OfStaff(new StaffId("s.one")))).isFalse();
            assertThat(reach.sees(Optional.empty(), Optional.empty())).isFalse();
            assertThat(reach.sees(Optional.of(new PersonId("P999")), Optional.of(new DoorId("G01"))))
                    .isFalse();
        });
    }
}
