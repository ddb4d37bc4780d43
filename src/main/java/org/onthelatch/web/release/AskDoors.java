package org.onthelatch.web.release;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.concurrent.TimeUnit;
import org.onthelatch.doorcontroller.DoorCommand;
import org.onthelatch.web.http.SignedIn;
import org.onthelatch.web.http.Writing;
import org.onthelatch.web.sources.Commanding;

/** Keeps what somebody asks of a door, sends it, and waits a little, so that the next page can tell what came of it. */
public record AskDoors(Commanding commanding, Writing writing) {
    /** A door in contact answers within a second; whoever waits longer is told that it has not answered yet. */
    private static final long PATIENCE_SECONDS = 5;

    /** @return false if a command of this id had been asked before, so that nothing was sent now */
    public Future<Boolean> ask(DoorCommand command, SignedIn by) {
        return ask(command, by, () -> {});
    }

    /** @param alongside what is kept in the same transaction, if the command is new; on the journal's thread */
    public Future<Boolean> ask(DoorCommand command, SignedIn by, Runnable alongside) {
        return writing.write(() -> {
                    boolean fresh = commanding.keep(command, by.role());
                    if (fresh) {
                        alongside.run();
                    }
                    return fresh;
                })
                .compose(fresh -> fresh ? send(command) : Future.succeededFuture(false));
    }

    private Future<Boolean> send(DoorCommand command) {
        Promise<Boolean> told = Promise.promise();
        commanding.send(command, () -> told.tryComplete(true));
        return told.future()
                .timeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .onFailure(late -> commanding.stopWaiting(command.id()))
                .otherwise(true);
    }
}
