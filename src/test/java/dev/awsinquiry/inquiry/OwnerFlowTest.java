package dev.awsinquiry.inquiry;

import static dev.awsinquiry.inquiry.Told.REQUIREMENTS;
import static dev.awsinquiry.inquiry.Told.asking;
import static dev.awsinquiry.inquiry.Told.finished;
import static dev.awsinquiry.inquiry.Told.minutes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.inquiry.Effect.Card;
import dev.awsinquiry.inquiry.Effect.Look;
import dev.awsinquiry.inquiry.Effect.OwnerNotice;
import dev.awsinquiry.inquiry.Permissions.Circle;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who looks after an inquiry; U1 reported it. */
class OwnerFlowTest {

    private final InquiryFlow inquiries = new InquiryFlow(REQUIREMENTS);
    private final CaseFlow cases = new CaseFlow(inquiries);
    private final OwnerFlow flow = new OwnerFlow(Permissions.EVERYBODY);
    private final Inquiry open = asking(inquiries);

    private Decision named(Inquiry inquiry, String user, String by) {
        return flow.named(inquiry, user, by, by.toLowerCase(java.util.Locale.ROOT), minutes(3));
    }

    @Test
    void whoeverIsNamedIsAddressedInsteadOfTheReporter() {
        Decision decision = named(open, "U2", "U3");
        Owner owner = new Owner("U2", "U3", "u3", minutes(3), 1);

        assertThat(open.addressee()).isEqualTo("U1");
        assertThat(decision.next().addressee()).isEqualTo("U2");
        assertThat(decision.next().owner()).contains(owner);
        assertThat(decision.effects()).containsExactly(new Card(), new OwnerNotice(owner, Look.CURRENT));
        assertThat(owner.noticeKey()).isEqualTo("owner.1");
    }

    @Test
    void naming_the_same_again_says_nothing() {
        Inquiry owned = named(open, "U2", "U3").next();

        assertThat(named(owned, "U2", "U1")).isEqualTo(Decision.nothing(owned));
    }

    @Test
    void another_one_gets_a_notice_of_their_own() {
        Inquiry owned = named(open, "U2", "U2").next();
        Decision decision = named(owned, "U3", "U1");
        Owner first = owned.owner().orElseThrow();
        Owner second = new Owner("U3", "U1", "u1", minutes(3), 2);

        assertThat(first.isSelfNamed()).isTrue();
        assertThat(decision.next().owner()).contains(second);
        assertThat(decision.effects())
                .containsExactly(new Card(), new OwnerNotice(first, Look.PAST), new OwnerNotice(second, Look.CURRENT));
    }

    @Test
    void nobody_looks_after_it_any_more() {
        Inquiry owned = named(open, "U2", "U3").next();
        Owner owner = owned.owner().orElseThrow();
        Decision decision = flow.cleared(owned, 1, "U3");

        assertThat(decision.next().owner()).isEmpty();
        assertThat(decision.next().addressee()).isEqualTo("U1");
        assertThat(decision.effects()).containsExactly(new Card(), new OwnerNotice(owner, Look.TAKEN_BACK));
        assertThat(flow.cleared(decision.next(), 1, "U3").refusal()).contains(Refusal.NOT_OWNED);
        assertThat(named(decision.next(), "U2", "U3").next().owner())
                .as("under a key of its own")
                .hasValueSatisfying(again -> assertThat(again.noticeKey()).isEqualTo("owner.2"));
    }

    @Test
    void the_button_of_an_earlier_notice_takes_nobody_off() {
        Inquiry owned = named(named(open, "U2", "U3").next(), "U3", "U3").next();

        assertThat(flow.cleared(owned, 1, "U3").refusal()).contains(Refusal.NOT_OWNED);
        assertThat(flow.cleared(owned, 2, "U3").next().owner()).isEmpty();
    }

    @Test
    void what_was_marked_before_can_still_be_taken_back_and_keys_stay_apart() {
        Filing filing = new Filing("1", Severity.URGENT, "enterprise", minutes(1), Duration.ofHours(1), minutes(61));
        Inquiry filed = cases.filed(finished(inquiries), filing, "U1").next();
        Inquiry owned = named(filed, "U2", "U1").next();

        assertThat(owned.lastMark()).isEqualTo(filed.lastMark());
        assertThat(owned.owner().orElseThrow().number()).isEqualTo(2);
        Inquiry undone = cases.undone(owned, 1, "U1", minutes(4)).next();
        assertThat(undone.aws().filing()).isEmpty();
        assertThat(undone.owner()).isEqualTo(owned.owner());
        Inquiry again = cases.filed(undone, filing, "U1").next();
        assertThat(again.lastMark().orElseThrow().noticeKey()).isEqualTo("filed.3");
    }

    @Test
    void what_is_resolved_needs_nobody() {
        Inquiry owned = named(open, "U2", "U3").next();
        Inquiry resolved = cases.resolved(owned, "U1", minutes(4)).next();

        assertThat(named(resolved, "U3", "U3").refusal()).contains(Refusal.RESOLVED);
        assertThat(flow.cleared(resolved, 1, "U2").refusal()).contains(Refusal.RESOLVED);
        assertThat(cases.reopened(resolved, "U1", minutes(9)).next().owner()).isEqualTo(owned.owner());
    }

    @ParameterizedTest
    @CsvSource({"U1, true", "U2, false", "U3, true"})
    void naming_is_left_to_those_who_may_edit(String by, boolean allowed) {
        OwnerFlow strict = new OwnerFlow(new Permissions(Circle.CHANNEL, Circle.parse("reporter,U3")));
        Optional<Refusal> refusal = allowed ? Optional.empty() : Optional.of(Refusal.MAY_NOT_NAME_OWNER);
        Inquiry owned = named(open, "U4", "U1").next();

        assertThat(strict.named(open, "U4", by, "", minutes(3)).refusal()).isEqualTo(refusal);
        assertThat(strict.cleared(owned, 1, by).refusal()).isEqualTo(refusal);
        assertThat(strict.cleared(owned, 1, "U4").refusal()).as("leaving").isEmpty();
        assertThat(Refusal.MAY_NOT_NAME_OWNER.isAboutPermission()).isTrue();
    }
}
