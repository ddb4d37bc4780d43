package org.onthelatch.accesslist;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onthelatch.accesslist.AccessList.Escort;
import org.onthelatch.accesslist.AccessList.ListedDoor;
import org.onthelatch.accesslist.AccessList.ListedEntry;
import org.onthelatch.accesslist.AccessList.ListedFob;
import org.onthelatch.fob.FobToken;
import org.onthelatch.ward.Controller;
import org.onthelatch.ward.DeviceId;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Period;
import org.onthelatch.ward.Site;
import org.onthelatch.ward.Window;

/**
 * Makes what is written on a fob out of the very list that a controller of those doors would be given, so that nothing
 * decides a second time. A grant that needs somebody beside her is left out: a lock without a network pairs nobody. Pure.
 */
public final class CompileFobImage {
    /** How long a fob's image counts: as long as a lost or outdated one may go on opening a kitchen. */
    public static final Duration LASTS = Duration.ofDays(7);

    private static final DeviceId NOBODY = new DeviceId("fob-image");

    private CompileFobImage() {}

    /** None for a fob that nobody holds now, or on a site without such locks. */
    public static Optional<FobImage> of(FobToken fob, AccessFacts facts, Instant now) {
        return facts.register().sites().stream()
                .filter(site -> !site.locks().isEmpty())
                .findFirst()
                .flatMap(site -> of(fob, site, facts, now));
    }

    private static Optional<FobImage> of(FobToken fob, Site site, AccessFacts facts, Instant now) {
        AccessList list = new CompileAccessLists(facts, now).of(new Controller(NOBODY, site.locks()));
        return list.fobs().stream()
                .filter(listed -> listed.fob().equals(fob))
                .findFirst()
                .map(listed -> new FobImage(fob, site.timeZone(), now, now.plus(LASTS), grants(list, listed)));
    }

    private static List<FobImage.Grant> grants(AccessList list, ListedFob fob) {
        List<FobImage.Grant> grants = new ArrayList<>();
        list.doors().stream()
                .filter(door -> !door.freeIn().windows().isEmpty())
                .collect(Collectors.groupingBy(
                        door -> door.freeIn().windows(), Collectors.mapping(ListedDoor::door, Collectors.toSet())))
                .forEach((windows, doors) -> grants.add(new FobImage.Grant(doors, windows, Period.ALWAYS)));
        Set<DoorId> home = fob.home();
        if (!home.isEmpty()) {
            grants.add(new FobImage.Grant(home, List.of(Window.ALWAYS), Period.ALWAYS));
        }
        fob.entries().stream()
                .filter(entry -> entry.escort().equals(Escort.NONE))
                .forEach(entry -> grants.add(grant(entry)));
        return grants.stream()
                .sorted(Comparator.comparing(CompileFobImage::order))
                .toList();
    }

    private static FobImage.Grant grant(ListedEntry entry) {
        return new FobImage.Grant(entry.doors(), entry.windows(), entry.period());
    }

    private static String order(FobImage.Grant grant) {
        return grant.doors().stream().map(DoorId::value).sorted().toList()
                + grant.windows().toString()
                + grant.period();
    }
}
