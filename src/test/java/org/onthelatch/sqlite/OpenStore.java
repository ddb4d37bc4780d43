package org.onthelatch.sqlite;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.onthelatch.audit.StorageFault;

/** A database with its journal, for tests that have only one thread of their own. */
final class OpenStore implements AutoCloseable {
    static final StorageHealth NOBODY_WATCHES = new StorageHealth() {
        @Override
        public void failing(StorageFault why) {}

        @Override
        public void working() {}
    };

    final Database database;
    final SqliteJournal journal;

    private OpenStore(Database database, SqliteJournal journal) {
        this.database = database;
        this.journal = journal;
    }

    static OpenStore at(Path file) {
        return of(Database.open(file));
    }

    static OpenStore of(Database database) {
        return new OpenStore(database, SqliteJournal.start(database, kinds -> {}, NOBODY_WATCHES));
    }

    static OpenStore watched(Database database, AfterCommit afterCommit, StorageHealth health) {
        return new OpenStore(
                database,
                SqliteJournal.start(database, afterCommit, health, 100, Duration.ofMillis(1), System::nanoTime));
    }

    /** Does the work on the journal, waits for its commit and returns or throws what came of it. */
    <R> R write(Supplier<R> work) {
        CompletableFuture<R> answer = new CompletableFuture<>();
        journal.write(work, answer::complete, answer::completeExceptionally);
        try {
            return answer.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException own) {
                throw own;
            }
            throw e;
        }
    }

    void run(Runnable work) {
        write(() -> {
            work.run();
            return true;
        });
    }

    /** A port whose every call is a commit of its own. */
    <P> P onJournal(Class<P> port, P store) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(), new Class<?>[] {port}, (proxy, method, given) -> {
                    Object[] arguments = given == null ? new Object[0] : given;
                    return write(() -> {
                                try {
                                    return Optional.ofNullable(method.invoke(store, arguments));
                                } catch (InvocationTargetException e) {
                                    throw (RuntimeException) e.getCause();
                                } catch (IllegalAccessException e) {
                                    throw new IllegalStateException("could not call " + method, e);
                                }
                            })
                            .orElse(null);
                }));
    }

    @Override
    public void close() {
        journal.close();
        database.close();
    }
}
