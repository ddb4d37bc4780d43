package org.onthelatch.web.http;

import java.time.Duration;
import java.time.Instant;

/**
 * Where somebody sits who signed in on a page.
 *
 * @param formKey stands in each form of her pages and comes back with it; another site cannot know it
 * @param lockAfter after this without use her password is asked for again
 * @param provenAt when she gave it last
 */
public record Seat(String formKey, Duration lockAfter, Instant provenAt) {
    @Override
    public String toString() {
        return "Seat";
    }
}
