package org.onthelatch;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import org.onthelatch.command.CheckConfigCommand;
import org.onthelatch.command.LogSettings;
import org.onthelatch.command.WrongArguments;
import org.onthelatch.command.broker.BrokerCertificateCommand;
import org.onthelatch.command.broker.BrokerCommand;
import org.onthelatch.command.controller.ControllerCommand;
import org.onthelatch.command.controller.EnrolCommand;
import org.onthelatch.command.controller.ListControllersCommand;
import org.onthelatch.command.controller.RenewCommand;
import org.onthelatch.command.controller.RevokeCommand;
import org.onthelatch.command.demo.DemoCommand;
import org.onthelatch.command.key.KeyActivateCommand;
import org.onthelatch.command.key.KeyCommand;
import org.onthelatch.command.key.KeyRotateCommand;
import org.onthelatch.command.key.KeyShowCommand;
import org.onthelatch.command.user.UserAddCommand;
import org.onthelatch.command.user.UserCommand;
import org.onthelatch.command.user.UserResetPasswordCommand;
import org.onthelatch.command.user.UserRevokeCommand;
import org.onthelatch.command.user.UserSetUpCodeCommand;
import org.onthelatch.command.user.UserTokenCommand;
import org.onthelatch.doctor.DoctorCommand;
import org.onthelatch.running.ServeCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command line: each command is one thing an operator does. */
@Command(
        name = "onlatch",
        description = "Individually assessed door access for mental health rehabilitation wards.",
        synopsisSubcommandLabel = "COMMAND")
public final class Main implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    @SuppressWarnings("UnusedVariable") // picocli reads the annotation, nothing reads the value
    private boolean help;

    private Main() {}

    public static void main(String[] args) {
        LogSettings.choose(List.of(args));
        System.exit(commandLine().execute(args));
    }

    /** Runs one command line and returns its exit code: 0 done, 1 failed, 2 not understood. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        return commandLine().setOut(out).setErr(err).execute(args);
    }

    private static CommandLine commandLine() {
        Clock clock = Clock.systemUTC();
        CommandLine controller = new CommandLine(new ControllerCommand())
                .addSubcommand(new EnrolCommand(clock))
                .addSubcommand(new RenewCommand(clock))
                .addSubcommand(new RevokeCommand(clock))
                .addSubcommand(new ListControllersCommand(clock));
        CommandLine broker = new CommandLine(new BrokerCommand()).addSubcommand(new BrokerCertificateCommand(clock));
        CommandLine user = new CommandLine(new UserCommand())
                .addSubcommand(new UserAddCommand(clock))
                .addSubcommand(new UserResetPasswordCommand(clock))
                .addSubcommand(new UserRevokeCommand(clock))
                .addSubcommand(new UserTokenCommand(clock))
                .addSubcommand(new UserSetUpCodeCommand(clock));
        CommandLine key = new CommandLine(new KeyCommand())
                .addSubcommand(new KeyShowCommand(clock))
                .addSubcommand(new KeyRotateCommand())
                .addSubcommand(new KeyActivateCommand());
        return new CommandLine(new Main())
                .addSubcommand(new DemoCommand(clock))
                .addSubcommand(new ServeCommand(clock))
                .addSubcommand(new CheckConfigCommand(clock))
                .addSubcommand(new DoctorCommand(clock))
                .addSubcommand(controller)
                .addSubcommand(broker)
                .addSubcommand(user)
                .addSubcommand(key)
                .setParameterExceptionHandler(new WrongArguments())
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
