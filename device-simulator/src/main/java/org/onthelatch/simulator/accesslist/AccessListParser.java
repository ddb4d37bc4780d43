package org.onthelatch.simulator.accesslist;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.onthelatch.simulator.site.DoorId;
import org.onthelatch.simulator.site.FobToken;
import org.onthelatch.simulator.site.RuleId;
import org.onthelatch.simulator.site.Way;
import org.onthelatch.simulator.wire.MalformedMessage;
import org.onthelatch.simulator.wire.Members;

/** Reads a list's members into rules, strictly: what does not fit the schema or its own tables is malformed. */
final class AccessListParser {
    private static final long LONGEST_SECONDS = 31_536_000;

    private final Members list;
    private final ListHeader header;

    /** @param header as read from the list already, since the hash in it is much work */
    AccessListParser(Members list, ListHeader header) {
        this.list = list;
        this.header = header;
    }

    AccessList parse() {
        list.instant("issuedAt");
        Duration staleAfter = Duration.ofSeconds(list.whole("staleAfter", 1, LONGEST_SECONDS));
        ZoneId zone = list.value("timeZone", AccessListParser::zone);
        Tables tables = Tables.read(list);
        return new AccessList(header, staleAfter, zone, doors(tables), fobs(tables));
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("expected an IANA time zone, came \"%s\"".formatted(name), e);
        }
    }

    private Map<DoorId, DoorRules> doors(Tables tables) {
        Map<DoorId, DoorRules> doors = new HashMap<>();
        for (Members entry : list.objects("doors")) {
            DoorId door = entry.value("door", DoorId::new);
            checkHoldOpen(entry);
            Instant securedUntil = entry.optionalObject("secured")
                    .map(secured -> secured.instant("until"))
                    .orElse(Instant.MIN);
            once(entry, doors.put(door, new DoorRules(door, free(entry, tables), securedUntil)) == null, door);
        }
        return doors;
    }

    private static Map<Way, OpenTimes> free(Members door, Tables tables) {
        Map<Way, OpenTimes> free = new EnumMap<>(Way.class);
        door.optionalObject("free").ifPresent(ways -> {
            ways.optionalObject("out").ifPresent(out -> free.put(Way.OUT, tables.openTimes(out)));
            ways.optionalObject("in").ifPresent(in -> free.put(Way.IN, tables.openTimes(in)));
        });
        return free;
    }

    private Map<FobToken, FobRules> fobs(Tables tables) {
        Map<FobToken, FobRules> fobs = new HashMap<>();
        for (Members entry : list.objects("fobs")) {
            FobRules fob = new FobParser(entry, tables).parse();
            checkHoldOpen(entry);
            entry.flag("silent", false);
            once(entry, fobs.put(fob.fob(), fob) == null, fob.fob());
        }
        return fobs;
    }

    private static void checkHoldOpen(Members entry) {
        if (entry.has("holdOpenSeconds")) {
            entry.whole("holdOpenSeconds", 1, LONGEST_SECONDS);
        }
    }

    private static void once(Members where, boolean first, Object name) {
        if (!first) {
            throw new MalformedMessage("%s: %s is listed twice".formatted(where.where(), name));
        }
    }

    /** Reads one entry of the fobs. */
    private record FobParser(Members entry, Tables tables) {
        FobRules parse() {
            return new FobRules(
                    entry.value("fob", FobToken::new),
                    entry.value("class", FobClass::valueOf),
                    tables.doors(entry, "home"),
                    entry.objects("entry").stream().map(this::grant).toList(),
                    entry.objects("restrictions").stream()
                            .map(this::restriction)
                            .toList());
        }

        private EntryGrant grant(Members grant) {
            grant.require("doors");
            DatedWindow dates =
                    new DatedWindow(grant.instant("from", Instant.MIN), grant.instant("until", Instant.MAX));
            EscortNeed escort = grant.has("escort") ? escort(grant) : new EscortNeed.Alone();
            return new EntryGrant(tables.doors(grant, "doors"), tables.openTimes(grant), dates, escort);
        }

        private Restriction restriction(Members restriction) {
            restriction.require("doors");
            restriction.require("allow");
            return new Restriction(
                    restriction.value("rule", RuleId::new),
                    tables.doors(restriction, "doors"),
                    restriction.objects("allow").stream().map(this::allow).toList(),
                    restriction.instant("notBefore", Instant.MIN),
                    restriction.instant("notAfter"),
                    restriction.flag("keepWhenStale", false));
        }

        private Allow allow(Members allow) {
            return new Allow(tables.openTimes(allow), escort(allow));
        }

        private static EscortNeed escort(Members members) {
            Set<FobToken> named = new HashSet<>(members.values("escorts", FobToken::new));
            return members.value("escort", kind -> switch (kind) {
                case "NONE" -> new EscortNeed.Alone();
                case "STAFF" -> new EscortNeed.AnyStaff();
                case "NAMED" -> named(named);
                default -> throw new IllegalArgumentException("expected NONE, STAFF or NAMED, came " + kind);
            });
        }

        private static EscortNeed named(Set<FobToken> fobs) {
            if (fobs.isEmpty()) {
                throw new IllegalArgumentException("NAMED needs escorts");
            }
            return new EscortNeed.Named(fobs);
        }
    }
}
