package org.onthelatch.demo;

import java.time.Instant;
import org.onthelatch.ward.Controller;

/** A list of the seeded history: what the controller was to hold then was issued, and it said that it had it. */
public record PastDelivery(Controller controller, Instant issuedAt, Instant inForceAt) {}
