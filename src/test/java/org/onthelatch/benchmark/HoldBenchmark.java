package org.onthelatch.benchmark;

import java.io.IOException;
import org.onthelatch.HoldMeasurement;

/** A holding power through the running demo. */
public final class HoldBenchmark {
    private HoldBenchmark() {}

    public static void main(String[] args) throws IOException {
        HoldMeasurement.run();
    }
}
