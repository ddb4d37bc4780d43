package org.onthelatch.command.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onthelatch.command.demo.DemoAccounts.Login;
import org.onthelatch.web.signin.Passwords;

class DemoAccountsTest {
    static List<Login> logins() {
        return DemoAccounts.ALL;
    }

    @ParameterizedTest
    @MethodSource("logins")
    void theWrittenHashIsOfTheWrittenPasswordAndMadeAsAnyOther(Login login) {
        Passwords passwords = new Passwords(new SecureRandom());
        assertThat(passwords.matches(login.password(), login.hash())).isTrue();
        assertThat(passwords.matches(login.password() + "x", login.hash())).isFalse();
        assertThat(settings(login.hash())).isEqualTo(settings(passwords.hash("any")));
    }

    private static String settings(String phc) {
        return phc.substring(0, phc.indexOf("p=1$"));
    }
}
