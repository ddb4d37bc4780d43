package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.onthelatch.staff.Role;

/** Her own plan: her words first, what doors do, why, who, until when, and what she can do about it (D43, D45). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanTest {
    private static final Pattern LONG_WORD = Pattern.compile("\\p{L}{14,}");

    private WebFixture web;
    private Browser nurse;

    @BeforeAll
    void start() {
        web = new WebFixture();
        nurse = Browser.of(web, Role.NURSE);
    }

    @AfterAll
    void stop() {
        web.close();
    }

    @Test
    void her_words_stand_first_and_whole() {
        String plan = plan("/people/P03/plan");

        assertThat(plan.indexOf("Being walked to the shop like a child."))
                .isPositive()
                .isLessThan(plan.indexOf("What I can do"))
                .isLessThan(plan.indexOf("She gets lost when the day has been long."));
    }

    @Test
    void it_says_what_doors_do_who_decided_until_when_and_how_to_disagree() {
        assertThat(plan("/people/P03/plan"))
                .contains("when somebody agreed goes with you", "On your way back every door opens")
                .contains("decided this on", "This is late. You can ask for it today.")
                .contains("You can ask for a change at any time.", "advocate", "tribunal", "Care Quality Commission")
                .doesNotContain("L4", "risk");
    }

    @Test
    void somebody_who_is_free_reads_that_first_of_all_that_she_can_do() {
        String plan = plan("/people/P02/plan");

        assertThat(plan)
                .contains("You are free to leave at any time. Nobody may stop you.")
                .contains("Nothing in it lets anybody keep you here.")
                .doesNotContain("tribunal");
    }

    @Test
    void large_print_and_easy_read_say_the_same_in_their_own_form() {
        assertThat(nurse.get("/people/P03/plan?size=large").body()).contains("latch-plan latch-large");
        assertThat(plan("/people/P03/plan?layout=easy"))
                .contains(
                        "We should have talked again by", "You have a right to an advocate.", "/assets/plan/speak.svg")
                .doesNotContain("<svg", "style=");
        assertThat(nurse.get("/people/P03/plan?size=huge").statusCode()).isEqualTo(400);
    }

    @Test
    void the_pdf_is_tagged_in_its_order_with_its_language_and_its_title() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(nurse.bytes("/people/P03/plan.pdf"))) {
            List<String> tags = new ArrayList<>();
            tags(pdf.getDocumentCatalog().getStructureTreeRoot(), tags);

            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("My access plan: Carys M.");
            assertThat(tags).contains("H1", "H2", "L", "LI", "P").startsWith("Document");
            assertThat(tags.indexOf("H1")).isLessThan(tags.indexOf("H2"));
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Being walked to the shop like a child.", "If I do not agree");
        }
    }

    @Test
    void that_she_was_given_it_is_kept_with_who_and_how_and_shown_on_her_page() {
        HttpResponse<String> kept = nurse.form(
                "/people/P01/plan",
                Map.of("form", "READ_ALOUD", "version", "1", "words", "Thank you."),
                "Origin",
                "http://127.0.0.1:" + web.port);

        assertThat(kept.statusCode()).isEqualTo(303);
        assertThat(nurse.get("/people/P01").body())
                .contains("Access plan given: read aloud, version 1 of her level.", "Thank you.");
        assertThat(web.rights.book.audits()).anyMatch(entry -> entry.action().equals("give access plan"));
    }

    @Test
    void how_she_was_given_it_must_be_said() {
        HttpResponse<String> refused =
                nurse.form("/people/P01/plan", Map.of("version", "1"), "Origin", "http://127.0.0.1:" + web.port);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Choose how she was given it.", "Error: My access plan");
    }

    @Test
    void every_sentence_has_an_easy_one_of_few_and_short_words() throws IOException {
        Properties sentences = new Properties();
        try (var in = PlanTest.class.getResourceAsStream("/org/onthelatch/web/plan/plan_en.properties")) {
            sentences.load(in);
        }

        sentences.stringPropertyNames().stream()
                .filter(key -> !key.matches("title|(easy|word)[.].*"))
                .forEach(key -> {
                    String easy = sentences.getProperty("easy." + key);
                    assertThat(easy).as("easy." + key).isNotNull();
                    assertThat(easy.split("[.:] ")).as(easy).allMatch(one -> one.split(" ").length <= 12);
                    assertThat(LONG_WORD.matcher(easy).find()).as(easy).isFalse();
                });
    }

    /** Of the page, what is hers. */
    private String plan(String path) {
        String page = nurse.get(path).body();
        return page.substring(page.indexOf("<article"), page.indexOf("</article>"));
    }

    private static void tags(PDStructureNode node, List<String> tags) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element.getStructureType());
                tags(element, tags);
            }
        }
    }
}
