package org.onthelatch.web.attention;

import static org.onthelatch.web.words.Say.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onthelatch.ward.Ward;
import org.onthelatch.web.board.NeedKind;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Parameters;

/**
 * What of it to show.
 *
 * @param ward only what is on this ward's board, and what is on none
 */
public record AttentionFilter(
        Optional<Ward> ward, Optional<NeedKind.Urgency> urgency, Optional<NeedKind> kind, List<Ward> wards) {
    public AttentionFilter {
        wards = List.copyOf(wards);
    }

    /**
     * @param wards those that she who asks may see
     * @throws org.onthelatch.web.http.Declined naming what is not as expected
     */
    static AttentionFilter of(Ask ask, List<Ward> wards) {
        Parameters parameters = new Parameters(ask);
        AttentionFilter filter = new AttentionFilter(
                parameters.optional("ward", say("problems.fault.oneOf", names(wards)), name -> ward(name, wards)),
                parameters.oneOf("urgency", NeedKind.Urgency.class),
                parameters.oneOf("kind", NeedKind.class),
                wards);
        parameters.check();
        return filter;
    }

    private static Ward ward(String name, List<Ward> wards) {
        return wards.stream()
                .filter(ward -> ward.id().value().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name));
    }

    private static String names(List<Ward> wards) {
        return String.join(", ", wards.stream().map(ward -> ward.id().value()).toList());
    }

    public boolean isEverything() {
        return ward.isEmpty() && urgency.isEmpty() && kind.isEmpty();
    }

    boolean shows(Listed one) {
        return ward.map(only -> one.wards().isEmpty() || one.wards().contains(only))
                        .orElse(true)
                && urgency.map(only -> only == one.need().kind().urgency()).orElse(true)
                && kind.map(only -> only == one.need().kind()).orElse(true);
    }

    /** The same choice under another path. */
    public String link(String path) {
        List<String> parts = new ArrayList<>();
        ward.ifPresent(one -> parts.add("ward=" + one.id()));
        urgency.ifPresent(one -> parts.add("urgency=" + Parameters.small(one)));
        kind.ifPresent(one -> parts.add("kind=" + Parameters.small(one)));
        return parts.isEmpty() ? path : path + "?" + String.join("&", parts);
    }

    public static String small(Enum<?> value) {
        return Parameters.small(value);
    }
}
