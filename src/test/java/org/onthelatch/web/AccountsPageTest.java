package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onthelatch.staff.Role.MANAGER;
import static org.onthelatch.staff.Role.NURSE;
import static org.onthelatch.staff.Role.RESIDENT;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onthelatch.staff.Scope;

/** Who administers accounts sees who can sign in (D66, ADR 57). */
class AccountsPageTest {
    private WebFixture web;
    private Browser manager;

    @BeforeEach
    void start() {
        web = new WebFixture();
        manager = Browser.of(web, MANAGER);
    }

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void the_list_says_of_each_account_what_it_is_for_and_when_it_was_used() {
        new WardComputer(web).signIn(NURSE);
        web.journal.flush();

        assertThat(manager.get("/accounts").body())
                .contains("11 of 11 accounts")
                .contains("Every ward", "Her own record, P01", "Those who agreed: P01 and P03", "Numbers, and nobody")
                .contains("No last day", "Never")
                .contains("href=\"/accounts?staff=nurse#end\"");
        assertThat(manager.get("/api/v1/accounts?role=nurse").body())
                .contains("\"lastSignedIn\":\"" + HeronPeople.NOW + "\"")
                .doesNotContain("reviewer");
    }

    @Test
    void an_account_that_was_ended_says_by_whom_and_why() {
        manager.form("/accounts", Map.of("staff", "nurse", "reason", "she left, \"for good\""));
        web.journal.flush();

        assertThat(manager.get("/accounts?state=ended").body())
                .contains("1 of 11 accounts")
                .contains("by manager: she left");
        assertThat(manager.get("/accounts?state=open").body()).doesNotContain("staff=nurse#end");
        assertThat(manager.get("/accounts.csv?state=ended").body())
                .startsWith("account,name,role,scope,state,until,lastSignedIn,ended.by,ended.at,ended.reason")
                .contains("nurse,Test Registered nurse,NURSE,Every ward,ENDED")
                .contains(",manager,")
                .contains("\"she left, \"\"for good\"\"\"");
    }

    @Test
    void filters_stand_in_the_address_and_a_wrong_one_is_named() {
        assertThat(manager.get("/accounts?role=estates&state=ended").body())
                .contains("No account is like that.")
                .contains("<option value=\"estates\" selected")
                .contains("/accounts.csv?role=estates&amp;state=ended");
        assertThat(manager.get("/accounts?rolle=nurse").statusCode()).isEqualTo(400);
        assertThat(manager.get("/api/v1/accounts?state=gone").body()).contains("one of open, ended");
    }

    /** ADR 61: a list of accounts does not say who is a patient of another ward. */
    @Test
    void a_manager_of_one_ward_sees_and_ends_accounts_of_that_ward_only() {
        web.accounts.put(AccountsFixture.of(MANAGER, new Scope.Wards(Set.of(HeronSite.EMPTY))));
        web.accounts.put(AccountsFixture.of(NURSE, new Scope.Wards(Set.of(HeronSite.HERON))));

        assertThat(manager.get("/accounts").body())
                .doesNotContain("staff=nurse#end", "staff=resident#end", "staff=advocate#end", "P01")
                .contains("staff=estates#end");
        assertThat(manager.get("/accounts.csv").body()).doesNotContain("P01", "nurse,");
        assertThat(manager.form("/accounts", Map.of("staff", AccountsFixture.user(RESIDENT), "reason", "x"))
                        .body())
                .contains("Enter the user name of somebody who has an account");
    }
}
