package org.onthelatch.doctor;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onthelatch.config.Configuration;
import org.onthelatch.metrics.LiveService;
import org.onthelatch.sqlite.InspectDatabase.LastList;
import org.onthelatch.ward.Controller;
import org.onthelatch.yaml.Checked;

/** Each controller: last heard, and whether it holds the list that it should. */
final class CheckControllers {
    private static final double SILENT_AFTER = 180;

    private CheckControllers() {}

    static Finding check(Checked<Configuration> configuration, LiveService service, CheckStore store) {
        if (service.isAnswering()) {
            return live(service);
        }
        Map<String, LastList> kept =
                store.lists().stream().collect(Collectors.toMap(LastList::controller, Function.identity()));
        List<String> lines = configuration.value().stream()
                .flatMap(read -> read.register().controllers().stream())
                .map(Controller::id)
                .map(id -> "%s: %s".formatted(id, last(Optional.ofNullable(kept.get(id.value())))))
                .toList();
        return new Finding(
                "controllers",
                Finding.Mark.NONE,
                lines.isEmpty()
                        ? List.of("none are described")
                        : prepend("not heard while the service is stopped", lines));
    }

    private static List<String> prepend(String first, List<String> lines) {
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(lines);
        return all;
    }

    private static String last(Optional<LastList> list) {
        if (list.isEmpty()) {
            return "no list yet";
        }
        LastList last = list.get();
        if (last.isInForce()) {
            return "list %s, confirmed".formatted(last.version());
        }
        String said = last.answer().isEmpty()
                ? "no answer yet"
                : "last %s %s".formatted(last.answer().equals("APPLIED") ? "confirmed" : "refused", last.answered());
        return "list %s, not confirmed (%s)".formatted(last.version(), said);
    }

    private static Finding live(LiveService service) {
        List<String> toFix = new ArrayList<>();
        List<LiveService.Sample> all = service.all("onlatch_controller_connected");
        for (LiveService.Sample controller : all) {
            String name = controller.label();
            double age =
                    service.value("onlatch_controller_last_heard_seconds", name).orElse(Double.POSITIVE_INFINITY);
            if (controller.value() == 0 || age > SILENT_AFTER) {
                toFix.add("%s is not heard (%s): look at its power, its line and its password or certificate"
                        .formatted(name, ago(age)));
            } else if (service.value("onlatch_controller_list_in_force", name).orElse(0) == 0) {
                toFix.add("%s does not hold the list that it should; the doors page says why, and since when"
                        .formatted(name));
            }
        }
        return Finding.of(
                "controllers",
                toFix,
                all.size() == 1
                        ? "1 is connected and holds its list"
                        : "%d are connected and hold their lists".formatted(all.size()));
    }

    private static String ago(double seconds) {
        if (Double.isInfinite(seconds)) {
            return "never since the service started";
        }
        Duration age = Duration.ofSeconds((long) seconds);
        return age.toHours() > 0
                ? "last %s ago".formatted(Count.of(age.toHours(), "hour"))
                : "last %s ago".formatted(Count.of(age.toSeconds(), "second"));
    }
}
