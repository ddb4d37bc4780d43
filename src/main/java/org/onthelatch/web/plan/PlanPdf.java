package org.onthelatch.web.plan;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Makes a tagged PDF of a plan (PDF/UA-1, and PDF/A-3a to be kept): a screen reader reads it in its order, with its headings and
 * its language. Drawings are backgrounds, which it passes over, since each stands beside a sentence that says the same.
 */
final class PlanPdf {
    /** Liberation Sans, which comes with PDFBox; PDF/UA asks for fonts that are inside the file. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final String DRAWING = "data:image/png;base64,";

    private PlanPdf() {}

    /** @param xhtml well-formed; it names no other file */
    static byte[] of(String xhtml) {
        XRLog.setLoggingEnabled(false); // it would write beside the service's own log
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFont(PlanPdf::font, "Liberation Sans");
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useUriResolver((base, uri) -> uri.startsWith(DRAWING) ? uri : ""); // nothing is fetched
        builder.withHtmlContent(xhtml.replace("</head>", "<style>" + css() + drawings() + "</style></head>"), "");
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
        return new String(own("plan-pdf.css"), StandardCharsets.UTF_8);
    }

    /** Each drawing as the background of the points that it stands beside. */
    private static String drawings() {
        StringBuilder css = new StringBuilder();
        for (String name : Pictures.all()) {
            String bytes = Base64.getEncoder().encodeToString(own("pictures/" + name + ".png"));
            css.append(".easy .pic-%s { background-image: url(%s%s); }\n".formatted(name, DRAWING, bytes));
        }
        return css.toString();
    }

    private static byte[] own(String name) {
        try (InputStream in = PlanPdf.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its own file " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("could not read " + name, e);
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
