package org.onthelatch.simulator.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContractExamplesTest {
    static Stream<Path> valid() {
        return ContractFiles.folder("examples/valid").stream();
    }

    static Stream<Path> invalid() {
        return ContractFiles.folder("examples/invalid").stream();
    }

    @ParameterizedTest
    @MethodSource
    void valid(Path example) throws IOException {
        assertThat(isValid(example)).isTrue();
    }

    @ParameterizedTest
    @MethodSource
    void invalid(Path example) throws IOException {
        assertThat(isValid(example)).isFalse();
    }

    @Test
    void every_schema_has_examples_of_both_kinds() {
        List<String> schemas = ContractFiles.folder("schemas").stream()
                .map(path -> path.getFileName().toString().replace(".json", ""))
                .toList();

        assertThat(schemas).hasSize(9);
        assertThat(valid().map(ContractExamplesTest::schema)).containsAll(schemas);
        assertThat(invalid().map(ContractExamplesTest::schema)).containsAll(schemas);
    }

    private static boolean isValid(Path example) throws IOException {
        Validator validator = new ValidatorFactory().createValidator();
        URI schema = validator.registerSchema(
                ContractFiles.json("schemas/" + schema(example) + ".json").toString());
        return validator.validate(schema, Files.readString(example)).isValid();
    }

    private static String schema(Path example) {
        return example.getFileName().toString().split("--")[0];
    }
}
