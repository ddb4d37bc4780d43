package org.onthelatch.config;

import java.util.List;
import java.util.Map;
import org.onthelatch.restriction.RestrictionNumber;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Register;
import org.onthelatch.ward.Site;

/**
 * Everything that the configuration folder says about the building, the policy and the law.
 *
 * @param cited the entry of the register of blanket restrictions that a door's hours name (D26)
 */
public record Configuration(
        List<Site> sites, Map<DoorId, RestrictionNumber> cited, Policy policy, StatusReference statuses) {
    public Configuration {
        cited = Map.copyOf(cited);
        sites = List.copyOf(sites);
    }

    public Register register() {
        return new Register(sites);
    }
}
