package org.onthelatch.mqtt.signed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onthelatch.mqtt.signed.SigningKeys.Announcement;
import org.onthelatch.ward.DeviceId;

/** Which key signs for whom while one takes the place of another (ADR 22). */
class SigningKeysTest {
    private static final DeviceId FOLLOWS = new DeviceId("heron-a");
    private static final DeviceId AWAY = new DeviceId("gate-a");
    private static final DeviceId SILENT = new DeviceId("silent-a");
    private static final DeviceId NEVER_HEARD = new DeviceId("new-a");

    private final SigningKey first = new SigningKey(1, new byte[32]);
    private final SigningKey second = new SigningKey(2, bytes(7));
    private final SigningKeys keys = new SigningKeys(first);

    @Test
    void an_announced_key_signs_nothing() {
        keys.announce(second);
        keys.heard(FOLLOWS, 2);

        assertThat(keys.of(FOLLOWS)).isEqualTo(first);
        assertThat(keys.announcements()).containsExactly(new Announcement(first, List.of(second)));
    }

    @Test
    void an_active_one_signs_for_those_who_say_that_they_hold_it_and_for_nobody_else() {
        keys.announce(second);
        keys.heard(FOLLOWS, 2);
        keys.heard(AWAY, 1);
        keys.heard(SILENT, 0);

        keys.activate();

        assertThat(keys.of(FOLLOWS)).isEqualTo(second);
        assertThat(keys.of(AWAY)).isEqualTo(first);
        assertThat(keys.of(SILENT)).as("says nothing of its keys").isEqualTo(first);
        assertThat(keys.of(NEVER_HEARD)).as("installed with the newest").isEqualTo(second);
        assertThat(keys.heard(AWAY, 2)).isTrue();
        assertThat(keys.heard(AWAY, 2)).isFalse();
        assertThat(keys.of(AWAY)).isEqualTo(second);
    }

    @Test
    void one_that_was_sent_its_list_under_the_old_key_is_sent_no_other_before_it_is_heard() {
        keys.presume(AWAY, 1);
        keys.announce(second);
        keys.activate();

        assertThat(keys.of(AWAY)).isEqualTo(first);
        keys.heard(AWAY, 2);
        keys.presume(AWAY, 1);
        assertThat(keys.of(AWAY)).isEqualTo(second);
    }

    @Test
    void what_the_broker_keeps_is_what_someone_who_was_away_can_verify() {
        keys.announce(second);
        keys.activate();

        assertThat(keys.announcements())
                .containsExactly(new Announcement(second, List.of()), new Announcement(first, List.of(second)));
    }

    @Test
    void in_the_end_there_is_one_key() {
        keys.announce(second);
        keys.activate();
        keys.finish();

        assertThat(keys.present()).isEqualTo(second);
        assertThat(keys.next()).isEmpty();
        assertThat(keys.announcements()).containsExactly(new Announcement(second, List.of()));
    }

    @Test
    void a_lower_epoch_is_no_next_key() {
        SigningKeys later = new SigningKeys(second);

        assertThatThrownBy(() -> later.announce(first)).hasMessageContaining("above 2, but was 1");
    }

    private static byte[] bytes(int each) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) each);
        return bytes;
    }
}
