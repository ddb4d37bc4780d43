package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onthelatch.staff.Role;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** The PDF of her plan before veraPDF: PDF/UA-1, so that she hears it read out, and PDF/A-3a, so that it is kept (D45). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanPdfTest {
    private static final String LONG_WORDS =
            "LlanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogochLlanfairpwllgwyngyllgogerychwyrndrobwll – "
                    + "“Żółć, naïve, Ελλάδα, Привет”: https://example.org/" + "a".repeat(160);

    private WebFixture web;
    private Browser nurse;

    @BeforeAll
    void start() {
        VeraGreenfieldFoundryProvider.initialise();
        web = new WebFixture();
        nurse = Browser.of(web, Role.NURSE);
        HttpResponse<String> kept = Browser.of(web, Role.RESPONSIBLE_CLINICIAN)
                .post("/api/v1/people/P02/assessments", "application/json", longWords(), "If-Match", "\"1\"");
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);
    }

    @AfterAll
    void stop() {
        web.close();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void it_is_one_by_both_standards(String address, PDFAFlavour standard) throws Exception {
        byte[] pdf = nurse.bytes(address);

        assertThat(faults(pdf, standard)).isEmpty();
    }

    @Test
    void the_judge_finds_faults_where_there_are_some() throws Exception {
        String pdf = new String(nurse.bytes("/people/P03/plan.pdf"), java.nio.charset.StandardCharsets.ISO_8859_1);
        byte[] untagged = pdf.replace("/MarkInfo", "/MarkNone").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

        assertThat(faults(untagged, PDFAFlavour.PDFUA_1)).isNotEmpty();
    }

    private static Stream<Arguments> plans() {
        return Stream.of("P01", "P03", "P02")
                .flatMap(person -> Stream.of("", "?size=large", "?layout=easy")
                        .flatMap(layout -> Stream.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A)
                                .map(standard ->
                                        Arguments.of("/people/%s/plan.pdf%s".formatted(person, layout), standard))));
    }

    private static List<String> faults(byte[] pdf, PDFAFlavour standard) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
                var validator = Foundries.defaultInstance().createValidator(standard, false)) {
            ValidationResult result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .filter(one -> one.getStatus() == TestAssertion.Status.FAILED)
                    .map(one -> "%s: %s".formatted(one.getRuleId(), one.getMessage()))
                    .distinct()
                    .toList();
        }
    }

    private static String longWords() {
        return new JsonObject()
                .put("level", "L1")
                .put("times", new JsonObject().put("wardExit", new JsonArray()).put("site", new JsonArray()))
                .put("herWords", LONG_WORDS)
                .put("rationale", LONG_WORDS + " She said so.")
                .put("evidence", "Last week.")
                .put("alternatives", LONG_WORDS + " Alone.")
                .put("nextStep", LONG_WORDS + " One week.")
                .put("legalBasis", "Informal")
                .put("reviewDueAt", "2026-11-30T00:00:00Z")
                .put("personPresent", true)
                .encode();
    }
}
