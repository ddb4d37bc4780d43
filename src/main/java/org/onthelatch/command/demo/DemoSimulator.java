package org.onthelatch.command.demo;

import java.io.Reader;
import java.io.StringReader;
import java.lang.reflect.InvocationTargetException;

/**
 * Starts the device simulator in this process. It is found by name, since the service compiles against none of it: the two
 * share nothing but the contract.
 */
public final class DemoSimulator implements AutoCloseable {
    private static final String SIMULATOR = "org.onthelatch.simulator.Simulator";

    private final AutoCloseable running;

    private DemoSimulator(AutoCloseable running) {
        this.running = running;
    }

    /** @param settings as the simulator reads them, JSON */
    public static DemoSimulator start(String settings) {
        try {
            Object started =
                    Class.forName(SIMULATOR).getMethod("start", Reader.class).invoke(null, new StringReader(settings));
            return new DemoSimulator((AutoCloseable) started);
        } catch (InvocationTargetException e) {
            String why = e.getCause() == null ? e.toString() : e.getCause().getMessage();
            throw new IllegalStateException("the simulated doors did not start: " + why, e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the device simulator is not packed with this program", e);
        }
    }

    @Override
    public void close() throws Exception {
        running.close();
    }
}
