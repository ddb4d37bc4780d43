package org.onthelatch.benchmark;

import java.io.IOException;
import org.onthelatch.FanOutMeasurement;

/** A change of every list, with 200 controllers and with 1,000. */
public final class FanOutBenchmark {
    private FanOutBenchmark() {}

    public static void main(String[] args) throws IOException {
        FanOutMeasurement.run(200);
        FanOutMeasurement.run(1_000);
    }
}
