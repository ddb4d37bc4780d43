package org.onthelatch.web.http;

import io.vertx.core.Future;

/** Answers on whatever thread suits it; a failure is a {@link Declined} or a fault. */
public interface Handling {
    Future<Answer> answer(Ask ask);

    /** Answers by reading and reckoning only, on a thread that may block. */
    interface Reading {
        Answer answer(Ask ask);
    }
}
