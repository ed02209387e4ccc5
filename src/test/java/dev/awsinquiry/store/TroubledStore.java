package dev.awsinquiry.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.awsinquiry.desk.BooksUnavailable;
import java.util.Optional;
import javax.sql.DataSource;

/** Somebody who uses a store while its database has its troubles. */
final class TroubledStore {

    private final Store store;

    TroubledStore(DataSource pool, Dialect dialect) {
        this(new Store(pool, dialect, () -> Samples.NOON));
    }

    TroubledStore(Store store) {
        this.store = store;
    }

    Store store() {
        return store;
    }

    boolean insert(String id) {
        return store.books().write(page -> {
            page.outbox().put(Samples.card(id));
            return page.inquiries().insert(Samples.reported(id), Optional.empty());
        });
    }

    boolean knows(String id) {
        return store.books().read(page -> page.inquiries().any(id).isPresent());
    }

    void assertUnavailable() {
        assertThatThrownBy(() -> insert("a2")).isInstanceOf(BooksUnavailable.class);
        assertThatThrownBy(() -> knows("a1")).isInstanceOf(BooksUnavailable.class);
        assertThatThrownBy(() -> store.deliveries().nextDue()).isInstanceOf(BooksUnavailable.class);
        assertThatThrownBy(() -> store.deliveries().claim(Samples.NOON, StoreCase.LEASE, 1))
                .isInstanceOf(BooksUnavailable.class);
    }
}
