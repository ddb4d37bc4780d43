package org.onthelatch.simulator.accesslist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onthelatch.simulator.contract.ContractFiles;
import org.onthelatch.simulator.wire.Members;
import org.onthelatch.simulator.wire.StrictJson;

class ListHeaderTest {
    static Stream<JsonNode> hashes_content_as_the_golden_vectors_say() {
        return ContractFiles.cases("content-hash");
    }

    @ParameterizedTest
    @MethodSource
    void hashes_content_as_the_golden_vectors_say(JsonNode vector) {
        Members list = StrictJson.object(ContractFiles.bytes(vector.get("list")));

        assertThat(new String(ListHeader.hashedForm(list), StandardCharsets.UTF_8))
                .isEqualTo(vector.get("jcs").textValue());
        assertThat(ListHeader.read(list).contentHash())
                .isEqualTo(vector.get("contentHash").textValue());
    }
}
