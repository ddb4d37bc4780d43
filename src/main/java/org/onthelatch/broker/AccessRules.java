package org.onthelatch.broker;

import com.hivemq.extension.sdk.api.ExtensionMain;
import com.hivemq.extension.sdk.api.parameter.ExtensionStartInput;
import com.hivemq.extension.sdk.api.parameter.ExtensionStartOutput;
import com.hivemq.extension.sdk.api.parameter.ExtensionStopInput;
import com.hivemq.extension.sdk.api.parameter.ExtensionStopOutput;
import com.hivemq.extension.sdk.api.services.Services;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@link Authorisation} as an extension of a HiveMQ CE that does not run inside the service. */
public final class AccessRules implements ExtensionMain {
    private static final Logger LOG = LoggerFactory.getLogger(AccessRules.class);

    /** With wrong settings it does not start, and a HiveMQ without an authenticator lets nobody in. */
    @Override
    public void extensionStart(ExtensionStartInput input, ExtensionStartOutput output) {
        Path home = input.getExtensionInformation().getExtensionHomeFolder().toPath();
        try {
            ExtensionSettings settings = ExtensionSettings.read(home);
            PasswordFile passwords = new PasswordFile(settings.passwordFile());
            passwords.read();
            Authorisation authorisation = settings.authorisation();
            Services.securityRegistry()
                    .setAuthenticatorProvider(client -> new AccessExtension(authorisation, passwords.current()));
            LOG.info("access rules for {} under {}", authorisation.service(), authorisation.prefix());
        } catch (IllegalStateException e) {
            LOG.error("the access rules do not start, so nobody is let in: {}", e.getMessage());
            output.preventExtensionStartup(e.getMessage());
        }
    }

    @Override
    public void extensionStop(ExtensionStopInput input, ExtensionStopOutput output) {
        LOG.info("the access rules are withdrawn");
    }
}
