package org.onthelatch;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/**
 * N13: no message of another system changes a level (D81). None is read yet; whoever reads them later has no way to the
 * book of assessments, since only the form, the API, their wiring and the demo's seed have one.
 */
class NeverN13Test {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages("org.onthelatch");

    @Test
    void only_staffs_own_form_and_api_and_their_wiring_come_near_what_records_a_level() {
        assertThat(CLASSES.stream()
                        .filter(type -> uses(type, "org.onthelatch.assessment.RecordAssessment")
                                || uses(type, "org.onthelatch.web.sources.Recording"))
                        .map(JavaClass::getPackageName)
                        .distinct())
                .isSubsetOf(
                        "org.onthelatch.assessment",
                        "org.onthelatch.running",
                        "org.onthelatch.web",
                        "org.onthelatch.web.admit",
                        "org.onthelatch.web.assess",
                        "org.onthelatch.web.second",
                        "org.onthelatch.web.sources");
    }

    @Test
    void only_the_wiring_and_the_seed_open_the_book_of_assessments() {
        assertThat(CLASSES.stream()
                        .filter(type -> type.getMethodCallsFromSelf().stream()
                                .anyMatch(call -> call.getTarget().getName().equals("assessments")
                                        && call.getTargetOwner().getSimpleName().equals("SqliteBooks")))
                        .map(JavaClass::getPackageName)
                        .distinct())
                .isSubsetOf("org.onthelatch.running", "org.onthelatch.store", "org.onthelatch.command.demo");
    }

    private static boolean uses(JavaClass type, String name) {
        return type.getDirectDependenciesFromSelf().stream()
                .anyMatch(use -> use.getTargetClass().getName().equals(name));
    }
}
