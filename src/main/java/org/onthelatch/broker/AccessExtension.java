package org.onthelatch.broker;

import com.hivemq.extension.sdk.api.ExtensionMain;
import com.hivemq.extension.sdk.api.auth.SimpleAuthenticator;
import com.hivemq.extension.sdk.api.auth.parameter.SimpleAuthInput;
import com.hivemq.extension.sdk.api.auth.parameter.SimpleAuthOutput;
import com.hivemq.extension.sdk.api.auth.parameter.TopicPermission;
import com.hivemq.extension.sdk.api.packets.auth.DefaultAuthorizationBehaviour;
import com.hivemq.extension.sdk.api.packets.auth.ModifiableDefaultPermissions;
import com.hivemq.extension.sdk.api.packets.connect.ConnackReasonCode;
import com.hivemq.extension.sdk.api.packets.connect.ConnectPacket;
import com.hivemq.extension.sdk.api.parameter.ExtensionStartInput;
import com.hivemq.extension.sdk.api.parameter.ExtensionStartOutput;
import com.hivemq.extension.sdk.api.parameter.ExtensionStopInput;
import com.hivemq.extension.sdk.api.parameter.ExtensionStopOutput;
import com.hivemq.extension.sdk.api.services.Services;
import com.hivemq.extension.sdk.api.services.builder.Builders;
import com.hivemq.extension.sdk.api.services.builder.TopicPermissionBuilder;
import java.nio.ByteBuffer;
import org.onthelatch.broker.Authorisation.Allowed;
import org.onthelatch.broker.Authorisation.MayPublish;
import org.onthelatch.broker.Authorisation.Retention;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets in who is named and knows the password, and to nothing but what {@link Authorisation} names. */
final class AccessExtension implements ExtensionMain, SimpleAuthenticator {
    private static final Logger LOG = LoggerFactory.getLogger(AccessExtension.class);

    private final Authorisation authorisation;
    private final Passwords passwords;

    AccessExtension(Authorisation authorisation, Passwords passwords) {
        this.authorisation = authorisation;
        this.passwords = passwords;
    }

    @Override
    public void extensionStart(ExtensionStartInput input, ExtensionStartOutput output) {
        Services.securityRegistry().setAuthenticatorProvider(provider -> this);
    }

    @Override
    public void extensionStop(ExtensionStopInput input, ExtensionStopOutput output) {
        LOG.debug("the broker's access rules are withdrawn with the broker");
    }

    @Override
    public void onConnect(SimpleAuthInput input, SimpleAuthOutput output) {
        ConnectPacket connect = input.getConnectPacket();
        String clientId = connect.getClientId();
        if (!connect.getUserName().filter(clientId::equals).isPresent()) {
            refuse(output, clientId, ConnackReasonCode.NOT_AUTHORIZED, "the user name must be the client id");
        } else if (!passwords.matches(
                clientId, connect.getPassword().map(AccessExtension::bytes).orElseGet(() -> new byte[0]))) {
            refuse(output, clientId, ConnackReasonCode.BAD_USER_NAME_OR_PASSWORD, "unknown client or wrong password");
        } else {
            allow(output.getDefaultPermissions(), authorisation.of(clientId));
            output.authenticateSuccessfully();
        }
    }

    private static void refuse(SimpleAuthOutput output, String clientId, ConnackReasonCode code, String reason) {
        LOG.warn("refused client \"{}\": {}", clientId.replaceAll("[^!-~]", "?"), reason);
        output.failAuthentication(code, reason);
    }

    private static byte[] bytes(ByteBuffer password) {
        byte[] bytes = new byte[password.remaining()];
        password.duplicate().get(bytes);
        return bytes;
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
