package org.onthelatch.departure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.accesslist.ResidentAccess;
import org.onthelatch.call.Call;
import org.onthelatch.fob.Holder;
import org.onthelatch.legalstatus.HoldClock;
import org.onthelatch.person.Departure.Closed;
import org.onthelatch.person.Departure.Fate;
import org.onthelatch.person.Departure.Kind;
import org.onthelatch.person.Departure.What;
import org.onthelatch.person.PersonId;
import org.onthelatch.review.Reminder;
import org.onthelatch.review.Request;
import org.onthelatch.staff.Account;
import org.onthelatch.whereabouts.Place;

/**
 * What of a person's is open, and what becomes of each when she leaves (D98). Pure.
 *
 * @param reminders everybody's that are due
 * @param requests everybody's
 * @param calls those that are open
 * @param place where she is believed to be
 * @param accounts hers that are open
 */
record OpenThings(
        AccessFacts facts,
        List<Reminder> reminders,
        List<Request> requests,
        List<Call> calls,
        Place place,
        List<Account> accounts) {

    List<Closed> of(PersonId person, Kind kind, boolean fobReturned, Instant now) {
        List<Closed> all = new ArrayList<>();
        ResidentAccess access = facts.resident(person).orElseThrow();
        power(access, kind, now).ifPresent(all::add);
        access.leave().leaves().stream()
                .filter(leave -> leave.inForce().until().isAfter(now))
                .forEach(leave -> all.add(new Closed(What.LEAVE, leave.id().value(), Fate.ENDED)));
        if (place instanceof Place.Out out && out.dueBack().isBefore(Instant.MAX)) {
            all.add(new Closed(What.AWAY, out.dueBack().toString(), Fate.SILENT));
        }
        requestsOf(person)
                .forEach(
                        request -> all.add(new Closed(What.REQUEST, request.id().value(), Fate.ENDED)));
        reminders.stream()
                .filter(reminder -> reminder.person().equals(person))
                .filter(reminder -> reminder.isWaiting(now))
                .forEach(reminder ->
                        all.add(new Closed(What.REMINDER, reminder.id().value(), Fate.SILENT)));
        // Somebody stands at a door: no paper closes that, only whoever goes there.
        calls.stream()
                .filter(call -> call.person().equals(Optional.of(person)))
                .forEach(call ->
                        all.add(new Closed(What.CALL, call.request().door().value(), Fate.STAYS)));
        facts.fobs()
                .fobOf(new Holder.OfResident(person), now)
                .ifPresent(fob -> all.add(new Closed(What.FOB, fob.value(), fateOfFob(kind, fobReturned))));
        accounts.forEach(
                account -> all.add(new Closed(What.SIGN_IN, account.staff().value(), Fate.ENDED)));
        return all;
    }

    List<Request> requestsOf(PersonId person) {
        return requests.stream()
                .filter(request -> request.person().equals(person) && request.isOpen())
                .toList();
    }

    private static Optional<Closed> power(ResidentAccess access, Kind kind, Instant now) {
        if (!access.legal().statusAt(now).givesPowerToHold()) {
            return Optional.empty();
        }
        String status = access.legal().statusAt(now).code().value();
        boolean hold = HoldClock.at(access.legal(), now).isPresent();
        // Section 19: on a transfer the authority goes with her. It gives no power at any door here.
        Fate fate = kind == Kind.TRANSFERRED && !hold ? Fate.STAYS : Fate.ENDED;
        return Optional.of(new Closed(hold ? What.HOLD : What.POWER, status, fate));
    }

    private static Fate fateOfFob(Kind kind, boolean returned) {
        if (returned) {
            return Fate.RETURNED;
        }
        return kind == Kind.DIED ? Fate.STOPPED : Fate.TO_BE_RETURNED;
    }
}
