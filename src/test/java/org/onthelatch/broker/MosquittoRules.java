package org.onthelatch.broker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What Mosquitto makes of an ACL file (mosquitto.conf(5), "acl_file"): for a user its own lines, of which a {@code deny} comes
 * first, and then the patterns, with {@code %u} in the place of its name.
 */
record MosquittoRules(Map<String, List<Rule>> users, List<Rule> patterns) {
    /** @param access {@code read}, {@code write} or {@code deny} */
    record Rule(String access, String filter) {
        Rule of(String user) {
            return new Rule(access, filter.replace("%u", user));
        }
    }

    static MosquittoRules parse(List<String> lines) {
        Map<String, List<Rule>> users = new LinkedHashMap<>();
        List<Rule> patterns = new ArrayList<>();
        List<Rule> here = new ArrayList<>();
        for (String line : lines) {
            List<String> words = List.of(line.strip().split(" +"));
            switch (words.get(0)) {
                case "user" -> here = users.computeIfAbsent(words.get(1), user -> new ArrayList<>());
                case "topic" -> here.add(new Rule(words.get(1), words.get(2)));
                case "pattern" -> patterns.add(new Rule(words.get(1), words.get(2)));
                default -> {
                    if (!line.isBlank() && !line.startsWith("#")) {
                        throw new IllegalArgumentException("not a line of an ACL file: " + line);
                    }
                }
            }
        }
        return new MosquittoRules(users, patterns);
    }

    /** The filters that are left to a user for {@code read} or {@code write}, without those that another of them covers. */
    List<String> left(String user, String access) {
        List<Rule> own = users.getOrDefault(user, List.of());
        List<String> denied = own.stream()
                .filter(rule -> rule.access().equals("deny"))
                .map(Rule::filter)
                .toList();
        List<String> left = Stream.concat(own.stream(), patterns.stream().map(pattern -> pattern.of(user)))
                .filter(rule -> rule.access().equals(access))
                .map(Rule::filter)
                .filter(filter -> denied.stream().noneMatch(deny -> covers(deny, filter)))
                .toList();
        return left.stream()
                .filter(filter -> left.stream().noneMatch(other -> !other.equals(filter) && covers(other, filter)))
                .toList();
    }

    private static boolean covers(String wider, String filter) {
        String pattern = Pattern.quote(wider).replace("+", "\\E[^/]+\\Q").replace("#", "\\E.*\\Q");
        return filter.matches(pattern);
    }
}
