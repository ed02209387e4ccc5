package dev.awsinquiry.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.testkit.DeskFixture;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A form that somebody else's inquiry came from isn't a way to edit it. */
class FormOfOthersTest {

    private final DeskFixture fixture = new DeskFixture();

    private InquirySubmission again(String user, String channel) {
        return new InquirySubmission(
                DeskFixture.TEAM,
                channel,
                user,
                Language.JA,
                "V1",
                Optional.empty(),
                Map.of(Field.SUBJECT, "別の件", Field.HOW, "別の話"),
                Map.of(),
                Optional.empty());
    }

    @Test
    void onlyWhoeverReportedHandsItInAgain() {
        fixture.submitTheBadOne();
        fixture.books.written();

        assertThat(fixture.desk.intake().submit(again("U0002", "C0002"))).isInstanceOf(Outcome.Unknown.class);
        assertThat(fixture.books.only().subject()).isEqualTo("AWS につながりません");
        assertThat(fixture.books.written()).isEmpty();

        assertThat(fixture.desk.intake().submit(again(DeskFixture.REPORTER, DeskFixture.CHANNEL)))
                .isInstanceOf(Outcome.Done.class);
        assertThat(fixture.books.only().subject()).isEqualTo("別の件");
    }

    @Test
    void aRegionThatNoFormOffersIsNotTaken() {
        Outcome outcome = fixture.submit(
                "V1", Map.of(Field.SUBJECT, "x", Field.HOW, "y", Field.WHERE_REGION, "AKIAIOSFODNN7ABCDEFG"));
        assertThat(outcome).isEqualTo(new Outcome.Problems(Map.of("where_region", Problem.of(Problem.Kind.NO_OPTION))));
        assertThat(fixture.books.size()).isZero();
    }
}
