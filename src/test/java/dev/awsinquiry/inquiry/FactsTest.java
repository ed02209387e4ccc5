package dev.awsinquiry.inquiry;

import static dev.awsinquiry.inquiry.Told.input;
import static dev.awsinquiry.inquiry.Told.minutes;
import static dev.awsinquiry.inquiry.Told.reply;
import static dev.awsinquiry.inquiry.Told.states;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FactsTest {

    @Test
    void what_nobody_spoke_of_is_missing() {
        Facts facts = Facts.of(List.of(input(Field.HOW, "落ちた", 0)));

        assertThat(facts.standing(Fact.WHERE_REGION)).isEqualTo(Standing.MISSING);
        assertThat(facts.value(Fact.WHERE_REGION)).isEmpty();
    }

    @Test
    void the_latest_statement_wins_whatever_it_came_through() {
        Facts facts = Facts.of(List.of(
                reply("2.0", "大阪", 5, states(Fact.WHERE_REGION, "ap-northeast-3", 5)),
                input(Field.WHERE_REGION, "ap-northeast-1", 0, states(Fact.WHERE_REGION, "ap-northeast-1", 0))));

        assertThat(facts.value(Fact.WHERE_REGION)).contains("ap-northeast-3");
    }

    @Test
    void of_the_same_moment_the_later_in_order_wins() {
        Facts facts = Facts.of(List.of(
                input(Field.HOW, "東京で", 0, states(Fact.WHERE_REGION, "ap-northeast-1", 0)),
                input(Field.WHERE_REGION, "us-east-1", 0, states(Fact.WHERE_REGION, "us-east-1", 0))));

        assertThat(facts.value(Fact.WHERE_REGION)).contains("us-east-1");
    }

    @Test
    void a_later_statement_overrides_unknown() {
        Facts facts = Facts.of(List.of(
                input(Field.WHEN_STATE, "unknown", 0, Statement.unknown(Fact.WHEN_ONGOING, minutes(0))),
                reply("2.0", "まだ続いています", 5, states(Fact.WHEN_ONGOING, "ongoing", 5))));

        assertThat(facts.standing(Fact.WHEN_ONGOING)).isEqualTo(Standing.STATED);
    }

    @Test
    void at_the_same_moment_a_statement_counts_for_more_than_unknown() {
        Facts facts = Facts.of(List.of(
                input(Field.HOW, "まだ続いています", 0, states(Fact.WHEN_ONGOING, "ongoing", 0)),
                input(Field.WHEN_STATE, "unknown", 0, Statement.unknown(Fact.WHEN_ONGOING, minutes(0)))));

        assertThat(facts.value(Fact.WHEN_ONGOING)).contains("ongoing");
    }

    @Test
    void unknown_said_later_ends_the_asking() {
        Facts facts = Facts.of(List.of(
                input(Field.HOW, "東京で", 0, states(Fact.WHERE_REGION, "ap-northeast-1", 0)),
                input(Field.WHERE_REGION, "", 5, Statement.unknown(Fact.WHERE_REGION, minutes(5)))));

        assertThat(facts.standing(Fact.WHERE_REGION)).isEqualTo(Standing.UNKNOWN);
        assertThat(facts.value(Fact.WHERE_REGION)).isEmpty();
    }

    @Test
    void chatter_that_was_left_out_states_nothing() {
        Source left = new Source(
                "reply:3.0",
                Source.Origin.REPLY,
                Optional.empty(),
                "U2",
                "東京",
                minutes(1),
                false,
                List.of(states(Fact.WHERE_REGION, "ap-northeast-1", 1)),
                List.of());

        assertThat(Facts.of(List.of(left)).standing(Fact.WHERE_REGION)).isEqualTo(Standing.MISSING);
    }

    @Test
    void a_mended_typo_does_not_override_what_others_said_since() {
        Source first = reply("1.0", "10:30 からでsu", 0, states(Fact.WHEN_EXACT, "2026-04-15T10:30", 0));
        Source other = reply("2.0", "10:45 でした", 5, states(Fact.WHEN_EXACT, "2026-04-15T10:45", 5));
        Source mended = first.replacedBy(reply("1.0", "10:30 からです", 9, states(Fact.WHEN_EXACT, "2026-04-15T10:30", 9)));

        assertThat(Facts.of(List.of(mended, other)).value(Fact.WHEN_EXACT)).contains("2026-04-15T10:45");
    }

    @Test
    void a_changed_statement_in_an_edited_reply_is_a_new_one() {
        Source first = reply("1.0", "10:30 から", 0, states(Fact.WHEN_EXACT, "2026-04-15T10:30", 0));
        Source other = reply("2.0", "10:45 でした", 5, states(Fact.WHEN_EXACT, "2026-04-15T10:45", 5));
        Source changed = first.replacedBy(reply("1.0", "10:50 から", 9, states(Fact.WHEN_EXACT, "2026-04-15T10:50", 9)));

        assertThat(Facts.of(List.of(changed, other)).value(Fact.WHEN_EXACT)).contains("2026-04-15T10:50");
    }
}
