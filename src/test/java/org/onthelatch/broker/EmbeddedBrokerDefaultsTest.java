package org.onthelatch.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** HiveMQ's defaults are open. Each that matters is pinned here; what a broker started from the file does is in EmbeddedBrokerTest. */
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
}
