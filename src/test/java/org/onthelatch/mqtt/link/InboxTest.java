package org.onthelatch.mqtt.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What came over an earlier connection is older news than that the broker has forgotten. */
class InboxTest {
    private final Inbox inbox = new Inbox();
    private final List<String> heard = new ArrayList<>();

    @Test
    void a_controller_that_was_there_before_the_broker_forgot_does_not_count_as_there_afterwards() throws Exception {
        inbox.handOverTo(new Listener());
        inbox.put(message("before"));
        inbox.forgotten();
        inbox.put(message("after"));

        inbox.handOverNext();
        inbox.handOverNext();
        inbox.handOverNext();

        assertThat(heard).containsExactly("before", "forgotten", "after");
    }

    private static PahoDelivery message(String topic) throws LinkFault {
        LinkSettings settings = LinkSettings.plain(
                URI.create("tcp://127.0.0.1:1"), "onlatch", "", List.of("latch/v1/#"), "latch/v1/service/status");
        return new PahoDelivery(new PahoConnection(settings, delivery -> {}), 1, topic, new byte[0], false);
    }

    private final class Listener implements LinkListener {
        @Override
        public void forgotten() {
            heard.add("forgotten");
        }

        @Override
        public void connected() {}

        @Override
        public void arrived(Delivery delivery) {
            heard.add(delivery.topic());
        }

        @Override
        public void disconnected(String reason) {}
    }
}
