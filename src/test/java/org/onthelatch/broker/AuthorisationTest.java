package org.onthelatch.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.onthelatch.broker.Authorisation.Allowed;
import org.onthelatch.broker.Authorisation.MayPublish;
import org.onthelatch.broker.Authorisation.Retention;
import org.onthelatch.ward.DeviceId;

class AuthorisationTest {
    private final Authorisation rules = new Authorisation("latch/v1", "latch-service");

    @Test
    void a_device_has_four_topics_to_publish_and_four_to_subscribe_none_with_a_wildcard() {
        Allowed gate = rules.of("gate-a");

        assertThat(gate.publish())
                .containsExactly(
                        new MayPublish("latch/v1/gate-a/status", Retention.MAY_BE_RETAINED),
                        new MayPublish("latch/v1/gate-a/events", Retention.NEVER_RETAINED),
                        new MayPublish("latch/v1/gate-a/access-list/answer", Retention.MAY_BE_RETAINED),
                        new MayPublish("latch/v1/gate-a/commands/answer", Retention.NEVER_RETAINED));
        assertThat(gate.subscribe())
                .containsExactly(
                        "latch/v1/gate-a/receipt",
                        "latch/v1/gate-a/access-list",
                        "latch/v1/gate-a/commands",
                        "latch/v1/service/status");
    }

    @Test
    void the_service_never_retains_a_command_and_speaks_in_no_device_s_name() {
        Allowed service = rules.of("latch-service");

        assertThat(service.publish())
                .contains(new MayPublish("latch/v1/+/commands", Retention.NEVER_RETAINED))
                .noneMatch(may -> may.filter().endsWith("/events")
                        || may.filter().endsWith("+/status")
                        || may.filter().endsWith("/answer"));
    }

    @Test
    void nobody_else_may_do_anything() {
        for (String other : new String[] {"", "GATE-A", "service", "gate/a", "+", "#", "gate a", "g".repeat(33)}) {
            assertThat(rules.of(other)).as(other).isEqualTo(Allowed.NOTHING);
        }
    }

    @Test
    void no_device_may_be_called_service_since_its_status_would_be_the_service_s() {
        assertThat(rules.isDevice("service")).isFalse();
        assertThat(rules.isDevice("latch-service")).isFalse();
        assertThat(rules.isDevice("gate-a")).isTrue();
    }

    @Test
    void what_check_config_reserves_is_no_device_here() {
        Authorisation shipped = new Authorisation("latch/v1", "onlatch");

        assertThat(DeviceId.RESERVED).isNotEmpty().noneMatch(shipped::isDevice);
        assertThat(DeviceId.RESERVED).contains(shipped.service());
    }

    @Test
    void a_prefix_with_a_wildcard_is_refused() {
        assertThatThrownBy(() -> new Authorisation("latch/+", "service")).isInstanceOf(IllegalArgumentException.class);
    }
}
