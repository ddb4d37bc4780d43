package org.onthelatch.web;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import java.net.BindException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.onthelatch.web.http.Readers;

/** The web server: the pages and the API on one address. */
public final class WebServer {
    private static final int READERS = 4;

    /** Of 1 to 9. Above it a page becomes hardly shorter and takes twice the time and more. */
    private static final int COMPRESSION = 3;

    private static final Duration START = Duration.ofSeconds(20);

    private final Vertx vertx;
    private final HttpServer server;
    private final Readers readers;
    private final Readers signingIn;
    private final String host;
    private final int port;

    /**
     * Not started yet.
     *
     * @param port 0 for any that is free
     */
    public WebServer(Vertx vertx, Workings workings, String host, int port) {
        this.vertx = vertx;
        this.host = host;
        this.port = port;
        this.readers = new Readers(vertx, "readers", READERS);
        this.signingIn = new Readers(vertx, "sign-in", 2);
        HttpServerOptions options = new HttpServerOptions()
                .setHost(host)
                .setPort(port)
                .setIdleTimeout(120)
                .setMaxFormAttributeSize(64 * 1024)
                .setCompressionSupported(true)
                .setCompressionLevel(COMPRESSION);
        this.server = vertx.createHttpServer(options)
                .requestHandler(new Routing(vertx, workings, readers, signingIn).router());
    }

    /**
     * Starts listening.
     *
     * @return the port listened on
     * @throws CannotListen saying why, in words for whoever started the program
     */
    public int start() {
        try {
            return server.listen()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(START.toSeconds(), TimeUnit.SECONDS)
                    .actualPort();
        } catch (ExecutionException e) {
            throw new CannotListen(host, port, e.getCause() instanceof Exception cause ? cause : e);
        } catch (TimeoutException e) {
            throw new CannotListen(host, port, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotListen(host, port, e);
        }
    }

    /** Stops listening and lets go of its threads; what the journal was given already goes on. */
    public void stop() {
        try {
            server.close().toCompletionStage().toCompletableFuture().get(START.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("could not stop the web server on port " + port, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        readers.close();
        signingIn.close();
    }

    /** The Vert.x that the server runs on. */
    public Vertx vertx() {
        return vertx;
    }

    /** The address cannot be listened on. */
    public static final class CannotListen extends RuntimeException {
        private static final long serialVersionUID = 1;

        CannotListen(String host, int port, Exception cause) {
            super(words(host, port, cause), cause);
        }

        private static String words(String host, int port, Exception cause) {
            if (cause instanceof BindException) {
                return ("could not listen on %s port %d: the port is in use, or the address is not this machine's. "
                                + "Stop the other program or choose another port with --http-port.")
                        .formatted(host, port);
            }
            return "could not listen on %s port %d: %s".formatted(host, port, cause.getMessage());
        }
    }
}
