package org.onthelatch.broker;

import com.hivemq.extension.sdk.api.ExtensionMain;
import com.hivemq.extension.sdk.api.auth.SimpleAuthenticator;
import com.hivemq.extension.sdk.api.auth.parameter.SimpleAuthInput;
import com.hivemq.extension.sdk.api.auth.parameter.SimpleAuthOutput;
import com.hivemq.extension.sdk.api.auth.parameter.TopicPermission;
import com.hivemq.extension.sdk.api.packets.auth.DefaultAuthorizationBehaviour;
import com.hivemq.extension.sdk.api.packets.auth.ModifiableDefaultPermissions;
import com.hivemq.extension.sdk.api.parameter.ExtensionStartInput;
import com.hivemq.extension.sdk.api.parameter.ExtensionStartOutput;
import com.hivemq.extension.sdk.api.parameter.ExtensionStopInput;
import com.hivemq.extension.sdk.api.parameter.ExtensionStopOutput;
import com.hivemq.extension.sdk.api.services.Services;
import com.hivemq.extension.sdk.api.services.builder.Builders;
import com.hivemq.extension.sdk.api.services.builder.TopicPermissionBuilder;
import com.hivemq.extension.sdk.api.services.session.ClientService;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onthelatch.broker.Authorisation.Allowed;
import org.onthelatch.broker.Authorisation.MayPublish;
import org.onthelatch.broker.Authorisation.Retention;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets in who is named and shows it, and to nothing but what {@link Authorisation} names. */
final class AccessExtension implements ExtensionMain, SimpleAuthenticator {
    private static final Logger LOG = LoggerFactory.getLogger(AccessExtension.class);

    private final Authorisation authorisation;
    private final Admission admission;
    private volatile @Nullable ClientService clients;

    AccessExtension(Authorisation authorisation, SignIn signIn) {
        this.authorisation = authorisation;
        this.admission = new Admission(signIn);
    }

    @Override
    public void extensionStart(ExtensionStartInput input, ExtensionStartOutput output) {
        clients = Services.clientService();
        Services.securityRegistry().setAuthenticatorProvider(provider -> this);
    }

    @Override
    public void extensionStop(ExtensionStopInput input, ExtensionStopOutput output) {
        clients = null;
        LOG.debug("the broker's access rules are withdrawn with the broker");
    }

    /** Disconnects everyone who may not be here any more. */
    void review() {
        ClientService known = clients;
        if (known != null) {
            admission.review(known);
        }
    }

    @Override
    public void onConnect(SimpleAuthInput input, SimpleAuthOutput output) {
        String clientId = input.getConnectPacket().getClientId();
        Optional<Refusal> refusal = admission.refusal(input);
        if (refusal.isPresent()) {
            LOG.warn(
                    "refused client \"{}\": {}",
                    clientId.replaceAll("[^!-~]", "?"),
                    refusal.get().reason());
            output.failAuthentication(refusal.get().code(), refusal.get().reason());
        } else {
            allow(output.getDefaultPermissions(), authorisation.of(clientId));
            output.authenticateSuccessfully();
        }
    }

    private static void allow(ModifiableDefaultPermissions permissions, Allowed allowed) {
        permissions.setDefaultBehaviour(DefaultAuthorizationBehaviour.DENY);
        allowed.publish().forEach(publish -> permissions.add(publishing(publish)));
        allowed.subscribe()
                .forEach(filter -> permissions.add(permission(filter)
                        .activity(TopicPermission.MqttActivity.SUBSCRIBE)
                        .sharedSubscription(TopicPermission.SharedSubscription.NOT_SHARED)
                        .build()));
    }

    private static TopicPermission publishing(MayPublish publish) {
        TopicPermission.Retain retain = publish.retention() == Retention.NEVER_RETAINED
                ? TopicPermission.Retain.NOT_RETAINED
                : TopicPermission.Retain.ALL;
        return permission(publish.filter())
                .activity(TopicPermission.MqttActivity.PUBLISH)
                .qos(TopicPermission.Qos.ONE)
                .retain(retain)
                .build();
    }

    private static TopicPermissionBuilder permission(String filter) {
        return Builders.topicPermission().topicFilter(filter).type(TopicPermission.PermissionType.ALLOW);
    }
}
