package org.onthelatch.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.onthelatch.needs.Needs;
import org.onthelatch.needs.Part;
import org.onthelatch.pki.Certified;

/** Mosquitto over TLS with certificates of the service's own authority: who comes in, and to what. */
@Needs(Part.MOSQUITTO)
@TestInstance(Lifecycle.PER_CLASS)
class MosquittoTlsTest implements BrokerCertificateContract, BrokerAccessContract, BrokerLimitsContract {
    private static final long GUARD_SECONDS = 90;

    private MosquittoOverTls broker;

    @BeforeAll
    void starts(@TempDir Path authority) {
        broker = new MosquittoOverTls(EmbeddedBrokerUnderTest.freePort(), authority);
    }

    @Override
    public BrokerUnderTest broker() {
        return broker;
    }

    @Override
    public Certified certified() {
        return broker.certified();
    }

    @AfterAll
    void closes() {
        broker.close();
    }

    /** A revoked controller that is connected stays so until Mosquitto starts again: ADR 24, WardOverTlsTest. */
    @Test
    void a_revoked_certificate_is_no_way_in_once_the_list_was_read_again() {
        assertThat(comesIn("door-52", broker.credentials("door-52"))).isTrue();

        broker.revoke("door-52");

        long begin = System.nanoTime();
        while (comesIn("door-52", broker.credentials("door-52"))) {
            assertThat(System.nanoTime() - begin).isLessThan(TimeUnit.SECONDS.toNanos(GUARD_SECONDS));
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(40));
        }
        assertThat(comesIn("door-53", broker.credentials("door-53"))).isTrue();
    }
}
