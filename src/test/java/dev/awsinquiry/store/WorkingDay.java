package dev.awsinquiry.store;

import dev.awsinquiry.desk.Books;
import dev.awsinquiry.desk.Deliveries;
import dev.awsinquiry.desk.Delivery;
import dev.awsinquiry.desk.Unheard;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.inquiry.Severity;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Everything that a process asks of its store, once and in a sensible order, always the same. */
final class WorkingDay {

    private static final String TEAM = Samples.TEAM;
    private static final String CHANNEL = Samples.CHANNEL;

    private final DataSource source;
    private final Store store;
    private final Books books;
    private final Deliveries deliveries;
    private Instant now = Samples.NOON;

    WorkingDay(DataSource source, Dialect dialect) {
        this.source = source;
        this.store = new Store(source, dialect, () -> now);
        this.books = store.books();
        this.deliveries = store.deliveries();
    }

    /** Until noon. */
    void morning() {
        books.write(page -> {
            page.inquiries().insert(Samples.reported("a1"), Optional.of(now));
            page.inquiries().insert(Samples.reported("a1"), Optional.of(now));
            page.inquiries().insert(mild("a2"), Optional.empty());
            page.outbox().put(Samples.card("a1"));
            page.outbox().put(Samples.card("a2"));
            page.outbox().put(Samples.inThread("a1", "gaps", "ten facts are missing"));
            page.outbox().put(Samples.whisper("a1", "hint", "invite me"));
            page.outbox().put(Samples.direct("a2", "never", "overtaken"));
            page.outbox().withdraw(TEAM, "a2", "never");
            page.outbox().putOnce(Samples.digest("2026-04-15", "two are open"));
            return page.outbox().putOnce(Samples.digest("2026-04-15", "two are open"));
        });
        deliveries.nextDue();
        for (Delivery delivery : deliveries.claim(now, StoreCase.LEASE, 10)) {
            settle(delivery);
        }
        deliveries.depth();
    }

    private static Inquiry mild(String id) {
        return Inquiry.reported(
                id, TEAM, "C0OTHER", "U0OTHER", Language.EN, "V-" + id, Severity.LOW, List.of(), Samples.NOON);
    }

    private void settle(Delivery delivery) {
        switch (delivery.post().inquiry() + " " + delivery.post().key()) {
            case "a1 card" -> deliveries.delivered(delivery, Optional.of("1.1"), now);
            case "a1 hint" -> deliveries.delivered(delivery, Optional.empty(), now);
            case "a2 card" -> deliveries.parked(delivery, "not_in_channel");
            default -> deliveries.retry(delivery, now.plusSeconds(1), true, false, "timed_out");
        }
    }

    /** From noon on. */
    void afternoon() {
        now = Samples.NOON.plus(Duration.ofHours(1));
        deliveries.unparked(now);
        for (Delivery delivery : deliveries.claim(now, StoreCase.LEASE, 10)) {
            if (delivery.post().inquiry().equals("a2")) {
                deliveries.parked(delivery, "not_in_channel");
            } else if (delivery.post().inquiry().equals("a1")) {
                deliveries.handedBack(List.of(new Deliveries.Untried(delivery, now)), "shutting down");
            } else {
                deliveries.givenUp(delivery, "is_archived");
            }
        }
        deliveries.joined(TEAM, "C0INCIDENT", now);
        books.write(page -> {
            Inquiry known = page.inquiries().byId(TEAM, "a1").orElseThrow();
            page.inquiries().update(known, Optional.of(now));
            page.inquiries().update(known, Optional.of(now));
            page.outbox().put(Samples.inThread("a1", "gaps", "nine facts are missing"));
            page.outbox().put(Samples.saying(Samples.card("a1"), "nine facts are missing"));
            return true;
        });
        read();
        unheard(store.unheard());
        resolved();
        store.archive().expire(now.plusSeconds(1), now, 10);
    }

    /** Past the store. */
    private void resolved() {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("update inquiries set resolved_at = reported_at where id = 'a1'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void read() {
        books.read(page -> {
            page.inquiries().byView(TEAM, "V-a1");
            page.inquiries().byThread(TEAM, CHANNEL, "1.1");
            page.inquiries().openIn(TEAM, CHANNEL, 5);
            page.inquiries().newestIn(TEAM, CHANNEL);
            page.inquiries().channelsWithOpen(now);
            page.inquiries().page(true, Optional.empty(), 5);
            page.inquiries().page(false, Optional.of("a1"), 5);
            page.inquiries().any("a2");
            return page.inquiries().due(now, 5);
        });
    }

    private void unheard(Unheard unheard) {
        unheard.everything();
        unheard.next(now, StoreCase.LEASE).ifPresent(unheard::heard);
    }
}
