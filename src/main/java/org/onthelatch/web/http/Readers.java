package org.onthelatch.web.http;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import java.util.concurrent.Callable;

/** The small pool of threads that may block: pages are built and stores are read there. */
public final class Readers {
    private final WorkerExecutor pool;

    public Readers(Vertx vertx, String name, int threads) {
        this.pool = vertx.createSharedWorkerExecutor(name, threads);
    }

    public <T> Future<T> read(Callable<T> work) {
        return pool.executeBlocking(work, false);
    }

    public Handling reading(Handling.Reading reading) {
        return ask -> read(() -> reading.answer(ask));
    }

    public void close() {
        var unused = pool.close();
    }
}
