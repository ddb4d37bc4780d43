package org.onthelatch.command.controller;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Stream;
import org.onthelatch.command.Setup;
import org.onthelatch.config.Settings;
import org.onthelatch.config.Settings.Broker;
import org.onthelatch.mqtt.signed.SigningKey;
import org.onthelatch.pki.Enrol;
import org.onthelatch.pki.Identity;
import org.onthelatch.pki.Pem;
import org.onthelatch.secret.OwnerOnly;
import org.onthelatch.sqlite.DatabaseRefused;
import org.onthelatch.sqlite.InspectDatabase;
import org.onthelatch.ward.Controller;

/** The folder that an engineer takes to the door: all that the controller needs to be told, and a sheet to print. */
public final class Bundle {
    public static final List<String> FILES =
            List.of("ca.crt", "certificate.pem", "key.pem", "settings.json", "install-sheet.html");

    private final Path folder;
    private final EnrolmentDesk desk;

    Bundle(Path folder, EnrolmentDesk desk) {
        this.folder = folder;
        this.desk = desk;
    }

    Path folder() {
        return folder;
    }

    /** @throws IllegalStateException if something is in the folder that would be written over */
    public static void checkPlace(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            if (files.findAny().isPresent()) {
                throw new IllegalStateException(
                        "%s must be a new or an empty folder, but holds files; choose another with --out"
                                .formatted(folder));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("could not look into " + folder, e);
        }
    }

    void write(Controller controller, Enrol.Given given) {
        Identity identity = given.identity();
        OwnerOnly.folder(folder);
        OwnerOnly.write(folder.resolve("ca.crt"), OwnerOnly.read(brokersAuthority()));
        OwnerOnly.write(folder.resolve("certificate.pem"), Pem.of(identity.chain()));
        OwnerOnly.write(folder.resolve("key.pem"), Pem.of(identity.keys().get(0)));
        OwnerOnly.write(folder.resolve("settings.json"), settings(controller));
        OwnerOnly.write(
                folder.resolve("install-sheet.html"),
                new InstallSheet(desk.setup(), desk.broker(), desk.keepsWindows()).html(controller, given.issued()));
    }

    /** Who signed for the broker: our own authority for the one inside, another perhaps for one elsewhere. */
    private Path brokersAuthority() {
        if (desk.setup().settings().broker() instanceof Broker.External external) {
            Settings.Pem pem = external.pem();
            if (pem instanceof Settings.Pem.Own own) {
                return own.trust();
            }
            if (pem instanceof Settings.Pem.Trust trust) {
                return trust.trust();
            }
        }
        return desk.pki().authorityFile();
    }

    /**
     * From where a controller with an empty memory counts its events, so that it takes none of the numbers of the one whose
     * place it takes. Where that cannot be read, the receipts show it the way (contract, section 4).
     */
    private long freshEpoch(Controller controller) {
        Path database = desk.setup().database();
        try {
            return Files.exists(database)
                    ? InspectDatabase.lastEpoch(database, controller.id().value()) + 1
                    : 1;
        } catch (DatabaseRefused unreadable) {
            return 1;
        }
    }

    /** In the form that the device simulator starts from, too. */
    private String settings(Controller controller) {
        Setup setup = desk.setup();
        SigningKey key = setup.keys()
                .loadOrCreate(new SecureRandom())
                .signing(setup.clock().instant());
        URI broker = desk.broker();
        JsonObject device = new JsonObject()
                .put("device", controller.id().value())
                .put("certificate", "certificate.pem")
                .put("key", "key.pem")
                .put("firstEpoch", freshEpoch(controller))
                .put("doors", SimulatorSettings.doors(setup.configuration().register(), controller));
        return new JsonObject()
                        .put(
                                "broker",
                                new JsonObject().put("url", broker.toString()).put("ca", "ca.crt"))
                        .put("topicPrefix", setup.settings().topicPrefix())
                        .put("servicePublicKey", key.publicKey())
                        .put("keyEpoch", key.keyEpoch())
                        .put("httpPort", 0)
                        .put("memory", "memory")
                        .put("devices", new JsonArray().add(device))
                        .encodePrettily()
                + "\n";
    }
}
