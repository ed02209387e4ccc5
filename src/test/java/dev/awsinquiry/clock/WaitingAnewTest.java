package dev.awsinquiry.clock;

import static dev.awsinquiry.clock.Cases.CLOCK;
import static dev.awsinquiry.clock.Cases.aroundTheClock;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Severity;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is marked again after it was taken back, and what is open again after days. */
class WaitingAnewTest {

    private static final Instant NOON = Instant.parse("2026-11-23T03:00:00Z"); // Monday 12:00 in Japan

    private final Reminders reminders = new Reminders(CLOCK);

    @Test
    void anAnswerTakenBackAndMarkedAgainIsWaitedForAnew() {
        Inquiry filed = Cases.filed(Severity.URGENT, aroundTheClock("PT4H"), NOON);
        Inquiry responded = Cases.responded(filed, at("PT10M"));
        Inquiry reminded = Cases.after(reminders.take(responded, at("PT40M")), responded, at("PT40M"));
        assertThat(reminded.reminding().done()).containsExactly("waiting_for_us.2.1");

        Inquiry back = Cases.undone(reminded, at("PT50M"));
        assertThat(key(back, at("PT2H"))).as("the target goes on as before").contains("target.half");

        Inquiry again = Cases.responded(back, at("PT60M"));
        assertThat(reminders.take(again, at("PT89M"))).isEqualTo(Due.NOTHING);
        assertThat(key(again, at("PT90M"))).as("it is waited for anew").contains("waiting_for_us.2.2.1");
        assertThat(reminders.next(Cases.after(reminders.take(again, at("PT90M")), again, at("PT90M")), at("PT90M")))
                .contains(at("PT25H30M"));
    }

    @Test
    void ourReplyTakenBackGoesOnWithWhatWasWaitedForBefore() {
        Inquiry responded = Cases.responded(Cases.filed(Severity.URGENT, aroundTheClock("PT1H"), NOON), at("PT10M"));
        Inquiry reminded = Cases.after(reminders.take(responded, at("PT40M")), responded, at("PT40M"));
        Inquiry back = Cases.undone(Cases.replied(reminded, at("PT41M")), at("PT42M"));
        assertThat(reminders.take(back, at("PT24H39M"))).isEqualTo(Due.NOTHING);
        assertThat(key(back, at("PT24H40M"))).contains("waiting_for_us.2.2");
        assertThat(all(Cases.replied(back, at("PT43M")), at("PT43M"))).startsWith("waiting_for_aws.2.2.1@PT1H ");
    }

    @ParameterizedTest
    @CsvSource({
        "PT1H, PT24H, waiting_for_us.2.2@PT30M", // a day after the one before
        "PT1H, PT360H, waiting_for_us.2.2.1@PT30M",
        "PT168H, PT360H, waiting_for_us.2.2.1@PT30M"
    })
    void whatWasResolvedForDaysIsRemindedOfAnewWhenItIsOpenAgain(String resolvedAt, String reopenedAt, String next) {
        Inquiry responded = Cases.responded(Cases.filed(Severity.URGENT, aroundTheClock("PT1H"), NOON), at("PT0S"));
        Inquiry reminded = Cases.after(reminders.take(responded, at("PT30M")), responded, at("PT30M"));
        Inquiry resolved = Cases.resolved(reminded, at(resolvedAt));
        for (Inquiry open : List.of(Cases.reopened(resolved, at(reopenedAt)), Cases.undone(resolved, at(reopenedAt)))) {
            assertThat(reminders.take(open, at(reopenedAt))).isEqualTo(Due.NOTHING);
            assertThat(all(open, at(reopenedAt)).split(" ")).contains(next).hasSize(next.contains("2.2.1") ? 7 : 6);
        }
    }

    @Test
    void soAreMissingFactsAndATextThatNobodyFiled() {
        Inquiry asking = Cases.asking(Severity.URGENT, NOON);
        Inquiry asked = Cases.reopened(Cases.resolved(asking, at("PT1M")), at("PT48H"));
        assertThat(all(asked, at("PT48H"))).isEqualTo("facts_missing.2.1@PT5M facts_missing.2.2@PT15M");

        Inquiry finished = Cases.finished(asking, at("PT1M"));
        Inquiry again = Cases.reopened(Cases.resolved(finished, at("PT2M")), at("PT48H"));
        assertThat(all(again, at("PT48H"))).isEqualTo("not_filed.2@PT15M");
    }

    private Optional<String> key(Inquiry inquiry, Instant now) {
        return reminders.take(inquiry, now).say().map(Reminder::key);
    }

    private String all(Inquiry inquiry, Instant from) {
        return reminders.due(inquiry, from.plus(Duration.ofDays(365))).stream()
                .map(reminder -> reminder.key() + "@" + Duration.between(from, reminder.at()))
                .collect(joining(" "));
    }

    private static Instant at(String since) {
        return NOON.plus(Duration.parse(since));
    }
}
