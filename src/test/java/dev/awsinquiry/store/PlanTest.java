package dev.awsinquiry.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.desk.Inquiries;
import dev.awsinquiry.desk.Unheard;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is asked costs by what is answered, not by what was recorded in all the years before. */
class PlanTest extends StoreCase {

    private static final String NUMBERS =
            "with recursive n(i) as (select 1 union all select i + 1 from n where i < %d) ";

    private static final String POSTS = """
            insert into posts (team, inquiry, key, kind, place, channel, broadcast, message, seq, revision,
                delivered_revision, message_ts, status, attempts, uncertain, next_attempt_at, created_at, waiting_since)
            """ + NUMBERS + """
            select 'T0AWS', 'a' || (i / 20), '%s' || i, 'NOTICE', 'DIRECT', 'C0INCIDENT', 0,
                '{"summary":"","blocks":[]}', i %% 20, 1, %s, 0, 0, i, i, i
            from n
            """;

    /** One in ten is open, one in a hundred is due. */
    private static final String INQUIRIES = """
            insert into inquiries (id, team, channel, thread_ts, view_id, reporter, language, severity, state,
                reported_at, resolved_at, next_due_at, version, document)
            """ + NUMBERS + """
            select 'a' || i, 'T0AWS', 'C' || (i %% 50), '1.' || i, 'V' || i, 'U1', 'JA', 'HIGH', 'ASKING',
                i, case when i %% 10 = 0 then null else i end, case when i %% 100 = 0 then i else null end, 1,
                '%s'
            from n
            """;

    private static final String AUDIT = "insert into audit (id, at, team, inquiry, who, what) " + NUMBERS
            + "select 'e' || i, i, 'T0AWS', 'a' || (i / 20), 'U1', 'reply_counted' from n";

    private PlansOf plans;

    @BeforeEach
    void years() {
        database.execute(INQUIRIES.formatted(8_000, Json.write(Samples.reported("a"))));
        database.execute(POSTS.formatted(30_000, "delivered", "1, '1.' || i, 'delivered'"));
        database.execute(POSTS.formatted(1_000, "waiting", "0, null, 'waiting'"));
        database.execute(AUDIT.formatted(8_000));
        if (dialect == Dialect.POSTGRESQL) {
            // it does so by itself, in a while; SQLite never does
            database.execute("analyze");
        }
        plans = new PlansOf(database.source(), dialect);
    }

    private Store store() {
        return new Store(plans.source(), dialect, () -> now);
    }

    private void assertWalks(String index, Function<Inquiries, ?> question) {
        store().books().read(page -> Optional.of(question.apply(page.inquiries())));
        assertWalks(index);
    }

    private void assertWalks(String index) {
        assertThat(plans.take()).isNotEmpty().allSatisfy(plan -> assertThat(plan.toLowerCase(Locale.ROOT))
                .containsPattern("\\b(" + index + ")\\b")
                .doesNotMatch("(?s).*\\b(seq scan|temp b-tree|sort)\\b.*")
                .doesNotMatch("(?s).*\\bscan (inquiries|posts|p)(\n| using index sqlite_).*"));
    }

    @Test
    void claimsLookAtWaitingPostsOnly() {
        assertThat(store().deliveries().claim(now, LEASE, 20)).hasSize(20);

        List<String> claims = plans.take().stream()
                .filter(plan -> plan.contains("posts_waiting"))
                .toList();
        assertThat(claims).hasSize(2).allSatisfy(plan -> assertThat(plan)
                .doesNotContainIgnoringCase("seq scan on posts")
                .doesNotContainIgnoringCase("scan p\n")
                .doesNotContainIgnoringCase("scan posts\n"));
    }

    @Test
    void whatIsDueIsFoundByItself() {
        assertWalks("inquiries_due", all -> all.due(now, 100));
    }

    @Test
    void pagesAreFoundWhereTheyBegin() {
        assertWalks("inquiries_by_age", all -> all.page(false, Optional.empty(), 50));
        assertWalks(
                "inquiries_by_age|inquiries_pkey|sqlite_autoindex_inquiries_1",
                all -> all.page(false, Optional.of("a4000"), 50));
        assertWalks("inquiries_open_by_age", all -> all.page(true, Optional.empty(), 50));
        assertWalks(
                "inquiries_open_by_age|inquiries_pkey|sqlite_autoindex_inquiries_1",
                all -> all.page(true, Optional.of("a4000"), 50));
    }

    @Test
    void whatIsOpenInAChannelIsFoundByItself() {
        assertWalks("inquiries_open", all -> all.openIn("T0AWS", "C10", 21));
        assertWalks("inquiries_open", all -> all.channelsWithOpen(now));
        assertWalks("inquiries_by_channel", all -> all.newestIn("T0AWS", "C11"));
    }

    @Test
    void oneIsFoundByWhateverNamesIt() {
        assertWalks("inquiries_pkey|sqlite_autoindex_inquiries_1", all -> all.any("a7"));
        assertWalks("inquiries_pkey|sqlite_autoindex_inquiries_1", all -> all.byId("T0AWS", "a7"));
        assertWalks("inquiries_team_view_id_key|sqlite_autoindex_inquiries_2", all -> all.byView("T0AWS", "V7"));
        assertWalks("inquiries_by_thread", all -> all.byThread("T0AWS", "C7", "1.7"));
    }

    @Test
    void threadsToReadAreFoundByThemselves() {
        Unheard unheard = store().unheard();
        unheard.everything();
        assertThat(plans.take()).allSatisfy(plan -> assertThat(plan).contains("inquiries_open_by_age"));

        database.execute("analyze");
        unheard.next(now, LEASE);
        List<String> asked = plans.take();
        assertThat(asked.get(asked.size() - 1)).contains("unheard_next").doesNotContain("TEMP B-TREE", "Sort");
    }

    @Test
    void whatIsToBeDeletedIsFoundByItself() {
        store().archive().expire(now.minusMillis(now.toEpochMilli() - 100), now, 5);
        assertThat(plans.take()).anySatisfy(plan -> assertThat(plan).contains("inquiries_resolved"));
        store().archive().tidy(now);
        assertThat(plans.take()).anySatisfy(plan -> assertThat(plan).contains("posts_loose"));
    }

    @Test
    void onesOwnAreFoundByWhoReportedThem() {
        assertWalks("inquiries_by_reporter", all -> all.reportedBy("T0AWS", "U7", 100));
    }

    @Test
    void theAuditIsReadFromItsEnd() {
        store().books().read(page -> page.audit().page(Optional.empty(), Optional.empty(), 50));
        assertThat(plans.take()).anySatisfy(plan -> assertThat(plan).contains("audit_by_age"));
        store().books().read(page -> page.audit().page(Optional.of("a7"), Optional.empty(), 50));
        assertThat(plans.take()).anySatisfy(plan -> assertThat(plan).contains("audit_by_inquiry"));
    }
}
