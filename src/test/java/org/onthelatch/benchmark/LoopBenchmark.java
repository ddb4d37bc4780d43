package org.onthelatch.benchmark;

import java.io.IOException;
import org.onthelatch.LoopMeasurement;

/** The whole loop through the running demo. */
public final class LoopBenchmark {
    private LoopBenchmark() {}

    public static void main(String[] args) throws IOException {
        LoopMeasurement.run();
    }
}
