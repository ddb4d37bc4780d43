package org.onthelatch.simulator.accesslist;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.onthelatch.simulator.site.DoorId;
import org.onthelatch.simulator.site.FobToken;
import org.onthelatch.simulator.wire.MalformedMessage;
import org.onthelatch.simulator.wire.Members;
import org.onthelatch.simulator.wire.StrictJson;

/** What each fob does at the doors of one device. */
public final class AccessList {
    private final ListHeader header;
    private final Duration staleAfter;
    private final ZoneId zone;
    private final Map<DoorId, DoorRules> doors;
    private final Map<FobToken, FobRules> fobs;

    AccessList(
            ListHeader header,
            Duration staleAfter,
            ZoneId zone,
            Map<DoorId, DoorRules> doors,
            Map<FobToken, FobRules> fobs) {
        this.header = header;
        this.staleAfter = staleAfter;
        this.zone = zone;
        this.doors = Map.copyOf(doors);
        this.fobs = Map.copyOf(fobs);
    }

    /**
     * Reads the plain body of a list, without its envelope.
     *
     * @throws MalformedMessage naming the member that is not as the contract wants it
     */
    public static AccessList parse(byte[] json) {
        Members list = StrictJson.object(json);
        return new AccessListParser(list, ListHeader.read(list)).parse();
    }

    /** Which list it is. */
    public ListHeader header() {
        return header;
    }

    public ListVersion version() {
        return header.version();
    }

    public String contentHash() {
        return header.contentHash();
    }

    public Duration staleAfter() {
        return staleAfter;
    }

    public int fobCount() {
        return fobs.size();
    }

    /** The listed fobs, each with whose kind it is. */
    public Map<FobToken, String> fobKinds() {
        Map<FobToken, String> kinds = new TreeMap<>(Comparator.comparing(FobToken::toString));
        fobs.forEach((token, rules) -> kinds.put(token, rules.fobClass().name()));
        return kinds;
    }

    /** Whether a fob is listed as a resident's. */
    public boolean isResident(FobToken token) {
        return fob(token).filter(fob -> fob.fobClass() == FobClass.RESIDENT).isPresent();
    }

    ZoneId zone() {
        return zone;
    }

    Optional<DoorRules> door(DoorId door) {
        return Optional.ofNullable(doors.get(door));
    }

    Optional<FobRules> fob(FobToken token) {
        return Optional.ofNullable(fobs.get(token));
    }
}
