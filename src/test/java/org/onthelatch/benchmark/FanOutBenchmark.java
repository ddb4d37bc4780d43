package org.onthelatch.benchmark;

import java.io.IOException;
import java.util.List;
import org.onthelatch.FanOutMeasurement;

/** A change of every list, and a broker that starts again: with 200 controllers and with 1,000, or as many as asked for. */
public final class FanOutBenchmark {
    private FanOutBenchmark() {}

    public static void main(String[] args) throws IOException {
        for (String controllers : args.length == 0 ? List.of("200", "1000") : List.of(args)) {
            FanOutMeasurement.run(Integer.parseInt(controllers));
        }
    }
}
