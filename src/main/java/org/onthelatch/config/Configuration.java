package org.onthelatch.config;

import java.util.List;
import org.onthelatch.ward.Register;
import org.onthelatch.ward.Site;

/** Everything that the configuration folder says about the building, the policy and the law. */
public record Configuration(List<Site> sites, Policy policy, StatusReference statuses) {
    public Configuration {
        sites = List.copyOf(sites);
    }

    public Register register() {
        return new Register(sites);
    }
}
