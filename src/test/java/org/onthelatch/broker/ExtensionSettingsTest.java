package org.onthelatch.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onthelatch.broker.ExtensionSettings.WayIn;

/** The settings file that ships with the extension, and what is said of a wrong one. */
class ExtensionSettingsTest {
    private static final Path SHIPPED = Path.of("main", "hivemq", "onlatch.properties");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void the_shipped_file_is_for_the_service_as_it_is_shipped() throws IOException {
        ExtensionSettings settings = read(Files.readString(SHIPPED));

        assertThat(settings.authorisation()).isEqualTo(new Authorisation("latch/v1", "onlatch"));
        assertThat(settings.wayIn()).isEqualTo(new WayIn.Password(folder.resolve("passwords")));
    }

    @Test
    void certificates_are_the_other_way_in() throws IOException {
        String text = Files.readString(SHIPPED).replace("signIn=password", "signIn=certificate");

        assertThat(read(text).wayIn())
                .isEqualTo(new WayIn.Certificate(folder.resolve("ca.crt"), folder.resolve("crl.pem")));
    }

    @ParameterizedTest
    @CsvSource({
        "prefix=latch/v1, prefix=latch/+, topic prefix must be small letters",
        "service=onlatch, service=, service must have a value",
        "signIn=password, signIn=anything, signIn must be password or",
        "passwordFile=passwords, passwordfile=passwords, it has [passwordfile]",
    })
    void a_wrong_one_is_refused_by_name(String line, String wrong, String says) throws IOException {
        String text = Files.readString(SHIPPED).replace(line, wrong);

        assertThatThrownBy(() -> read(text))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("onlatch.properties")
                .hasMessageContaining(says);
    }

    private ExtensionSettings read(String text) throws IOException {
        Files.writeString(folder.resolve("onlatch.properties"), text);
        return ExtensionSettings.read(folder);
    }
}
