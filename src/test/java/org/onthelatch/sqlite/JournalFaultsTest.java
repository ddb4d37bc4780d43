package org.onthelatch.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onthelatch.sqlite.SampleRecords.AUDIT;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onthelatch.audit.Book;
import org.onthelatch.audit.StorageFault;
import org.onthelatch.person.Visitor;
import org.onthelatch.person.VisitorId;

/** What the journal does when work, receivers or those it tells fail; the storage itself is in {@link StoreFullTest}. */
class JournalFaultsTest {
    private Path file;

    @BeforeEach
    void choose(@TempDir Path folder) {
        file = folder.resolve("onlatch.db");
    }

    @Test
    void work_that_fails_half_way_leaves_nothing_behind_and_its_neighbours_whole() throws InterruptedException {
        try (OpenStore store = OpenStore.at(file)) {
            Book<Visitor> visitors = new SqliteBooks(store.database).visitors();
            BlockingQueue<String> answers = new LinkedBlockingQueue<>();

            inOneGroup(store, () -> {
                store.journal.write(
                        () -> add(visitors, 1), kept -> answers.add("kept 1"), why -> answers.add("lost 1"));
                store.journal.write(
                        () -> add(visitors, 2) && fail(new IllegalStateException("stale")),
                        kept -> answers.add("kept 2"),
                        why -> answers.add("lost 2: " + why.getMessage()));
                store.journal.write(
                        () -> add(visitors, 3), kept -> answers.add("kept 3"), why -> answers.add("lost 3"));
            });

            assertThat(List.of(next(answers), next(answers), next(answers)))
                    .containsExactly("kept 1", "lost 2: stale", "kept 3");
            assertThat(store.write(visitors::all)).containsExactly(visitor(1), visitor(3));
            assertThat(audits(store)).isEqualTo(2);
        }
    }

    @Test
    void an_error_in_a_piece_of_work_is_that_pieces_own() {
        try (OpenStore store = OpenStore.at(file)) {
            assertThatThrownBy(() -> store.run(() -> {
                        throw new StackOverflowError();
                    }))
                    .isInstanceOf(IllegalStateException.class)
                    .hasCauseInstanceOf(StackOverflowError.class);

            assertThat(store.write(() -> "still at work")).isEqualTo("still at work");
        }
    }

    @Test
    void what_is_in_memory_learns_of_a_commit_before_whoever_asked_and_learns_what_changed() {
        List<String> order = Collections.synchronizedList(new ArrayList<>());
        AfterCommit afterCommit = kinds -> order.add("told " + kinds);
        try (OpenStore store = OpenStore.watched(Database.open(file), afterCommit, OpenStore.NOBODY_WATCHES)) {
            SqliteBooks books = new SqliteBooks(store.database);

            store.run(() -> books.assessments().add(SampleRecords.assessment(1), AUDIT));
            order.add("answered");
            assertThatThrownBy(() -> store.run(() -> books.assessments().add(SampleRecords.assessment(1), AUDIT)))
                    .isInstanceOf(Book.StaleVersion.class);
        }

        assertThat(order.subList(1, 3)).containsExactly("answered", "told []");
        assertThat(order.get(0)).contains("ASSESSMENT", "AUDIT");
        assertThat(RecordKind.ASSESSMENT.concernsAccess()).isTrue();
        assertThat(RecordKind.AUDIT.concernsAccess()).isFalse();
    }

    @Test
    void what_could_not_be_taken_up_is_told_again_until_it_is_and_the_store_counts_as_failing_meanwhile()
            throws InterruptedException {
        WatchedHealth health = new WatchedHealth();
        BlockingQueue<Set<RecordKind>> told = new LinkedBlockingQueue<>();
        AfterCommit failsOnce = kinds -> {
            told.add(kinds);
            if (told.size() == 1) {
                throw new IllegalStateException("could not fold the facts");
            }
        };
        try (OpenStore store = OpenStore.watched(Database.open(file), failsOnce, health)) {
            store.run(() -> new SqliteBooks(store.database).visitors().add(visitor(1), AUDIT));

            assertThat(health.awaitFailing()).contains("could not take up what was committed");
            health.awaitWorking();
            assertThat(told.stream().limit(2))
                    .allSatisfy(kinds -> assertThat(kinds).contains(RecordKind.VISITOR));
        }
    }

