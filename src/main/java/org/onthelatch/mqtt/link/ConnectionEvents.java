package org.onthelatch.mqtt.link;

import org.eclipse.paho.mqttv5.client.IMqttToken;
import org.eclipse.paho.mqttv5.client.MqttCallback;
import org.eclipse.paho.mqttv5.client.MqttDisconnectResponse;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The library's callbacks; they only pass on, since whatever blocks here blocks the connection. */
final class ConnectionEvents implements MqttCallback {
    private static final Logger LOG = LoggerFactory.getLogger(ConnectionEvents.class);

    private final PahoConnection connection;

    ConnectionEvents(PahoConnection connection) {
        this.connection = connection;
    }

    @Override
    public void messageArrived(String topic, MqttMessage message) {
        connection.arrived(message.getId(), topic, message.getPayload(), message.isRetained());
    }

    @Override
    public void disconnected(MqttDisconnectResponse response) {
        MqttException exception = response.getException();
        connection.cut(exception == null ? ReasonCodes.of(response.getReturnCode()) : ReasonCodes.of(exception));
    }

    @Override
    public void mqttErrorOccurred(MqttException exception) {
        LOG.debug("the MQTT library reports: {}", ReasonCodes.of(exception));
    }

    @Override
    public void deliveryComplete(IMqttToken token) {
        // PublishOutcome hears of it
    }

    @Override
    public void connectComplete(boolean reconnect, String serverUri) {
        // open() waits for it; subscribing here would block the connection
    }

    @Override
    public void authPacketArrived(int reasonCode, MqttProperties properties) {
        LOG.debug("an AUTH packet came, which nobody asked for: {}", ReasonCodes.of(reasonCode));
    }
}
