package org.onthelatch.web.http;

import java.time.Duration;

/**
 * Where somebody sits who signed in on a page.
 *
 * @param formKey stands in each form of her pages and comes back with it; another site cannot know it
 * @param lockAfter after this without use her password is asked for again
 */
public record Seat(String formKey, Duration lockAfter) {
    @Override
    public String toString() {
        return "Seat";
    }
}
