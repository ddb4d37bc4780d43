package org.onthelatch.needs;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Left out, and said so, on a machine without the part; a failure where TEST_REQUIRE names it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Needs.Condition.class)
public @interface Needs {
    Part value();

    /** Decides it, once for a class. */
    final class Condition implements ExecutionCondition {
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return AnnotationSupport.findAnnotation(context.getElement(), Needs.class)
                    .map(needs -> evaluate(context.getDisplayName(), needs.value()))
                    .orElseGet(() -> ConditionEvaluationResult.enabled("needs nothing"));
        }

        private static ConditionEvaluationResult evaluate(String test, Part part) {
            Optional<String> missing = part.missing();
            if (missing.isEmpty()) {
                return ConditionEvaluationResult.enabled(part + " is here");
            }
            if (part.isRequired()) {
                throw new IllegalStateException("%s must not be left out where TEST_REQUIRE demands %s, but %s"
                        .formatted(test, part, missing.get()));
            }
            String leftOut = "LEFT OUT: %s, since %s".formatted(test, missing.get());
            System.out.println(leftOut);
            return ConditionEvaluationResult.disabled(leftOut);
        }
    }
}
