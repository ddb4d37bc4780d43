package org.onthelatch.audit;

import org.onthelatch.assessment.Assessment;
import org.onthelatch.person.Visitor;

class InMemoryBookTest implements BookContract {
    private final KeyedBook<Visitor> visitors =
            InMemoryBook.counting(visitor -> visitor.id().value());
    private final Book<Assessment> assessments =
            InMemoryBook.versioned(assessment -> assessment.person().value(), Assessment::version);

    @Override
    public KeyedBook<Visitor> visitors() {
        return visitors;
    }

    @Override
    public Book<Assessment> assessments() {
        return assessments;
    }
}
