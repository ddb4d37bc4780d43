package org.onthelatch.web.http;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One request, read and taken off the event loop.
 *
 * @param address of whoever asks, as the network tells it; a proxy's, behind one
 * @param uri path and query as they were asked for
 * @param path the parts of the address that the route names
 * @param query what stands behind the question mark
 * @param host the host and port that were asked, as the asker names them
 * @param form the fields of a form that was sent; empty otherwise
 * @param body as it came
 * @param signedIn who asks: one, or none where everybody may
 * @param at the moment that the answer speaks of
 */
public record Ask(
        String address,
        String uri,
        Map<String, String> path,
        MultiMap query,
        String host,
        MultiMap form,
        MultiMap headers,
        Buffer body,
        List<SignedIn> signedIn,
        Instant at) {
    public Ask {
        signedIn = List.copyOf(signedIn);
    }

    /** @throws IllegalStateException on a route that is open to everybody */
    public SignedIn by() {
        return signedIn.stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("this route has nobody signed in"));
    }

    public String part(String name) {
        return Optional.ofNullable(path.get(name))
                .orElseThrow(() -> new IllegalStateException("the route names no part " + name));
    }

    /** A header's value, or "". */
    public String header(String name) {
        return Optional.ofNullable(headers.get(name)).orElse("");
    }

    /** Where the request began: what a proxy on this machine says, otherwise the address of whoever asks. */
    public String origin() {
        String forwarded = header("X-Forwarded-For");
        boolean fromHere = address.startsWith("127.") || address.equals("::1") || address.equals("0:0:0:0:0:0:0:1");
        String last = forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
        return fromHere && last.matches("[0-9a-fA-F.:]{2,45}") ? last : address;
    }

    /** The same, now that it is known who asks. */
    public Ask by(SignedIn who) {
        return new Ask(address, uri, path, query, host, form, headers, body, List.of(who), at);
    }

    /** The same with other fields in its form. */
    public Ask with(MultiMap fields) {
        return new Ask(address, uri, path, query, host, fields, headers, body, signedIn, at);
    }

    /** Whether a page's script asks, not somebody who moves from page to page (Fetch Metadata). */
    public boolean looksByItself() {
        return header("Sec-Fetch-Dest").equals("empty") && form.isEmpty() && body.length() == 0;
    }

    /** Whether the header Accept names this type. */
    public boolean accepts(String type) {
        return header("Accept").toLowerCase(Locale.ROOT).contains(type);
    }

    /** A form field's value without the space around it, or "". */
    public String field(String name) {
        return Optional.ofNullable(form.get(name)).map(String::strip).orElse("");
    }
}
