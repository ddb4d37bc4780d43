package org.onthelatch.demo;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.accesslist.AccessPolicy;
import org.onthelatch.accesslist.AccessRecords;
import org.onthelatch.config.Configuration;
import org.onthelatch.config.ReadConfiguration;
import org.onthelatch.legalstatus.Authority;
import org.onthelatch.rights.ImhaRules;
import org.onthelatch.yaml.Checked;
import org.onthelatch.yaml.Folder;

/** The demo that is checked in, read from its files. */
public final class Saltmarsh {
    static final Folder FILES = new Folder(Path.of("../config"));

    private Saltmarsh() {}

    public static Configuration configuration() {
        return orFail(ReadConfiguration.read(FILES, FILES, "sites"));
    }

    public static DemoWard ward() {
        Configuration configuration = configuration();
        return orFail(DemoFiles.read(
                FILES, configuration.register(), configuration.statuses().statuses()));
    }

    /** Who is entitled to an independent mental health advocate, by the reference file. */
    public static ImhaRules imha() {
        return configuration().statuses().imha();
    }

    /** What decisions rest on, straight from the files. */
    public static AccessFacts facts() {
        return factsOf(List.of());
    }

    /** As if somebody had recorded this besides. */
    public static AccessFacts factsWith(Authority later) {
        return factsOf(List.of(later));
    }

    private static AccessFacts factsOf(List<Authority> later) {
        Configuration configuration = configuration();
        DemoWard ward = ward();
        AccessRecords records = new AccessRecords(
                ward.residents(),
                Stream.concat(ward.authorities().stream(), later.stream()).toList(),
                ward.assessments(),
                ward.stages(),
                ward.leaves(),
                ward.consents(),
                ward.holdings(),
                ward.grants(),
                List.of());
        AccessPolicy policy = new AccessPolicy(
                configuration.policy().staleAfter(), configuration.policy().keepWhenStale());
        return records.facts(configuration.register(), configuration.statuses().statuses(), policy);
    }

    static <T> T orFail(Checked<T> read) {
        return read.match(good -> good, errors -> {
            StringBuilder all = new StringBuilder();
            errors.forEach(error -> all.append(error.message()).append('\n'));
            throw new AssertionError(all.toString());
        });
    }
}
