package org.onthelatch.mqtt.link;

import java.util.Map;
import org.eclipse.paho.mqttv5.client.IMqttToken;
import org.eclipse.paho.mqttv5.client.MqttClientException;
import org.eclipse.paho.mqttv5.common.MqttException;

/** MQTT 5 reason codes and the library's own, in words. */
final class ReasonCodes {
    private static final int FIRST_FAILURE = 0x80;
    private static final Map<Integer, String> WORDS = Map.ofEntries(
            Map.entry(0x81, "malformed packet"),
            Map.entry(0x82, "protocol error"),
            Map.entry(0x85, "client id not valid"),
            Map.entry(0x86, "wrong user name or password"),
            Map.entry(0x87, "not authorised"),
            Map.entry(0x8b, "the broker is shutting down"),
            Map.entry(0x8d, "keep-alive timeout"),
            Map.entry(0x8e, "another client took this client id"),
            Map.entry(0x8f, "topic filter not valid"),
            Map.entry(0x90, "topic name not valid"),
            Map.entry(0x93, "more in flight than the broker takes"),
            Map.entry(0x95, "packet too large"),
            Map.entry(0x97, "quota exceeded"),
            Map.entry(0x9e, "shared subscriptions not supported"),
            Map.entry(0xa2, "wildcard subscriptions not supported"),
            Map.entry((int) MqttClientException.REASON_CODE_CLIENT_TIMEOUT, "no answer in time"),
            Map.entry((int) MqttException.REASON_CODE_CLIENT_EXCEPTION, "the library failed"),
            Map.entry((int) MqttClientException.REASON_CODE_SERVER_CONNECT_ERROR, "nobody listens there"),
            Map.entry((int) MqttClientException.REASON_CODE_CONNECTION_LOST, "connection lost"),
            Map.entry((int) MqttClientException.REASON_CODE_CLIENT_NOT_CONNECTED, "not connected"));

    private ReasonCodes() {}

    static String of(int code) {
        return "%s (%d)".formatted(WORDS.getOrDefault(code, "reason"), code);
    }

    static String of(Exception exception) {
        if (exception instanceof MqttException known) {
            Throwable cause = known.getCause();
            return of(known.getReasonCode()) + (cause == null ? "" : ": " + cause);
        }
        return "the library failed: " + exception;
    }

    /** A refused SUBACK or PUBACK throws nothing; only its reason codes say so. */
    static LinkFault refusal(String attempted, int code) {
        return new LinkFault("the broker refused to %s: %s".formatted(attempted, of(code)));
    }

    /** Fails on the first reason code of 0x80 or more. */
    static void check(String attempted, IMqttToken token) throws LinkFault {
        int[] codes = token.getReasonCodes();
        if (codes != null) {
            for (int code : codes) {
                if (code >= FIRST_FAILURE) {
                    throw refusal(attempted, code);
                }
            }
        }
    }
}
