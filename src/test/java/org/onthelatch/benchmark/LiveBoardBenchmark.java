package org.onthelatch.benchmark;

import java.io.IOException;
import org.onthelatch.LiveBoardMeasurement;

/** 200 open boards, and a fob at a real door: over MQTT, through the store, onto every page. */
public final class LiveBoardBenchmark {
    private LiveBoardBenchmark() {}

    public static void main(String[] args) throws IOException {
        LiveBoardMeasurement.run();
    }
}
