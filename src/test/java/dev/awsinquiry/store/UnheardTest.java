package dev.awsinquiry.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.desk.Unheard;
import dev.awsinquiry.inquiry.Inquiry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which threads are to be read, by whom, and in which order. */
class UnheardTest extends StoreCase {

    private static final Duration LEASE = Duration.ofMinutes(1);

    private Unheard unheard() {
        return new Store(database.source(), dialect, () -> now).unheard();
    }

    private void open(String id, String severity) {
        standing(id, "1776222000." + (100_000 + now.toEpochMilli() % 100_000));
        database.execute("update inquiries set severity = '" + severity + "' where id = '" + id + "'");
        database.execute("delete from unheard");
        at(Duration.between(Samples.NOON, now).plusSeconds(1));
    }

    private Optional<Unheard.Turn> next() {
        return unheard().next(now, LEASE);
    }

    private List<String> all() {
        List<String> ids = new ArrayList<>();
        for (Optional<Unheard.Turn> turn = next(); turn.isPresent(); turn = next()) {
            ids.add(turn.get().inquiry().id());
        }
        return ids;
    }

    @Test
    void urgentOnesComeFirstThenThoseThatMovedLast() {
        open("a", "NORMAL");
        open("b", "URGENT");
        open("c", "NORMAL");
        open("e", "HIGH");
        open("d", "CRITICAL");
        put(Samples.inThread("a", "notice", "moved"));
        unheard().everything();

        assertThat(unheard().waiting()).isEqualTo(5);
        assertThat(all()).containsExactly("d", "b", "e", "a", "c");
        assertThat(unheard().waiting()).isEqualTo(5);
    }

    @Test
    void whatWasReadIsDoneAndWhatIsLeftInTheMiddleComesBack() {
        open("a", "NORMAL");
        open("b", "NORMAL");
        unheard().everything();
        unheard().heard(next().orElseThrow());
        Unheard.Turn left = next().orElseThrow();
        assertThat(next()).isEmpty();
        assertThat(unheard().waiting()).isEqualTo(1);

        now = now.plus(LEASE);
        assertThat(next().map(Unheard.Turn::inquiry).map(Inquiry::id))
                .contains(left.inquiry().id());
    }

    @Test
    void aMarkThatIsMadeWhileTheThreadIsReadIsNotForgotten() {
        open("a", "NORMAL");
        unheard().everything();
        Unheard.Turn turn = next().orElseThrow();
        unheard().everything();
        unheard().heard(turn);

        assertThat(all()).containsExactly("a");
    }

    @Test
    void whatIsToBeReadOnceMoreHasTimeUntilThen() {
        open("a", "NORMAL");
        unheard().everything();
        unheard().again(next().orElseThrow(), now.plusSeconds(6));
        now = now.plusMillis(5_999);
        assertThat(next()).isEmpty();

        now = now.plusMillis(1);
        assertThat(all()).containsExactly("a");
    }

    @Test
    void aChannelIsMarkedByItself() {
        open("a", "NORMAL");
        unheard().channel(Samples.TEAM, "C0OTHER");
        assertThat(unheard().waiting()).isZero();

        unheard().channel(Samples.TEAM, Samples.CHANNEL);
        assertThat(all()).containsExactly("a");
    }

    @Test
    void whatIsResolvedIsLeftAlone() {
        open("a", "NORMAL");
        unheard().everything();
        database.execute("update inquiries set resolved_at = 1 where id = 'a'");

        assertThat(all()).isEmpty();
        assertThat(unheard().waiting()).isZero();
    }

    @Test
    void manyAreMarkedWithoutAGap() {
        int many = SqlUnheard.BATCH * 2 + 1;
        for (int i = 0; i < many; i++) {
            insert(Samples.reported("a" + i, Samples.TEAM, Samples.CHANNEL, now.plusMillis(i / 3)));
        }
        database.execute("update inquiries set thread_ts = '1.' || id");
        unheard().everything();

        assertThat(unheard().waiting()).isEqualTo(many);
    }

    @Test
    void aThreadThatCameToBeKnownIsRead() {
        standing("a", "1776222000.000100");

        assertThat(all()).containsExactly("a");
    }

    /** A newer process may have written it, which reads the thread as well; the others' threads don't wait for that. */
    @Test
    void anInquiryThatCannotBeReadWithholdsNobodyElses() {
        open("strange", "CRITICAL");
        open("fine", "NORMAL");
        unheard().everything();
        database.execute("update inquiries set document = '{\"severity\":\"COSMIC\"}' where id = 'strange'");

        assertThat(all()).containsExactly("fine");
        assertThat(unheard().waiting()).isEqualTo(2);

        at(Duration.between(Samples.NOON, now).plus(LEASE));
        assertThat(all()).containsExactly("fine");
    }
}
