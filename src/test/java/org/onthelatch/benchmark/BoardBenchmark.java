package org.onthelatch.benchmark;

import org.onthelatch.demo.Saltmarsh;
import org.onthelatch.web.BoardMeasurement;

/** The board of a ward of 200 people: one page, and 200 that are followed. */
public final class BoardBenchmark {
    private BoardBenchmark() {}

    public static void main(String[] args) {
        BoardMeasurement.run(new LargeHospital(
                        1, 200, 201, Saltmarsh.configuration().statuses().statuses())
                .facts());
    }
}
