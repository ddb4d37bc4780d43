package org.onthelatch.departure;

import org.onthelatch.audit.Accounts;
import org.onthelatch.audit.Book;
import org.onthelatch.audit.KeyedBook;
import org.onthelatch.fob.Holding;
import org.onthelatch.legalstatus.Authority;
import org.onthelatch.person.Departure;
import org.onthelatch.person.Resident;
import org.onthelatch.review.RequestEntry;

/** Where a departure writes: all in one transaction. */
public record DepartureBooks(
        KeyedBook<Departure> departures,
        Book<Resident> residents,
        Book<Authority> authorities,
        Book<Holding> holdings,
        Book<RequestEntry> requests,
        Accounts accounts) {}
