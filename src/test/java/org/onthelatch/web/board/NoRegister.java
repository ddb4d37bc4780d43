package org.onthelatch.web.board;

import java.time.Instant;
import java.util.List;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.restriction.HeldHours;
import org.onthelatch.restriction.KeepRegister.Outcome;
import org.onthelatch.restriction.RegisterEntry;
import org.onthelatch.restriction.RestrictionNumber;
import org.onthelatch.web.sources.RegisterDesk;

/** Stands where the board asks for nothing. */
final class NoRegister implements RegisterDesk {
    @Override
    public List<HeldHours> held() {
        return List.of();
    }

    @Override
    public int version(RestrictionNumber number) {
        return 0;
    }

    @Override
    public Outcome record(RegisterEntry draft, Actor.Staff by, Instant now) {
        throw new UnsupportedOperationException("the board keeps no register");
    }

    @Override
    public Outcome review(RestrictionNumber number, int basedOn, RegisterEntry draft, Actor.Staff by, Instant now) {
        throw new UnsupportedOperationException("the board keeps no register");
    }

    @Override
    public Outcome end(RestrictionNumber number, String why, Actor.Staff by, Instant now) {
        throw new UnsupportedOperationException("the board keeps no register");
    }
}
