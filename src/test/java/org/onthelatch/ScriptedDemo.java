package org.onthelatch;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.onthelatch.browser.Chromium;
import org.onthelatch.browser.Visitor;
import org.onthelatch.command.demo.DemoAccounts;
import org.onthelatch.command.demo.DemoAccounts.Login;
import org.onthelatch.staff.Role;

/** The demo with a browser for each of the people of domain section 8, who sit before it one after another (D106). */
public final class ScriptedDemo implements AutoCloseable {
    private final RunningDemo demo;
    private final List<Chromium> chromium = new ArrayList<>();

    private ScriptedDemo(RunningDemo demo) {
        this.demo = demo;
    }

    public static ScriptedDemo start(Path folder) {
        return new ScriptedDemo(RunningDemo.start(folder));
    }

    /** At the demo's account of her role. */
    public Visitor as(Role role) {
        Login login = DemoAccounts.ALL.stream()
                .filter(one -> one.role() == role)
                .findFirst()
                .orElseThrow(() -> new AssertionError("the demo has no account for " + role));
        return as(login.staff().value());
    }

    /** At the account of this name. */
    public Visitor as(String user) {
        BrowserContext context = chromium().as(user, "saltmarsh-" + user.replace('.', '-'), 1366, true);
        return new Visitor(context.newPage(), site());
    }

    /** Before the console of the simulated doors. */
    public Page console(String controller) {
        Page page = chromium().as("", "", 1366, true).newPage();
        page.navigate(demo.ward.console());
        page.locator("#device").selectOption(controller);
        return page;
    }

    /** A fob on the way out; what the door answers. */
    public JsonObject leaves(String device, String door, String fob) {
        return demo.ward.leaves(device, door, fob);
    }

    /** A fob on the way in; what comes of it. */
    public String comesIn(String device, String door, String fob) {
        JsonObject shown = new JsonObject().put("fob", fob).put("way", "IN");
        return demo.ward.present(device, door, shown).getString("outcome");
    }

    public void breakGlass(String device, String door) {
        demo.ward.fault(device, new JsonObject().put("fault", "breakGlass").put("door", door));
    }

    public void replaceGlass(String device, String door) {
        demo.ward.fault(device, new JsonObject().put("fault", "replaceGlass").put("door", door));
    }

    /** What the controller itself says of its door, such as RELEASED. */
    public String mode(String device, String door) {
        return demo.ward.device(device).getJsonArray("doors").stream()
                .map(JsonObject.class::cast)
                .filter(one -> one.getString("door").equals(door))
                .map(one -> one.getString("mode"))
                .findFirst()
                .orElseThrow();
    }

    /** What the service tells a program that asks in her name. */
    public JsonObject toldAs(String user, String path) {
        String basic = java.util.Base64.getEncoder()
                .encodeToString((user + ":saltmarsh-" + user.replace('.', '-'))
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return new JsonObject(demo.pages.textFor(path, "Basic " + basic));
    }

    public void moveClock(Instant at) {
        demo.moveClock(at);
    }

    /** Ends the service; the doors and their console go on. That it cannot be ended twice is only logged. */
    public void stopService() {
        demo.demo.service().close();
    }

    public static void awaits(String what, java.util.function.BooleanSupplier condition) {
        Eventually.is(what, condition::getAsBoolean);
    }

    /** Started when somebody first sits down before it. */
    private Chromium chromium() {
        if (chromium.isEmpty()) {
            chromium.add(new Chromium());
        }
        return chromium.get(0);
    }

    private String site() {
        return "http://127.0.0.1:" + demo.demo.service().httpPort();
    }

    /** How many sides of A4 a page takes in print. */
    public static int sidesOf(Page page) {
        byte[] pdf = page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
        try (org.apache.pdfbox.pdmodel.PDDocument document = org.apache.pdfbox.Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException("Chromium made no PDF that can be read", e);
        }
    }

    /** Where pictures of what was seen are kept. */
    public static Path picture(String name) {
        Path folder = SourceTree.aroundHere().top().resolve("target/pictures/scripts");
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("no folder for pictures", e);
        }
        return folder.resolve(name + ".png");
    }

    @Override
    public void close() {
        chromium.forEach(Chromium::close);
        demo.close();
    }
}
