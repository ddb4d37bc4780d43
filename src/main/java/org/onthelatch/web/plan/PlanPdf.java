package org.onthelatch.web.plan;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Makes a tagged PDF (PDF/UA-1) of a plan: a screen reader reads it in its order, with its headings and its language. */
final class PlanPdf {
    /** Liberation Sans, which comes with PDFBox; PDF/UA asks for fonts that are inside the file. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private PlanPdf() {}

    /** @param xhtml well-formed; it names no other file */
    static byte[] of(String xhtml) {
        XRLog.setLoggingEnabled(false); // it would write beside the service's own log
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFont(PlanPdf::font, "Liberation Sans");
        builder.usePdfUaAccessibility(true);
        builder.useUriResolver((base, uri) -> ""); // nothing is fetched
        builder.withHtmlContent(xhtml.replace("</head>", "<style>" + css() + "</style></head>"), "");
        builder.toStream(pdf);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException("could not make the PDF of a plan", e);
        }
        return pdf.toByteArray();
    }

    /** Only here: pages have no style of their own in them. */
    private static String css() {
        try (InputStream css = PlanPdf.class.getResourceAsStream("plan-pdf.css")) {
            if (css == null) {
                throw new IllegalStateException("the program lacks its own file plan-pdf.css");
            }
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("could not read plan-pdf.css", e);
        }
    }

    private static InputStream font() {
        InputStream font = PDDocument.class.getResourceAsStream(FONT);
        if (font == null) {
            throw new IllegalStateException("PDFBox lacks its font " + FONT);
        }
        return font;
    }
}
