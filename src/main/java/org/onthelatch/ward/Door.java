package org.onthelatch.ward;

import java.time.Duration;

/**
 * A door of the register.
 *
 * @param inside the zone that way {@code OUT} leaves; for a bedroom, flat or store the room itself
 * @param reader {@code NONE} on emergency doors, which have no fob decision
 * @param freeOut its registered schedule outwards
 * @param freeIn its registered schedule inwards
 * @param holdOpen how long it stays released for one person, 1 to 120 s
 */
public record Door(
        DoorId id,
        String name,
        ZoneCode inside,
        ZoneCode outside,
        BoundaryClass boundary,
        Reader reader,
        FreeHours freeOut,
        FreeHours freeIn,
        Duration holdOpen,
        FireRecord fire) {

    /** Whether a door takes fobs. */
    public enum Reader {
        FOB,
        NONE
    }

    public Door {
        if (holdOpen.toSeconds() < 1 || holdOpen.toSeconds() > 120) {
            throw new IllegalArgumentException(
                    "door " + id + ": holdOpen must be 1 to 120 s, but was " + holdOpen.toSeconds() + " s");
        }
        if (inside.equals(outside)) {
            throw new IllegalArgumentException("door " + id + " must lie between two zones, but both are " + inside);
        }
    }

    public FreeHours free(Way way) {
        return way == Way.OUT ? freeOut : freeIn;
    }

    /** The same door with other hours outward. */
    public Door withFreeOut(FreeHours other) {
        return new Door(id, name, inside, outside, boundary, reader, other, freeIn, holdOpen, fire);
    }

    /**
     * When its way out is closed to everybody by the clock, so that it needs an entry in the register (D26). An exit that
     * always takes a fob closes to nobody: everybody's own fob opens it unless her own plan says otherwise.
     */
    public ClosedHours closedOut() {
        boolean byFobAlone = freeOut.windows().isEmpty() && boundary != BoundaryClass.INTERNAL;
        return reader == Reader.NONE || byFobAlone ? ClosedHours.NONE : ClosedHours.of(freeOut);
    }

    public boolean isExit() {
        return boundary != BoundaryClass.INTERNAL && reader == Reader.FOB;
    }
}
