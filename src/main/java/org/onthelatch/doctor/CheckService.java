package org.onthelatch.doctor;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import org.onthelatch.config.Settings;
import org.onthelatch.metrics.LiveService;

/** Whether the service answers, or could be started, and whether its jobs run. */
final class CheckService {
    private CheckService() {}

    static Finding check(Settings settings, LiveService service) {
        String address =
                "%s:%d".formatted(settings.http().host(), settings.http().port());
        if (!service.isAnswering()) {
            return isFree(settings.http().host(), settings.http().port())
                    ? Finding.none("service", "not running; %s is free for it".formatted(address))
                    : Finding.fix(
                            "service",
                            "something listens on %s, but does not answer as this service: %s"
                                    .formatted(address, service.fault()),
                            "Stop it, choose another port (http.port), or run this as the service's user.");
        }
        List<String> toFix = new ArrayList<>();
        if (service.value("onlatch_ready", "store").orElse(0) == 0) {
            toFix.add("it cannot keep anything, so no event is acknowledged; see /health/ready and its log, make room");
        }
        if (service.value("onlatch_journal_waiting", "").orElse(0) > 1_000) {
            toFix.add("%.0f pieces of work wait to be kept; is the disk slow?"
                    .formatted(service.value("onlatch_journal_waiting", "").orElse(0)));
        }
        return Finding.of("service", toFix, "answers at " + address);
    }

    /** Brings the doors up to date at every beginning and end by the clock, and looks at what is due. */
    static Finding upkeep(LiveService service) {
        if (!service.isAnswering()) {
            return Finding.none("upkeep", "the service is not running");
        }
        long overdue = (long) service.value("onlatch_reviews_overdue", "").orElse(0);
        return service.value("onlatch_ready", "upkeep").orElse(0) == 1
                ? Finding.ok("upkeep", "runs; %s overdue".formatted(Count.of(overdue, "review")))
                : Finding.fix("upkeep", "has not run when it should have; see the log, then restart the service.");
    }

    private static boolean isFree(String host, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
