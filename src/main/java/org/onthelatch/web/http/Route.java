package org.onthelatch.web.http;

import io.vertx.core.http.HttpMethod;

/**
 * One line of the table of routes.
 *
 * @param path with parts such as {@code :person}
 * @param kind in which form errors are told
 */
public record Route(HttpMethod method, String path, Access access, Kind kind, Handling handling) {

    /** In which form errors are told. */
    public enum Kind {
        PAGE,
        API
    }

    public static Route page(String path, Access access, Handling handling) {
        return new Route(HttpMethod.GET, path, access, Kind.PAGE, handling);
    }

    public static Route form(String path, Access access, Handling handling) {
        return new Route(HttpMethod.POST, path, access, Kind.PAGE, handling);
    }

    public static Route api(String path, Access access, Handling handling) {
        return new Route(HttpMethod.GET, path, access, Kind.API, handling);
    }

    public static Route write(String path, Access access, Handling handling) {
        return new Route(HttpMethod.POST, path, access, Kind.API, handling);
    }
}
