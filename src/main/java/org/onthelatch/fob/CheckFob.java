package org.onthelatch.fob;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onthelatch.person.Resident;

/** Each rule of the fob desk, with what to do instead. */
final class CheckFob {
    private final FobLedger ledger;
    private final Holders holders;
    private final Instant now;

    CheckFob(FobLedger ledger, Holders holders, Instant now) {
        this.ledger = ledger;
        this.holders = holders;
        this.now = now;
    }

    /** Two people at two desks: what the first did must not be undone by the second. */
    Optional<Holding> inHerHands(Holder holder, FobToken fob, List<FobRefusal> refusals) {
        Optional<Holding> held = ledger.fobs()
                .holdingAt(fob, now)
                .filter(holding -> holding.holder().equals(holder));
        if (held.isEmpty()) {
            String name = holders.name(holder);
            String instead = ledger.fobs()
                    .fobOf(holder, now)
                    .map(other ->
                            "%s holds fob %s now. Look at this page again before you go on.".formatted(name, other))
                    .orElse("%s holds no fob now. Give out a new one instead.".formatted(name));
            refusals.add(new FobRefusal("fob", "NOT_IN_HER_HANDS", instead, fob.value()));
        }
        return held;
    }

    /** Who lives here no more gets no fob; the way out is open for her as for any visitor (D98). */
    void livesHere(Holder holder, List<FobRefusal> refusals) {
        if (holder instanceof Holder.OfResident of
                && holders.resident(of.person()).isEmpty()) {
            refusals.add(new FobRefusal(
                    "holder",
                    "LEFT",
                    "She lives here no more, so she gets no fob. If that is wrong, take back on her page that she left.",
                    holder.id()));
        }
    }

    /** One person, one fob of her class (D87). */
    void hasNone(Holder holder, List<FobRefusal> refusals) {
        ledger.fobs()
                .fobOf(holder, now)
                .ifPresent(held -> refusals.add(new FobRefusal(
                        "holder",
                        "HAS_ONE",
                        "%s holds fob %s. Exchange it, or report it lost: both give a new one in one step."
                                .formatted(holders.name(holder), held),
                        holder.id())));
    }

    /** Two identifiers of a resident (D92). Staff and visitors are known by the badge or the sponsor. */
    void isHer(Holder holder, FobRequest.Identity identity, List<FobRefusal> refusals) {
        if (!(holder instanceof Holder.OfResident of)) {
            return;
        }
        Optional<Resident> resident = holders.resident(of.person());
        String name = resident.map(Resident::name).orElse("");
        if (!plain(identity.name()).equals(plain(name))) {
            refusals.add(new FobRefusal(
                    "name",
                    "NOT_HER_NAME",
                    "Ask her for her full name and enter it as her record has it. If it is another name, you have the "
                            + "wrong record open.",
                    identity.name()));
        }
        String digits = identity.nhsNumber().replaceAll("[\\s-]", "");
        if (!digits.equals(resident.map(Resident::nhsNumber).orElse("none"))) {
            refusals.add(new FobRefusal(
                    "nhsNumber",
                    "NOT_HER_NHS_NUMBER",
                    "Enter the ten digits of her NHS number from her wristband or notes. If they are right, you have the "
                            + "wrong record open.",
                    identity.nhsNumber()));
        }
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    void mayBeGiven(FobRequest.NewFob fob, List<FobRefusal> refusals) {
        FobState state = ledger.stateOf(fob.fob(), now);
        String instead = "";
        if (state instanceof FobState.Held held) {
            instead = "%s holds this fob. Take another, or take it back first."
                    .formatted(holders.name(held.holding().holder()));
        } else if (state instanceof FobState.Booked booked) {
            instead = "This fob is kept for %s. Take another."
                    .formatted(holders.name(booked.holding().holder()));
        } else if (state instanceof FobState.Lost gone) {
            instead = said(gone) + " If you have it in your hand, mark it found first.";
        } else if (state instanceof FobState.OutOfUse gone) {
            instead = "This fob was taken out of use (%s). Take another."
                    .formatted(gone.entry().note());
        } else if (state instanceof FobState.Unknown && !fob.newHere()) {
            instead =
                    "Nobody here knows this number. Scan the fob again; if it is fresh from the box, say that it is new.";
        }
        if (!instead.isEmpty()) {
            refusals.add(new FobRefusal(
                    "newFob",
                    state instanceof FobState.Unknown ? "UNKNOWN_HERE" : "CANNOT_BE_GIVEN",
                    instead,
                    fob.fob().value()));
        }
    }

    /** Hazard H5: the fob of one goes to another whose name is like hers. */
    void nobodySimilar(Holder holder, FobRequest.NewFob fob, List<FobRefusal> refusals) {
        if (fob.similarChecked() || !(holder instanceof Holder.OfResident of)) {
            return;
        }
        holders.resident(of.person()).ifPresent(resident -> {
            List<Resident> similar = SimilarNames.to(resident, holders.residents());
            if (!similar.isEmpty()) {
                String names = similar.stream()
                        .map(other -> "%s (%s)".formatted(other.name(), other.roomName()))
                        .collect(Collectors.joining(", "));
                refusals.add(new FobRefusal(
                        "similar",
                        "SIMILAR_NAME",
                        "Somebody on this ward has a similar name: %s. This fob is for %s (%s). Look, then confirm."
                                .formatted(names, resident.name(), resident.roomName()),
                        "not confirmed"));
            }
        });
    }

    private static String said(FobState.Lost gone) {
        return gone.holding().state() == Holding.State.STOPPED
                ? "This fob was stopped and not handed back."
                : "This fob was reported lost.";
    }

    Optional<Holding> held(FobToken fob, List<FobRefusal> refusals) {
        Optional<Holding> held = ledger.fobs().holdingAt(fob, now);
        if (held.isEmpty()) {
            String instead = ledger.stateOf(fob, now) instanceof FobState.Lost gone
                    ? said(gone) + " Mark it found instead."
                    : "Nobody holds this fob, so it cannot be returned. There is nothing to do.";
            refusals.add(new FobRefusal("fob", "NOT_HELD", instead, fob.value()));
        }
        return held;
    }

    void lost(FobToken fob, List<FobRefusal> refusals) {
        FobState state = ledger.stateOf(fob, now);
        if (!(state instanceof FobState.Lost)) {
            String instead = state instanceof FobState.Held held
                    ? "Nobody reported this fob lost. %s holds it: bring it back to her quietly."
                            .formatted(holders.name(held.holding().holder()))
                    : "Nobody reported this fob lost. There is nothing to do.";
            refusals.add(new FobRefusal("fob", "NOT_LOST", instead, fob.value()));
        }
    }

    void unknown(FobToken fob, List<FobRefusal> refusals) {
        if (!(ledger.stateOf(fob, now) instanceof FobState.Unknown)) {
            refusals.add(new FobRefusal(
                    "fob", "KNOWN", "This fob is known already. Look it up to see where it should be.", fob.value()));
        }
    }
}
