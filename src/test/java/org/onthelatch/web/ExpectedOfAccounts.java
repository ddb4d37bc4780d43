package org.onthelatch.web;

import static org.onthelatch.staff.Role.ADVOCATE;
import static org.onthelatch.web.ExpectedGroups.HERSELF;
import static org.onthelatch.web.ExpectedGroups.MANAGERS;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.onthelatch.staff.Role;

/** The part of {@link ExpectedRoles} about accounts, and about those who look at her record and are no staff: herself, her advocate. */
final class ExpectedOfAccounts {
    static final Map<String, Set<Role>> OF_ROUTES = Map.ofEntries(
            Map.entry("GET /my", HERSELF),
            Map.entry("GET /my/comings", HERSELF),
            Map.entry("GET /my/requests", HERSELF),
            Map.entry("POST /my/requests", HERSELF),
            Map.entry("GET /my/room", HERSELF),
            Map.entry("GET /my/looks", HERSELF),
            Map.entry("GET /my/plan", HERSELF),
            Map.entry("GET /my/plan.pdf", HERSELF),
            Map.entry("GET /advocate", EnumSet.of(ADVOCATE)),
            Map.entry("GET /advocate/:person", EnumSet.of(ADVOCATE)),
            Map.entry("POST /advocate/:person", EnumSet.of(ADVOCATE)),
            Map.entry("GET /accounts", MANAGERS),
            Map.entry("GET /accounts.csv", MANAGERS),
            Map.entry("GET /api/v1/accounts", MANAGERS),
            Map.entry("POST /accounts", MANAGERS),
            Map.entry("GET /accounts/:account/tokens", MANAGERS),
            Map.entry("POST /accounts/:account/tokens", MANAGERS),
            Map.entry("POST /accounts/:account/tokens/:token/revoke", MANAGERS),
            Map.entry("GET /api/v1/accounts/:account/tokens", MANAGERS),
            Map.entry("POST /api/v1/accounts/:account/tokens", MANAGERS),
            Map.entry("POST /api/v1/accounts/:account/tokens/:token/revoke", MANAGERS),
            Map.entry("POST /api/v1/accounts/:account/end", MANAGERS));

    private ExpectedOfAccounts() {}
}
