package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onthelatch.staff.Role;

/**
 * N15: what leaves the care team names nobody (D30, D65). Exports for commissioners do not exist yet; what those outside the
 * care team can fetch today, estates that is, holds no person's name, number, fob or id.
 */
class NeverN15Test {
    @Test
    void whatever_estates_can_fetch_holds_neither_name_nor_number_nor_fob_of_anybody() {
        try (WebFixture web = new WebFixture()) {
            web.incidents.open(HeronEvents.bridgetRefused());
            web.calls.heard(HeronEvents.pressed(70, "HD01"));
            Browser estates = Browser.of(web, Role.ESTATES);

            for (String path : List.of(
                    "/doors",
                    "/doors.csv",
                    "/doors/HD01",
                    "/restrictions",
                    "/api/v1/controllers",
                    "/api/v1/restrictions",
                    "/api/v1/openapi.yaml",
                    "/incidents",
                    "/calls",
                    "/api/v1/calls",
                    "/wards/heron/roll-call")) {
                String body = estates.get(path).body();
                web.people()
                        .forEach(resident -> assertThat(body)
                                .as(path)
                                .doesNotContain(resident.name(), resident.nhsNumber())
                                .doesNotContainPattern("\"" + resident.id().value() + "\"")
                                .doesNotContain(
                                        "04c100000000" + resident.id().value().substring(1)));
            }
        }
    }
}
