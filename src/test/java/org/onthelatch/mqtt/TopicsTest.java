package org.onthelatch.mqtt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onthelatch.ward.DeviceId;

class TopicsTest {
    private final Topics topics = new Topics("site/latch");

    @Test
    void the_sender_is_who_the_topic_says() {
        Topics.Came came = topics.read("site/latch/gate-a/access-list/answer").orElseThrow();

        assertThat(came.kind()).isEqualTo(Topics.Kind.LIST_ANSWER);
        assertThat(came.sender()).contains(new DeviceId("gate-a"));
    }

    @Test
    void other_topics_are_nobody_s() {
        assertThat(topics.read("site/latch/gate-a/receipt")).isEmpty();
        assertThat(topics.read("site/latch/gate-a")).isEmpty();
        assertThat(topics.read("site/latch/status")).isEmpty();
        assertThat(topics.read("latch/v1/gate-a/status")).isEmpty();
    }

    @Test
    void a_name_that_is_no_device_s_has_no_sender() {
        assertThat(topics.read("site/latch/GATE A/status").orElseThrow().sender())
                .isEmpty();
    }

    @Test
    void the_service_s_own_status_is_known_as_such() {
        assertThat(topics.read(topics.serviceStatus()).orElseThrow().isOwn()).isTrue();
    }
}
