package org.onthelatch.web.signin;

/** Where somebody may be sent after she signed in: a page here, and nowhere else. */
public final class SafeReturn {
    private static final int LONGEST = 1_000;

    private SafeReturn() {}

    /** The path itself if it is one of this service's pages, otherwise the start. */
    public static String of(String path) {
        boolean local = path.startsWith("/")
                && !path.startsWith("//")
                && path.length() <= LONGEST
                && path.chars().allMatch(c -> c > ' ' && c < 127 && c != '\\');
        return local && !path.startsWith("/sign-") && !path.startsWith("/api/") ? path : "/";
    }
}
