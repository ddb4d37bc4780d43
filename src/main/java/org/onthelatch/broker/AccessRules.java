package org.onthelatch.broker;

import com.hivemq.extension.sdk.api.ExtensionMain;
import com.hivemq.extension.sdk.api.parameter.ExtensionStartInput;
import com.hivemq.extension.sdk.api.parameter.ExtensionStartOutput;
import com.hivemq.extension.sdk.api.parameter.ExtensionStopInput;
import com.hivemq.extension.sdk.api.parameter.ExtensionStopOutput;
import com.hivemq.extension.sdk.api.services.Services;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.onthelatch.broker.ExtensionSettings.WayIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@link Authorisation} as an extension of a HiveMQ CE that does not run inside the service. */
public final class AccessRules implements ExtensionMain {
    private static final Logger LOG = LoggerFactory.getLogger(AccessRules.class);

    /** How soon a revoked client that is connected has to go. */
    private static final int REVIEW_SECONDS = 10;

    /** With wrong settings it does not start, and a HiveMQ without an authenticator lets nobody in. */
    @Override
    public void extensionStart(ExtensionStartInput input, ExtensionStartOutput output) {
        Path home = input.getExtensionInformation().getExtensionHomeFolder().toPath();
        try {
            ExtensionSettings settings = ExtensionSettings.read(home);
            Authorisation authorisation = settings.authorisation();
            if (settings.wayIn() instanceof WayIn.Password password) {
                ReadAgain<Passwords> passwords = new ReadAgain<>(password.file(), PasswordFile::read);
                Services.securityRegistry()
                        .setAuthenticatorProvider(client -> new AccessExtension(authorisation, passwords.current()));
            } else {
                WayIn.Certificate files = (WayIn.Certificate) settings.wayIn();
                byCertificate(authorisation, new RevocationGate(files.authority(), files.revocations()), input, output);
            }
            LOG.info("access rules for {} under {}", authorisation.service(), authorisation.prefix());
        } catch (IllegalStateException e) {
            LOG.error("the access rules do not start, so nobody is let in: {}", e.getMessage());
            output.preventExtensionStartup(String.valueOf(e.getMessage()));
        }
    }

    private static void byCertificate(
            Authorisation authorisation, RevocationGate gate, ExtensionStartInput input, ExtensionStartOutput output) {
        AccessExtension access = new AccessExtension(authorisation, gate);
        access.extensionStart(input, output);
        var unused = Services.extensionExecutorService()
                .scheduleAtFixedRate(access::review, REVIEW_SECONDS, REVIEW_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void extensionStop(ExtensionStopInput input, ExtensionStopOutput output) {
        LOG.info("the access rules are withdrawn");
    }
}
