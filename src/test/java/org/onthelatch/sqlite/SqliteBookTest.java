package org.onthelatch.sqlite;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.onthelatch.assessment.Assessment;
import org.onthelatch.audit.Book;
import org.onthelatch.audit.BookContract;
import org.onthelatch.audit.KeyedBook;
import org.onthelatch.person.Visitor;

class SqliteBookTest implements BookContract {
    private OpenStore store;
    private SqliteBooks books;

    @BeforeEach
    void open(@TempDir Path folder) {
        store = OpenStore.at(folder.resolve("onlatch.db"));
        books = new SqliteBooks(store.database);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Override
    @SuppressWarnings("unchecked")
    public KeyedBook<Visitor> visitors() {
        return store.onJournal(KeyedBook.class, books.visitors());
    }

    @Override
    @SuppressWarnings("unchecked")
    public Book<Assessment> assessments() {
        return store.onJournal(Book.class, books.assessments());
    }
}
