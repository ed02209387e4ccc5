package dev.awsinquiry.store;

import dev.awsinquiry.desk.Books;
import dev.awsinquiry.desk.Deliveries;
import dev.awsinquiry.desk.Delivery;
import dev.awsinquiry.desk.Post;
import dev.awsinquiry.inquiry.Inquiry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A test that runs on each database, on empty tables, at noon. */
@ParameterizedClass
@EnumSource(Dialect.class)
@OneAtATime
abstract class StoreCase {

    static final Duration LEASE = Duration.ofSeconds(30);
    static final int ALL = 1000;

    @Parameter
    Dialect dialect = Dialect.SQLITE;

    TestDatabase database;
    Books books;
    Deliveries deliveries;
    Instant now = Samples.NOON;

    @BeforeEach
    void openDatabase() {
        database = TestDatabase.open(dialect);
        Store store = new Store(database.source(), dialect, () -> now);
        books = store.books();
        deliveries = store.deliveries();
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    void at(Duration afterNoon) {
        now = Samples.NOON.plus(afterNoon);
    }

    boolean insert(Inquiry inquiry) {
        return books.write(page -> page.inquiries().insert(inquiry, Optional.empty()));
    }

    void put(Post... posts) {
        books.write(page -> {
            List.of(posts).forEach(page.outbox()::put);
            return true;
        });
    }

    void withdraw(Post post) {
        books.write(page -> {
            page.outbox().withdraw(post.team(), post.inquiry(), post.key());
            return true;
        });
    }

    List<Delivery> claim() {
        return deliveries.claim(now, LEASE, ALL);
    }

    Delivery claimOne() {
        List<Delivery> claimed = claim();
        if (claimed.size() != 1) {
            throw new AssertionError("expected one post, got " + keys(claimed));
        }
        return claimed.get(0);
    }

    void delivered(Delivery delivery, String ts) {
        deliveries.delivered(delivery, Optional.of(ts), now);
    }

    /** An inquiry whose card stands at this timestamp. */
    void standing(String inquiry, String ts) {
        insert(Samples.reported(inquiry));
        put(Samples.card(inquiry));
        delivered(claimOne(), ts);
    }

    /** Where the inquiry's thread is, as far as it is recorded. */
    Optional<String> threadOf(String inquiry) {
        Optional<Inquiry> known = books.read(page -> page.inquiries().any(inquiry));
        return known.orElseThrow().threadTs();
    }

    static List<String> keys(List<Delivery> claimed) {
        return claimed.stream().map(delivery -> delivery.post().key()).toList();
    }

    static String words(Delivery delivery) {
        return delivery.post().message().summary();
    }
}
