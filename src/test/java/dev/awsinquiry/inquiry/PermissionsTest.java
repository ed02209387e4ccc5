package dev.awsinquiry.inquiry;

import static dev.awsinquiry.inquiry.Told.REQUIREMENTS;
import static dev.awsinquiry.inquiry.Told.asking;
import static dev.awsinquiry.inquiry.Told.input;
import static dev.awsinquiry.inquiry.Told.minutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.awsinquiry.inquiry.Permissions.Circle;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** U1 reported. Where it is left to the reporter and U3, U2 may do neither, and everything else. */
class PermissionsTest {

    private static final Circle FEW = Circle.parse("reporter, U3");
    private static final Permissions PERMISSIONS = new Permissions(FEW, FEW);

    private final InquiryFlow inquiries = new InquiryFlow(REQUIREMENTS, PERMISSIONS);
    private final CaseFlow flow = new CaseFlow(inquiries, PERMISSIONS);
    private final Inquiry open = asking(inquiries);
    private final Inquiry resolved = flow.resolved(open, "U1", minutes(1)).next();

    private static Optional<Refusal> expected(boolean allowed, Refusal refusal) {
        return allowed ? Optional.empty() : Optional.of(refusal);
    }

    @ParameterizedTest
    @CsvSource({"channel, U2, true", "reporter, U1, true", "reporter, U2, false", "'reporter,U2,W3', W3, true"})
    void aCircleIncludesTheReporterAlways(String circle, String user, boolean included) {
        assertThat(Circle.parse(circle).includes(open, user)).isEqualTo(included);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "everybody", "channel,reporter", "U1", "reporter,", "reporter,tanaka", "reporter U1", "U"})
    void whatIsNoCircleIsRefused(String circle) {
        assertThatThrownBy(() -> Circle.parse(circle)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"U1, true", "U2, false", "U3, true"})
    void resolvingReopeningAndTakingEitherBackAreLeftToTheCircle(String user, boolean allowed) {
        Optional<Refusal> refusal = expected(allowed, Refusal.MAY_NOT_RESOLVE);

        assertThat(flow.resolved(open, user, minutes(2)).refusal()).isEqualTo(refusal);
        assertThat(flow.reopened(resolved, user, minutes(2)).refusal()).isEqualTo(refusal);
        assertThat(flow.undone(resolved, 1, user, minutes(2)).refusal()).isEqualTo(refusal);
        Inquiry reopened = flow.reopened(resolved, "U1", minutes(2)).next();
        assertThat(flow.undone(reopened, 2, user, minutes(2)).refusal()).isEqualTo(refusal);
    }

    @ParameterizedTest
    @CsvSource({"U1, true", "U2, false", "U3, true"})
    void editingIsLeftToTheCircle(String user, boolean allowed) {
        Decision decision = inquiries.edited(
                open, Severity.NORMAL, List.of(input(Field.SUBJECT, "x", 2)), List.of(), user, minutes(2));
        assertThat(decision.refusal()).isEqualTo(expected(allowed, Refusal.MAY_NOT_EDIT));
        assertThat(inquiries.mayEdit(open, user)).isEqualTo(allowed);
    }

    @Test
    void everythingElseIsEverybodys() {
        Inquiry shrugged =
                inquiries.notKnown(open, Fact.WHERE_REGION, "U2", minutes(2)).next();
        assertThat(flow.undone(shrugged, 1, "U2", minutes(3)).refusal()).isEmpty();
        assertThat(new TextFlow().finishedNow(open, minutes(3)).refusal()).isEmpty();
    }

    @Test
    void whereItStandsIsSaidBeforeWhoMay() {
        assertThat(flow.resolved(resolved, "U2", minutes(3)).refusal()).contains(Refusal.RESOLVED);
        assertThat(flow.reopened(open, "U2", minutes(2)).refusal()).contains(Refusal.NOT_RESOLVED);
    }
}
