package org.onthelatch.fob;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.Period;

/**
 * Works out what becomes of fobs and their holders when somebody at the desk asks for it (D87, D88, D92, D100). A person's
 * rules hang on her and not on her fob, so a new fob needs none of its own. Pure.
 */
public final class FobDesk {
    private final FobLedger ledger;
    private final Holders holders;
    private final CheckFob check;
    private final StaffId by;
    private final Instant now;

    public FobDesk(FobLedger ledger, Holders holders, StaffId by, Instant now) {
        this.ledger = ledger;
        this.holders = holders;
        this.check = new CheckFob(ledger, holders, now);
        this.by = by;
        this.now = now;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** To be kept in one transaction. */
        record Done(List<Holding> holdings, List<StockEntry> stock, List<EntryGrant> grants) implements Outcome {}

        record Refused(List<FobRefusal> refusals) implements Outcome {}
    }

    public Outcome answer(FobRequest request) {
        List<FobRefusal> refusals = new ArrayList<>();
        Outcome.Done done = new Outcome.Done(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        if (request instanceof FobRequest.Lost lost) {
            close(check.inHerHands(lost.holder(), lost.fob(), refusals), Holding.State.LOST, done);
            lost.temporary().ifPresent(temporary -> give(lost.holder(), temporary, refusals, done));
        } else if (request instanceof FobRequest.Issue issue) {
            check.hasNone(issue.holder(), refusals);
            check.isHer(issue.holder(), issue.identity(), refusals);
            give(issue.holder(), issue.fob(), refusals, done);
        } else if (request instanceof FobRequest.Exchange exchange) {
            close(check.inHerHands(exchange.holder(), exchange.old(), refusals), Holding.State.RETURNED, done);
            give(exchange.holder(), exchange.fob(), refusals, done);
            retire(exchange.old(), exchange.broken(), done);
        } else if (request instanceof FobRequest.Returned returned) {
            close(check.held(returned.fob(), refusals), Holding.State.RETURNED, done);
            retire(returned.fob(), returned.broken(), done);
        } else if (request instanceof FobRequest.Found found) {
            check.lost(found.fob(), refusals);
            done.stock().add(new StockEntry(found.fob(), StockEntry.State.SPARE, now, by, "found"));
        } else if (request instanceof FobRequest.LetIn asked) {
            GrantEntry.of(asked, ledger.fobs(), holders, now, refusals).ifPresent(done.grants()::add);
        } else if (request instanceof FobRequest.Stocked stocked) {
            check.unknown(stocked.fob(), refusals);
            done.stock().add(new StockEntry(stocked.fob(), StockEntry.State.SPARE, now, by, "put into stock"));
        }
        return refusals.isEmpty() ? done : new Outcome.Refused(List.copyOf(refusals));
    }

    private void give(Holder holder, FobRequest.NewFob fob, List<FobRefusal> refusals, Outcome.Done done) {
        check.livesHere(holder, refusals);
        check.mayBeGiven(fob, refusals);
        check.nobodySimilar(holder, fob, refusals);
        done.holdings().add(new Holding(fob.fob(), holder, Period.from(now), Holding.State.HELD, by, now));
    }

    private void close(Optional<Holding> held, Holding.State state, Outcome.Done done) {
        held.ifPresent(holding -> done.holdings()
                .add(new Holding(
                        holding.fob(),
                        holding.holder(),
                        new Period(holding.period().from(), now),
                        state,
                        holding.issuedBy(),
                        now)));
    }

    private void retire(FobToken fob, boolean broken, Outcome.Done done) {
        if (broken) {
            done.stock().add(new StockEntry(fob, StockEntry.State.OUT_OF_USE, now, by, "broken"));
        }
    }
}
