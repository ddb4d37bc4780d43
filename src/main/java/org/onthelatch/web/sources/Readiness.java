package org.onthelatch.web.sources;

/** Whether the service can do its work. */
public sealed interface Readiness {

    record Ready() implements Readiness {}

    /** It works, but something beside it does not: a broker that is down keeps nobody from the pages. */
    record Degraded(String reason) implements Readiness {}

    /** It cannot keep anything. */
    record Unready(String reason) implements Readiness {}
}
