package dev.awsinquiry.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanEndTest {

    private final Targets targets = Targets.bundled();

    @ParameterizedTest
    @CsvSource({
        "developer, 2026-10-02T23:59:59Z,",
        "developer, 2026-10-03T00:00:00Z, 'The support plan developer ends on 2027-01-01 (UTC); set AWS_INQUIRY_SUPPORT_PLAN to one of business-support-plus, enterprise, unified-operations.'",
        "business, 2026-12-31T23:59:59Z, 'The support plan business ends on 2027-01-01 (UTC); set AWS_INQUIRY_SUPPORT_PLAN to one of business-support-plus, enterprise, unified-operations.'",
        "enterprise-on-ramp, 2027-01-01T00:00:00Z, 'The support plan enterprise-on-ramp ended on 2027-01-01 (UTC); set AWS_INQUIRY_SUPPORT_PLAN to one of business-support-plus, enterprise, unified-operations.'",
        "business, 2029-01-01T00:00:00Z, 'The support plan business ended on 2027-01-01 (UTC); set AWS_INQUIRY_SUPPORT_PLAN to one of business-support-plus, enterprise, unified-operations.'",
        "enterprise, 2029-01-01T00:00:00Z,",
        "nonesuch, 2029-01-01T00:00:00Z,",
    })
    void theEndOfThePlanIsAnnouncedAheadOfTime(String plan, Instant now, String sentence) {
        if (sentence == null) {
            assertThat(PlanEnd.announced(targets, plan, now)).isEmpty();
        } else {
            assertThat(PlanEnd.announced(targets, plan, now).map(PlanEnd::sentence))
                    .contains(sentence);
        }
    }

    @Test
    void whetherItIsOverIsTold() {
        Instant end = Instant.parse("2027-01-01T00:00:00Z");
        assertThat(PlanEnd.announced(targets, "business", end.minusMillis(1)).map(PlanEnd::over))
                .contains(false);
        assertThat(PlanEnd.announced(targets, "business", end).map(PlanEnd::over))
                .contains(true);
    }
}
