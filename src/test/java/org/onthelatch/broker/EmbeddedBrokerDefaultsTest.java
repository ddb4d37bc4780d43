package org.onthelatch.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.eclipse.paho.mqttv5.client.IMqttToken;
import org.eclipse.paho.mqttv5.client.MqttAsyncClient;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.eclipse.paho.mqttv5.client.persist.MemoryPersistence;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** HiveMQ's defaults are open. Each that matters is pinned here: what the file says, and what a broker started from it does. */
class EmbeddedBrokerDefaultsTest {
    private static final Map<String, String> PINNED = Map.ofEntries(
            Map.entry("anonymous-usage-statistics", "false"),
            Map.entry("allow-empty-client-id", "false"),
            Map.entry("allow-unlimited", "false"),
            Map.entry("shared-subscriptions", "false"),
            Map.entry("topic-alias", "false"),
            Map.entry("subscription-identifier", "false"),
            Map.entry("utf8-validation", "true"),
            Map.entry("max-keep-alive", "120"),
            Map.entry("max-packet-size", "614400"),
            Map.entry("max-queue-size", "100000"),
            Map.entry("max-qos", "1"),
            Map.entry("max-connections", "5000"),
            Map.entry("max-client-id-length", "32"),
            Map.entry("max-topic-length", "256"),
            Map.entry("session-expiry", "3600"),
            Map.entry("server-receive-maximum", "200"),
            Map.entry("listeners", "{listener}"),
            Map.entry("mode", "in-memory"));

    @Test
    void every_open_default_is_closed_in_the_configuration() throws Exception {
        Document config = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(EmbeddedBroker.class.getResourceAsStream("broker-config.xml"));

        PINNED.forEach((name, value) -> {
            assertThat(config.getElementsByTagName(name).getLength()).as(name).isEqualTo(1);
            Element element = (Element) config.getElementsByTagName(name).item(0);
            assertThat(element.getTextContent().strip()).as(name).isEqualTo(value);
        });
    }

    @Test
    void a_broker_started_from_it_says_so_itself() throws Exception {
        try (EmbeddedBrokerUnderTest broker = new EmbeddedBrokerUnderTest()) {
            MqttAsyncClient client = new MqttAsyncClient(broker.uri().toString(), "gate-a", new MemoryPersistence());
            MqttConnectionOptions options = TestClient.as("gate-a", "gate-a-secret");
            options.setSessionExpiryInterval(1_000_000L);
            options.setKeepAliveInterval(0);
            options.setPassword("gate-a-secret".getBytes(StandardCharsets.UTF_8));
            IMqttToken token = client.connect(options);
            token.waitForCompletion(20_000);
            MqttProperties connack = token.getResponseProperties();

            assertThat(connack.getReceiveMaximum()).isEqualTo(200);
            assertThat(connack.getMaximumPacketSize()).isEqualTo(614_400);
            assertThat(connack.getMaximumQoS()).isEqualTo(1);
            assertThat(connack.getSessionExpiryInterval()).isEqualTo(3600);
            assertThat(connack.getServerKeepAlive()).isEqualTo(120);
            assertThat(connack.getTopicAliasMaximum()).isIn(null, 0);
            assertThat(connack.isSharedSubscriptionAvailable()).isFalse();
            client.disconnect(0).waitForCompletion(20_000);
            client.close();
        }
    }
}
