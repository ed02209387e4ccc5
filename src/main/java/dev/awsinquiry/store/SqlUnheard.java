package dev.awsinquiry.store;

import dev.awsinquiry.desk.Unheard;
import dev.awsinquiry.inquiry.Inquiry;
import java.util.Optional;

/** Which threads are to be read, as a mark beside the inquiry. */
final class SqlUnheard implements Unheard {

    private static final String EVERYTHING =
            "update inquiries set catch_up = 1 where resolved_at is null and thread_ts is not null and catch_up = 0";

    private static final String NEXT = """
            select id, document, thread_ts, version from inquiries
            where catch_up = 1 and resolved_at is null order by reported_at desc limit 1
            """;

    private static final String HEARD = "update inquiries set catch_up = 0 where id = :id";

    private final Transactions transactions;

    SqlUnheard(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void everything() {
        transactions.write(handle -> handle.execute(EVERYTHING));
    }

    @Override
    public Optional<Inquiry> next() {
        return transactions.read(
                handle -> handle.createQuery(NEXT).map(SqlInquiries::inquiry).findOne());
    }

    @Override
    public void heard(Inquiry inquiry) {
        transactions.write(handle -> handle.createUpdate(HEARD)
                .bind("id", Texts.storable(inquiry.id()))
                .execute());
    }
}
