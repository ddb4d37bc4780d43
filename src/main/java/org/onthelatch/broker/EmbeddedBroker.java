package org.onthelatch.broker;

import com.hivemq.embedded.EmbeddedExtension;
import com.hivemq.embedded.EmbeddedHiveMQ;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletionException;

/** HiveMQ CE in this JVM, in memory: a relay that keeps nothing over a restart. */
public final class EmbeddedBroker implements AutoCloseable {
    private final BrokerSettings settings;
    private final BrokerFolder folder;
    private final AccessExtension access;
    private final EmbeddedHiveMQ broker;

    private EmbeddedBroker(BrokerSettings settings, BrokerFolder folder) {
        this.settings = settings;
        this.folder = folder;
        this.access = new AccessExtension(settings.authorisation(), settings.signIn());
        this.broker = build(access, folder);
    }

    /**
     * Starts a broker and waits until it listens; takes a second or two.
     *
     * @throws IllegalStateException if the port is taken or the broker does not start
     */
    public static EmbeddedBroker start(BrokerSettings settings) {
        checkPort(settings);
        BrokerFolder folder = BrokerFolder.create();
        folder.config(config(ListenerConfig.of(settings, folder)));
        EmbeddedBroker started = new EmbeddedBroker(settings, folder);
        try {
            started.broker.start().join();
            return started;
        } catch (CompletionException e) {
            started.close();
            throw new IllegalStateException("the MQTT broker did not start: " + e.getCause(), e);
        }
    }

    /** Before HiveMQ starts, since it says nothing readable about a port that is taken. */
    private static void checkPort(BrokerSettings settings) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.bind(new InetSocketAddress(InetAddress.getByName(settings.bindAddress()), settings.port()));
        } catch (IOException e) {
            throw new IllegalStateException(
                    "MQTT port %d on %s cannot be used: %s. Stop what uses it, or choose another port."
                            .formatted(settings.port(), settings.bindAddress(), e.getMessage()),
                    e);
        }
    }

    private static String config(String listener) {
        try (InputStream template = EmbeddedBroker.class.getResourceAsStream("broker-config.xml")) {
            if (template == null) {
                throw new IllegalStateException("broker-config.xml is missing beside " + EmbeddedBroker.class);
            }
            return new String(template.readAllBytes(), StandardCharsets.UTF_8).replace("{listener}", listener);
        } catch (IOException e) {
            throw new UncheckedIOException("could not read broker-config.xml", e);
        }
    }

    private static EmbeddedHiveMQ build(AccessExtension main, BrokerFolder folder) {
        EmbeddedExtension access = EmbeddedExtension.builder()
                .withId("onlatch-access")
                .withName("On the Latch access rules")
                .withVersion("1")
                .withAuthor("On the Latch")
                .withPriority(0)
                .withStartPriority(1000)
                .withExtensionMain(main)
                .build();
        return EmbeddedHiveMQ.builder()
                .withConfigurationFolder(folder.path("conf"))
                .withDataFolder(folder.path("data"))
                .withExtensionsFolder(folder.path("extensions"))
                .withEmbeddedExtension(access)
                .withoutLoggingBootstrap()
                .build();
    }

    /** Where this machine reaches it. */
    public URI uri() {
        String scheme = settings.signIn() instanceof Certificates ? "tls" : "tcp";
        return URI.create("%s://%s:%d".formatted(scheme, settings.ownAddress(), settings.port()));
    }

    /** Disconnects everyone whose certificate is good no longer. Returns at once; call it often. */
    public void review() {
        access.review();
    }

    /** Stops the broker and wipes its files; takes some seconds. */
    @Override
    public void close() {
        try {
            broker.close();
        } catch (Exception e) {
            throw new IllegalStateException("the MQTT broker did not stop", e);
        } finally {
            folder.wipe();
        }
    }
}
