package org.onthelatch.simulator.accesslist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onthelatch.simulator.contract.ContractFiles;
import org.onthelatch.simulator.site.DoorId;
import org.onthelatch.simulator.site.FobToken;
import org.onthelatch.simulator.site.RuleId;
import org.onthelatch.simulator.site.Way;

class EvaluatorTest {
    private static final AccessList LIST = AccessList.parse(
            ContractFiles.bytes(ContractFiles.vectors("decisions").get("list")));

    static Stream<Arguments> decides_as_the_golden_vectors_say() {
        return ContractFiles.cases("decisions")
                .map(vector -> Arguments.of(vector.get("name").textValue(), vector));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void decides_as_the_golden_vectors_say(String name, JsonNode vector) {
        Outcome outcome = Evaluator.decide(
                LIST,
                new DoorId(vector.get("door").textValue()),
                Way.valueOf(vector.get("way").textValue()),
                presented(vector),
                Instant.parse(vector.get("at").textValue()),
                vector.get("stale").booleanValue());

        assertThat(outcome.result().name()).isEqualTo(vector.get("outcome").textValue());
        assertThat(outcome.cause().map(Cause::name).orElse(""))
                .isEqualTo(vector.path("cause").asText());
        assertThat(outcome.rule().map(RuleId::id).orElse(""))
                .isEqualTo(vector.path("rule").asText());
    }

    @Test
    void without_a_list_the_way_out_is_open_and_the_way_in_asks() {
        assertThat(Evaluator.withoutList(Way.OUT)).isEqualTo(new Outcome.OpenBecause(Cause.NO_LIST));
        assertThat(Evaluator.withoutList(Way.IN)).isEqualTo(new Outcome.Ask(Cause.NO_LIST));
    }

    private static Presented presented(JsonNode vector) {
        if (!vector.has("fob")) {
            return new Presented.Nothing();
        }
        FobToken fob = new FobToken(vector.get("fob").textValue());
        return vector.has("escort")
                ? new Presented.WithEscort(
                        fob, new FobToken(vector.get("escort").textValue()))
                : new Presented.OneFob(fob);
    }
}
