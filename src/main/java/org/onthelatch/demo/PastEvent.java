package org.onthelatch.demo;

import java.time.Instant;
import org.onthelatch.egress.DeviceEvent;

/**
 * An event of the seeded history.
 *
 * @param event with the controller's own time, numbered in epoch 1 and chained as the contract says
 * @param receivedAt when the service had it
 */
public record PastEvent(DeviceEvent event, Instant receivedAt) {}
