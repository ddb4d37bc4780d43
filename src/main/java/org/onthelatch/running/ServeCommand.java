package org.onthelatch.running;

import java.io.PrintWriter;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.onthelatch.account.FirstSetUp;
import org.onthelatch.command.Commands;
import org.onthelatch.command.ConfigOptions;
import org.onthelatch.command.Setup;
import org.onthelatch.config.Settings.Broker;
import org.onthelatch.config.Settings.Listener;
import org.onthelatch.store.Store;
import org.onthelatch.ward.DeviceId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code serve}: runs the service for a real site. */
@Command(name = "serve", description = "Run the service.", mixinStandardHelpOptions = true)
public final class ServeCommand implements Callable<Integer> {
    private final Clock clock;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ConfigOptions config = new ConfigOptions();

    public ServeCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Optional<ConfigOptions.Read> read = config.read(err);
        if (read.isEmpty()) {
            return 1;
        }
        Commands.Open open = new Commands.Open();
        Commands.Stop stop;
        try {
            Service service = start(read.get(), open);
            stop = Commands.Stop.onSignal();
            out.printf(
                    "On the Latch answers at http://%s:%d/ (Ctrl-C stops it)%n",
                    read.get().settings().http().host(), service.httpPort());
            service.firstSetUp()
                    .code()
                    .ifPresent(code -> out.printf(
                            "Nobody administers this service yet. Open /set-up there and enter the code %s within %d minutes.%n",
                            code.value(), FirstSetUp.LASTS.toMinutes()));
            out.flush();
        } catch (RuntimeException e) {
            open.close();
            err.println(Commands.why(e));
            return 1;
        }
        stop.thenClose(open);
        return 0;
    }

    private Service start(ConfigOptions.Read read, Commands.Open open) {
        Setup setup = new Setup(read.settings(), read.configuration(), clock, passwords(read), "", List.of());
        OpeningLine line = open.add(OpeningLine.begin(setup));
        Store store = open.add(Store.open(setup));
        return open.add(Service.start(setup, store, line));
    }

    /** None where controllers show certificates. */
    private static Map<DeviceId, String> passwords(ConfigOptions.Read read) {
        if (!(read.settings().broker() instanceof Broker.Embedded embedded)
                || !(embedded.listener() instanceof Listener.Passwords)) {
            return Map.of();
        }
        return new DevicePasswords(read.settings().data().resolve("device-passwords"))
                .of(read.configuration().register(), new SecureRandom());
    }
}
