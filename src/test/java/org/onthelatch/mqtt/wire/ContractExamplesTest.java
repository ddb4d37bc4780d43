package org.onthelatch.mqtt.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.onthelatch.mqtt.wire.Contract.Example;
import org.onthelatch.ward.DeviceId;

/** The service reads what the contract's examples show, and finds malformed what they forbid. */
class ContractExamplesTest {
    private static final DeviceId GATE = new DeviceId("gate-a");

    private record Read(String schema, BiFunction<DeviceId, byte[], Parsed<?>> parse) {}

    private static final List<Read> READ = List.of(
            new Read("status", StatusMessage::parse),
            new Read("events", EventsMessage::parse),
            new Read("access-list-answer", ListAnswerMessage::parse),
            new Read("command-answer", CommandAnswerMessage::parse));

    @TestFactory
    Stream<DynamicTest> every_valid_example_is_read() {
        return each(
                "valid", (read, example) -> assertThat(faults(read, example)).isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> every_invalid_example_is_malformed_and_names_the_field() {
        return each(
                "invalid",
                (read, example) -> assertThat(faults(read, example))
                        .singleElement()
                        .asString()
                        .matches("(?s)[A-Za-z\\[\\]0-9.]+: expected .+, but was .+"));
    }

    @TestFactory
    Stream<DynamicTest> the_schemas_agree_with_the_examples() {
        return Stream.of(
                        "status",
                        "events",
                        "access-list-answer",
                        "command-answer",
                        "receipt",
                        "command",
                        "envelope",
                        "access-list",
                        "service-status")
                .flatMap(schema -> Stream.concat(
                        Contract.examples("valid", schema).stream()
                                .map(example -> DynamicTest.dynamicTest(
                                        "valid " + example,
                                        () -> assertThat(Contract.faults(schema, text(example)))
                                                .isEmpty())),
                        Contract.examples("invalid", schema).stream()
                                .map(example -> DynamicTest.dynamicTest(
                                        "invalid " + example,
                                        () -> assertThat(Contract.faults(schema, text(example)))
                                                .isNotEmpty()))));
    }

    @Test
    void there_are_examples_of_everything_the_service_reads() {
        assertThat(READ).allSatisfy(read -> {
            assertThat(Contract.examples("valid", read.schema())).isNotEmpty();
            assertThat(Contract.examples("invalid", read.schema())).isNotEmpty();
        });
    }

    private interface Check {
        void run(Read read, Example example);
    }

    private static Stream<DynamicTest> each(String kind, Check check) {
        return READ.stream()
                .flatMap(read -> Contract.examples(kind, read.schema()).stream()
                        .map(example -> DynamicTest.dynamicTest(example.toString(), () -> check.run(read, example))));
    }

    private static List<String> faults(Read read, Example example) {
        List<String> reasons = new ArrayList<>();
        read.parse().apply(GATE, example.bytes()).match(valid -> {}, malformed -> reasons.add(malformed.reason()));
        return reasons;
    }

    private static String text(Example example) {
        return new String(example.bytes(), StandardCharsets.UTF_8);
    }
}
