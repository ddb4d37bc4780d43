package org.onthelatch.restriction;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every notice with who told people of it. Immutable. */
public record Notices(List<Notice> all, List<NoticeTold> told) {
    public static final Notices NONE = new Notices(List.of(), List.of());

    public Notices {
        all = all.stream().sorted(Comparator.comparing(Notice::at).reversed()).toList();
        told = List.copyOf(told);
    }

    public Optional<Notice> find(String id) {
        return all.stream().filter(notice -> notice.id().value().equals(id)).findFirst();
    }

    /** What people have to know now: the last one of each subject, if it still holds; the newest first. */
    public List<Notice> current(Instant now) {
        Map<String, Notice> last = new LinkedHashMap<>();
        all.forEach(notice -> last.putIfAbsent(notice.subject(), notice));
        return last.values().stream()
                .filter(notice -> notice.period().contains(now))
                .toList();
    }

    /** Those of the current ones of which nobody said that people were told. */
    public List<Notice> untold(Instant now) {
        List<Notice> untold = new ArrayList<>(current(now));
        untold.removeIf(notice -> !toldOf(notice.id()).isEmpty());
        return untold;
    }

    public List<NoticeTold> toldOf(NoticeId id) {
        return told.stream().filter(one -> one.notice().equals(id)).toList();
    }
}
