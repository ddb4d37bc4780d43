package org.onthelatch.doctor;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onthelatch.command.Commands;
import org.onthelatch.command.ConfigOptions;
import org.onthelatch.config.CheckConfig;
import org.onthelatch.config.Configuration;
import org.onthelatch.config.ReadConfiguration;
import org.onthelatch.config.ReadSettings;
import org.onthelatch.config.Settings;
import org.onthelatch.metrics.LiveService;
import org.onthelatch.yaml.Checked;
import org.onthelatch.yaml.Folder;

/** Looks at one thing after the other. What a check needs and does not find out is no reason to leave out the next. */
final class Doctor {
    private final ConfigOptions options;
    private final Clock clock;

    Doctor(ConfigOptions options, Clock clock) {
        this.options = options;
        this.clock = clock;
    }

    List<Finding> findings() {
        Map<String, String> environment = System.getenv();
        List<Finding> findings = new ArrayList<>();
        CheckConfig.Answer answer = CheckConfig.check(options.folder(), environment, options.flags());
        Finding.Mark mark = answer.exitCode() == 0 ? Finding.Mark.OK : Finding.Mark.FIX;
        findings.add(new Finding("configuration", mark, answer.lines()));
        Checked<Settings> settings = ReadSettings.read(options.folder(), environment, options.flags());
        return settings.match(good -> rest(good, findings), errors -> findings);
    }

    private List<Finding> rest(Settings settings, List<Finding> findings) {
        LiveService service = LiveService.ask(settings);
        CheckStore store = new CheckStore(settings.data());
        findings.add(guarded("data folder", store::folder));
        findings.add(guarded("keys", () -> CheckKeys.check(settings, service, clock)));
        findings.add(guarded("database", store::database));
        findings.add(guarded("clock", () -> CheckClock.check(clock, service, store.newest())));
        findings.add(guarded("service", () -> CheckService.check(settings, service)));
        findings.add(guarded("broker", () -> CheckBroker.check(settings, service)));
        findings.add(guarded("certificates", () -> CheckCertificates.in(settings.data(), clock)));
        findings.add(guarded("controllers", () -> {
            Checked<Configuration> configuration =
                    ReadConfiguration.read(new Folder(options.folder()), new Folder(settings.sites()), "");
            return CheckControllers.check(configuration, service, store);
        }));
        findings.add(guarded("upkeep", () -> CheckService.upkeep(service)));
        return findings;
    }

    private interface Check {
        Finding check();
    }

    /** A check that fails is itself something to fix, in the words of what failed. */
    private static Finding guarded(String what, Check check) {
        try {
            return check.check();
        } catch (RuntimeException e) {
            return Finding.fix(what, Commands.why(e));
        }
    }
}
