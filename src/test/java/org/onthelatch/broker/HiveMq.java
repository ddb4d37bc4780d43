package org.onthelatch.broker;

import com.github.dockerjava.api.model.ExposedPort;
import com.github.dockerjava.api.model.Ports;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.onthelatch.needs.HiveMqImage;
import org.onthelatch.pki.Certified;
import org.onthelatch.pki.Identity;
import org.testcontainers.hivemq.HiveMQContainer;
import org.testcontainers.utility.MountableFile;

/** HiveMQ CE in a container, with the shipped extension and the limits of the embedded broker, and persistence on disk. */
public final class HiveMq implements BrokerUnderTest {
    private static final Path EXTENSION = Path.of("..", "target", "onlatch-hivemq-extension.zip");
    private static final int PORT = 1883;
    private static final String PLAIN =
            "<tcp-listener><port>1883</port><bind-address>0.0.0.0</bind-address></tcp-listener>";
    private static final String TLS = """
            <tls-tcp-listener>
              <port>1883</port>
              <bind-address>0.0.0.0</bind-address>
              <tls>
                <protocols><protocol>TLSv1.3</protocol></protocols>
                <client-authentication-mode>REQUIRED</client-authentication-mode>
                <keystore>
                  <path>/opt/hivemq/conf/server.p12</path>
                  <password>secret</password>
                  <private-key-password>secret</private-key-password>
                </keystore>
                <truststore>
                  <path>/opt/hivemq/conf/trust.p12</path>
                  <password>secret</password>
                </truststore>
              </tls>
            </tls-tcp-listener>""";
    private static final long GUARD_SECONDS = 120;

    private static final String HOME = "/opt/hivemq/";

    private final HiveMQContainer container;
    private final String scheme;
    private final Function<String, MqttConnectionOptions> credentials;
    private final Path revocations;
    private int port;

    private HiveMq(
            HiveMQContainer container,
            String scheme,
            Function<String, MqttConnectionOptions> credentials,
            Path revocations) {
        this.container = container;
        this.scheme = scheme;
        this.credentials = credentials;
        this.revocations = revocations;
        container.start();
        this.port = container.getMqttPort();
    }

    /** @param folder for the extension as it is set up for this broker */
    public static HiveMq withPasswords(Path folder, Map<String, String> passwords) {
        try {
            Path extension = unpack(folder);
            StringBuilder lines = new StringBuilder();
            passwords.forEach((client, password) ->
                    lines.append(client).append(' ').append(password).append('\n'));
            Files.writeString(extension.resolve("passwords"), lines, StandardCharsets.UTF_8);
            return new HiveMq(
                    container(folder, extension, PLAIN),
                    "tcp",
                    client -> TestClient.as(client, passwords.getOrDefault(client, "")),
                    folder);
        } catch (IOException e) {
            throw new UncheckedIOException("the extension could not be set up", e);
        }
    }

    /** @param authority the folder of the service's authority */
    static HiveMq withCertificates(Path folder, Path authority, Certified certified) {
        try {
            Path extension = unpack(folder);
            Path settings = extension.resolve("onlatch.properties");
            String text = Files.readString(settings).replace("signIn=password", "signIn=certificate");
            Files.writeString(settings, text, StandardCharsets.UTF_8);
            Files.copy(authority.resolve("ca.crt"), extension.resolve("ca.crt"));
            Files.copy(authority.resolve("crl.pem"), extension.resolve("crl.pem"));
            Identity server = certified.server();
            HiveMQContainer made = container(folder, extension, TLS)
                    .withFileInHomeFolder(
                            stored(server.keyStore("secret".toCharArray()), folder.resolve("server.p12")),
                            "conf/server.p12")
                    .withFileInHomeFolder(stored(server.trustStore(), folder.resolve("trust.p12")), "conf/trust.p12");
            return new HiveMq(
                    made,
                    "ssl",
                    client -> BrokerCertificateContract.showing(certified.client(client)),
                    authority.resolve("crl.pem"));
        } catch (IOException e) {
            throw new UncheckedIOException("the extension could not be set up", e);
        }
    }

    private static MountableFile stored(KeyStore store, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, "secret".toCharArray());
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
        return MountableFile.forHostPath(file);
    }

    private static HiveMQContainer container(Path folder, Path extension, String listener) throws IOException {
        Path config = Files.writeString(folder.resolve("config.xml"), config(listener), StandardCharsets.UTF_8);
        HiveMQContainer made = new HiveMQContainer(HiveMqImage.name())
                .withHiveMQConfig(MountableFile.forHostPath(config))
                .withExtension(MountableFile.forHostPath(extension));
        made.withTmpFs(Map.of());
        return made;
    }

    /** Brings the authority's list to the extension, as an administrator would. */
    void bringRevocations() {
        container.copyFileToContainer(
                MountableFile.forHostPath(revocations), HOME + "extensions/onlatch-access/crl.pem");
    }

    private static String config(String listener) throws IOException {
        try (InputStream template = EmbeddedBroker.class.getResourceAsStream("broker-config.xml")) {
            return new String(template.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{listener}", listener)
                    .replace("<mode>in-memory</mode>", "<mode>file</mode>");
        }
    }

    private static Path unpack(Path folder) throws IOException {
        if (!Files.exists(EXTENSION)) {
            throw new IllegalStateException(EXTENSION + " is missing; mvn process-classes makes it");
        }
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(EXTENSION))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path target = folder.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(zip, target);
                }
            }
        }
        return folder.resolve("onlatch-access");
    }

    @Override
    public URI uri() {
        return URI.create("%s://%s:%d".formatted(scheme, container.getHost(), port));
    }

    @Override
    public Set<Shortfall> shortfalls() {
        return Set.of();
    }

    @Override
    public MqttConnectionOptions credentials(String client) {
        return credentials.apply(client);
    }

    /** With nothing kept is how the embedded one starts again. */
    @Override
    public Set<Memory> restarts() {
        return Set.of(Memory.KEPT);
    }

    @Override
    public void restart(Memory memory) {
        String id = container.getContainerId();
        int before = starts();
        container.getDockerClient().restartContainerCmd(id).withTimeout(1).exec();
        long begin = System.nanoTime();
        while (starts() == before) {
            if (System.nanoTime() - begin > TimeUnit.SECONDS.toNanos(GUARD_SECONDS)) {
                throw new IllegalStateException("HiveMQ did not start again: " + container.getLogs());
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
        port = publishedPort(id);
    }

    private int publishedPort(String id) {
        Ports ports = container
                .getDockerClient()
                .inspectContainerCmd(id)
                .exec()
                .getNetworkSettings()
                .getPorts();
        return Optional.ofNullable(ports.getBindings().get(ExposedPort.tcp(PORT))).stream()
                .flatMap(Stream::of)
                .mapToInt(binding -> Integer.parseInt(binding.getHostPortSpec()))
                .findFirst()
                .orElseThrow();
    }

    private int starts() {
        return container.getLogs().split("Started HiveMQ in", -1).length;
    }

    @Override
    public void close() {
        container.stop();
    }
}
