package org.onthelatch.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.onthelatch.restriction.RestrictionNumber;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Site;
import org.onthelatch.yaml.Checked;
import org.onthelatch.yaml.ConfigError;
import org.onthelatch.yaml.Source;

/** Reads policy, reference data and every site, and checks that sites do not share an id. */
public final class ReadConfiguration {
    private final Source source;
    private final List<ConfigError> errors = new ArrayList<>();
    private final Map<DoorId, RestrictionNumber> cited = new HashMap<>();

    private ReadConfiguration(Source source) {
        this.source = source;
    }

    /**
     * The configuration, or all that is wrong with it.
     *
     * @param source holds policy.yaml and reference/
     * @param sites holds the site files in {@code sitesFolder}; the same source unless a setting says otherwise
     * @param sitesFolder its name there; "" for the source itself
     */
    public static Checked<Configuration> read(Source source, Source sites, String sitesFolder) {
        return new ReadConfiguration(source).configuration(sites, sitesFolder);
    }

    private Checked<Configuration> configuration(Source siteSource, String sitesFolder) {
        Optional<StatusReference> statuses = keep(FileText.read(source, "reference/legal-statuses.yaml", errors)
                .map(text -> StatusFile.read("legal-statuses.yaml", text)));
        Optional<Policy> policy = keep(FileText.read(source, "policy.yaml", errors)
                .map(text -> PolicyFile.read("policy.yaml", text, statuses.map(StatusReference::statuses))));
        List<Site> sites = sites(siteSource, sitesFolder);
        return errors.isEmpty()
                ? new Checked.Valid<>(new Configuration(sites, cited, policy.orElseThrow(), statuses.orElseThrow()))
                : new Checked.Invalid<>(errors);
    }

    private <T> Optional<T> keep(Optional<Checked<T>> checked) {
        checked.ifPresent(read -> errors.addAll(read.errors()));
        return checked.flatMap(Checked::value);
    }

    private List<Site> sites(Source siteSource, String folder) {
        List<String> names = siteSource.list(folder);
        if (names.isEmpty()) {
            String place = folder.isBlank() ? "sites folder" : folder;
            errors.add(
                    new ConfigError(place, 0, "", "", "holds no site file", "Add one file per site, ending in .yaml."));
        }
        List<Site> sites = new ArrayList<>();
        Map<String, String> fileOfId = new HashMap<>();
        for (String name : names) {
            String file = name.substring(name.lastIndexOf('/') + 1);
            keep(FileText.read(siteSource, name, errors).map(text -> site(file, text)))
                    .ifPresent(site -> {
                        sites.add(site);
                        refuseSharedIds(site, file, fileOfId);
                    });
        }
        return sites;
    }

    private Checked<Site> site(String file, String text) {
        cited.putAll(SiteFile.cited(file, text));
        return SiteFile.read(file, text);
    }

    /** Ids are looked up without naming a site, so that each must be the only one anywhere. */
    private void refuseSharedIds(Site site, String file, Map<String, String> fileOfId) {
        Stream.of(
                        Stream.of("site " + site.id()),
                        site.wards().stream().map(ward -> "ward " + ward.id()),
                        site.zones().stream().map(zone -> "zone " + zone.code()),
                        site.doors().stream().map(door -> "door " + door.id()),
                        site.controllers().stream().map(controller -> "controller " + controller.id()))
                .flatMap(ids -> ids)
                .forEach(id -> {
                    String other = fileOfId.putIfAbsent(id, file);
                    if (other != null) {
                        errors.add(new ConfigError(
                                file, 0, id, "", "is in " + other + " too", "Give it an id of its own."));
                    }
                });
    }
}