    @Test
    void a_full_queue_says_so_at_once_and_a_closed_journal_too() throws InterruptedException {
        Database database = Database.open(file);
        SqliteJournal journal = SqliteJournal.start(
                database, kinds -> {}, OpenStore.NOBODY_WATCHES, 1, Duration.ofMillis(1), System::nanoTime);
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch mayFinish = new CountDownLatch(1);
        BlockingQueue<String> answers = new LinkedBlockingQueue<>();
        journal.write(() -> await(started, mayFinish), kept -> answers.add("first"), why -> {});
        assertThat(started.await(30, TimeUnit.SECONDS)).isTrue();
        journal.write(() -> true, kept -> answers.add("second"), why -> {});

        journal.write(() -> true, kept -> answers.add("third"), why -> answers.add(String.valueOf(why.getMessage())));
        assertThat(answers).containsExactly("nothing was kept: the journal's queue is full (1 waiting)");

        mayFinish.countDown();
        journal.close();
        journal.write(() -> true, kept -> answers.add("fourth"), why -> answers.add(String.valueOf(why.getMessage())));
        database.close();
        assertThat(answers.stream().skip(1))
                .containsExactly("first", "second", "nothing was kept: the journal is closed");
    }

    @Test
    void a_disk_that_does_not_answer_can_be_told_from_one_that_has_nothing_to_do() throws InterruptedException {
        AtomicLong nanos = new AtomicLong();
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch mayFinish = new CountDownLatch(1);
        BlockingQueue<String> answers = new LinkedBlockingQueue<>();
        Database database = Database.open(file);
        SqliteJournal journal = SqliteJournal.start(
                database, kinds -> {}, OpenStore.NOBODY_WATCHES, 10, Duration.ofMillis(1), nanos::get);
        Duration idle = journal.busyFor();

        journal.write(() -> await(started, mayFinish), kept -> answers.add("kept"), why -> {});
        assertThat(started.await(30, TimeUnit.SECONDS)).isTrue();
        nanos.addAndGet(Duration.ofSeconds(7).toNanos());

        assertThat(idle).isZero();
        assertThat(journal.busyFor()).isEqualTo(Duration.ofSeconds(7));
        assertThat(answers).isEmpty();
        mayFinish.countDown();
        journal.close();
        assertThat(journal.busyFor()).isZero();
        assertThat(answers).containsExactly("kept");
        database.close();
    }

    @Test
    void a_store_that_turns_read_only_on_a_night_on_which_nobody_writes_says_so_by_itself()
            throws InterruptedException {
        WatchedHealth health = new WatchedHealth();
        try (OpenStore store = OpenStore.watched(Database.open(file), kinds -> {}, health)) {
            store.run(() -> store.database.writer().update("turn read-only", "PRAGMA query_only = ON"));

            assertThat(health.awaitFailing()).contains("read-only");
        }
    }

    @Test
    void a_store_that_turns_read_only_keeps_nothing_says_so_and_goes_on_when_it_may_be_written_again()
            throws InterruptedException {
        WatchedHealth health = new WatchedHealth();
        try (OpenStore store = OpenStore.watched(Database.open(file), kinds -> {}, health)) {
            Book<Visitor> visitors = new SqliteBooks(store.database).visitors();
            store.run(() -> store.database.writer().update("turn read-only", "PRAGMA query_only = ON"));

            assertThatThrownBy(() -> store.run(() -> add(visitors, 1)))
                    .isInstanceOf(StorageFault.class)
                    .hasMessageContaining("the file or its folder is read-only");
            assertThat(health.awaitFailing()).contains("read-only");
            health.awaitWorking(); // the file is opened anew

            assertThat(store.write(visitors::all)).isEmpty();
            store.run(() -> add(visitors, 1));
            assertThat(store.write(visitors::all)).containsExactly(visitor(1));
        }
    }

    @Test
    void nobody_else_may_write() {
        try (OpenStore store = OpenStore.at(file)) {
            assertThatThrownBy(() -> new SqliteBooks(store.database).visitors().add(visitor(1), AUDIT))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("belongs to the journal's thread");
        }
    }

    @Test
    void nothing_is_written_before_there_is_a_journal() {
        try (Database database = Database.open(file)) {
            assertThatThrownBy(() -> new SqliteBooks(database).visitors().add(visitor(1), AUDIT))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("writing is the journal's alone");
        }
    }

    /** Holds the journal until everything is queued, so that it is taken at once. */
    private static void inOneGroup(OpenStore store, Runnable queueing) {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch queued = new CountDownLatch(1);
        store.journal.write(() -> await(started, queued), done -> {}, why -> {});
        queueing.run();
        queued.countDown();
    }

    private static boolean await(CountDownLatch started, CountDownLatch until) {
        started.countDown();
        try {
            return until.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean add(Book<Visitor> visitors, int number) {
        visitors.add(visitor(number), AUDIT);
        return true;
    }

    private static boolean fail(RuntimeException why) {
        throw why;
    }

    private static Visitor visitor(int number) {
        return new Visitor(new VisitorId("V0" + number), "Rosa Test", "sister");
    }

    private static int audits(OpenStore store) {
        String sql = "SELECT count(*) FROM record WHERE kind = 'audit'";
        return store.database
                .readers()
                .read("count", connection -> Rows.of(connection, sql, row -> row.getInt(1)))
                .get(0);
    }

    private static String next(BlockingQueue<String> answers) throws InterruptedException {
        return String.valueOf(answers.poll(30, TimeUnit.SECONDS));
    }
}
