package dev.awsinquiry.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** All or nothing. */
class BooksTest extends StoreCase {

    private boolean isKnown(String id) {
        return books.read(page -> page.inquiries().any(id).isPresent());
    }

    @Test
    void whatFailsHalfwayLeavesNothing() {
        assertThatThrownBy(() -> books.write(page -> {
                    page.inquiries().insert(Samples.reported("a1"), Optional.empty());
                    page.outbox().put(Samples.card("a1"));
                    throw new IllegalArgumentException("changed my mind");
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("changed my mind");

        assertThat(isKnown("a1")).isFalse();
        assertThat(deliveries.nextDue()).isEmpty();
    }

    @Test
    void whatSaysThatItReadsCannotWrite() {
        assertThatThrownBy(() -> books.read(page -> page.inquiries().insert(Samples.reported("a1"), Optional.empty())))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> books.read(page -> page.inquiries().update(Samples.full("a1", 1), Optional.empty())))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> books.read(page -> {
                    page.outbox().put(Samples.card("a1"));
                    return true;
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> books.read(page -> {
                    page.outbox().withdraw(Samples.TEAM, "a1", "card");
                    return true;
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(isKnown("a1")).isFalse();
    }
}
