package dev.awsinquiry.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.awsinquiry.inquiry.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetsTest {

    private static final Instant LAST_MOMENT_OF_LEGACY_PLANS = Instant.parse("2026-12-31T23:59:59.999Z");
    private static final Instant AFTER_LEGACY_PLANS = Instant.parse("2027-01-01T00:00:00Z");

    private final Targets targets = Targets.bundled();

    @ParameterizedTest
    @CsvSource({
        // plan, what it has until the legacy plans end, what it has from then on
        "developer, low=PT24H* normal=PT12H*, ''",
        "business, low=PT24H normal=PT12H high=PT4H urgent=PT1H, ''",
        "enterprise-on-ramp, low=PT24H normal=PT12H high=PT4H urgent=PT1H critical=PT30M, ''",
        "business-support-plus, low=PT24H normal=PT12H high=PT4H urgent=PT1H critical=PT30M, low=PT24H normal=PT12H high=PT4H urgent=PT1H critical=PT30M",
        "enterprise, low=PT24H normal=PT12H high=PT4H urgent=PT1H critical=PT15M, low=PT24H normal=PT12H high=PT4H urgent=PT1H critical=PT15M",
        "unified-operations, low=PT24H normal=PT12H high=PT4H urgent=PT1H critical=PT5M, low=PT24H normal=PT12H high=PT4H urgent=PT1H critical=PT5M",
        "basic, '', ''",
        "nonesuch, '', ''",
    })
    void everyPlanHasTheTargetsThatAreDocumented(String plan, String before, String after) {
        assertThat(shown(plan, LAST_MOMENT_OF_LEGACY_PLANS)).isEqualTo(before);
        assertThat(shown(plan, AFTER_LEGACY_PLANS)).isEqualTo(after);
    }

    /** A star stands for business hours. */
    private String shown(String plan, Instant at) {
        String all = Arrays.stream(Severity.values())
                .flatMap(severity -> targets.target(plan, severity, at).stream()
                        .map(target -> severity.id() + "=" + target.within() + (target.businessHours() ? "*" : "")))
                .collect(Collectors.joining(" "));
        String named = targets.severities(plan, at).stream().map(Severity::id).collect(Collectors.joining(" "));
        assertThat(all.replaceAll("=\\S+", "")).as("severities of " + plan).isEqualTo(named);
        return all;
    }

    @Test
    void aPlanThatEndedIsKnownButNotOffered() {
        assertThat(targets.plans(LAST_MOMENT_OF_LEGACY_PLANS))
                .containsExactly(
                        "developer",
                        "business",
                        "enterprise-on-ramp",
                        "business-support-plus",
                        "enterprise",
                        "unified-operations");
        assertThat(targets.plans(AFTER_LEGACY_PLANS))
                .containsExactly("business-support-plus", "enterprise", "unified-operations");
        assertThat(targets.isPlan("developer")).isTrue();
        assertThat(targets.isPlan("basic")).isFalse();
        assertThat(targets.isPlan("Developer")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "developer, 2027-01-01T00:00:00Z",
        "business, 2027-01-01T00:00:00Z",
        "enterprise-on-ramp, 2027-01-01T00:00:00Z",
        "business-support-plus,",
        "enterprise,",
        "unified-operations,",
        "nonesuch,",
    })
    void theEndOfAPlanIsKnownAheadOfTime(String plan, Instant end) {
        if (end == null) {
            assertThat(targets.endsAt(plan)).isEmpty();
        } else {
            assertThat(targets.endsAt(plan)).contains(end);
        }
    }

    @Test
    void everyBundledRowNamesThePageOfAwsThatSaysSo() {
        assertThat(DataFile.bundled(Targets.FILE).lines().stream()
                        .filter(line -> !line.startsWith("#") && !line.equals(TargetRow.HEADER))
                        .map(TargetRow::parse)
                        .map(TargetRow::source))
                .hasSize(26)
                .allMatch(page -> page.startsWith("https://docs.aws.amazon.com/awssupport/latest/user/"));
    }

    @Test
    void ownTargetsWinAroundTheClockAndOutliveThePlan() {
        Targets own = targets.overriddenBy(
                Map.of(Severity.NORMAL, Duration.ofHours(2), Severity.CRITICAL, Duration.ofSeconds(10)));

        assertThat(own.target("developer", Severity.NORMAL, LAST_MOMENT_OF_LEGACY_PLANS))
                .contains(new Target(Duration.ofHours(2), false));
        assertThat(own.target("developer", Severity.LOW, LAST_MOMENT_OF_LEGACY_PLANS))
                .contains(new Target(Duration.ofHours(24), true));
        assertThat(own.severities("developer", LAST_MOMENT_OF_LEGACY_PLANS))
                .containsExactly(Severity.LOW, Severity.NORMAL, Severity.CRITICAL);
        assertThat(own.severities("developer", AFTER_LEGACY_PLANS)).containsExactly(Severity.NORMAL, Severity.CRITICAL);
        assertThat(own.plans(AFTER_LEGACY_PLANS)).doesNotContain("developer");
        assertThat(own.target("nonesuch", Severity.NORMAL, AFTER_LEGACY_PLANS)).isEmpty();
        assertThat(targets.target("enterprise", Severity.CRITICAL, AFTER_LEGACY_PLANS))
                .as("the targets overridden are others")
                .contains(new Target(Duration.ofMinutes(15), false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "urgent=PT1H,critical=PT30M | URGENT=PT1H CRITICAL=PT30M",
                "critical = PT30M , low=P1D | LOW=PT24H CRITICAL=PT30M",
                "urgent=PT10S | URGENT=PT10S",
                "urgent=PT0.5S | URGENT=PT0.5S",
                "\"\" | \"\"",
                "\"  \" | \"\"",
            })
    void ownTargetsAreRead(String text, String expected) {
        assertThat(Targets.parse(text).entrySet().stream()
                        .map(own -> own.getKey() + "=" + own.getValue())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "urgnt=PT1H | there is no severity 'urgnt'; there are low, normal, high, urgent, critical",
                "URGENT=PT1H | there is no severity 'URGENT'; there are low, normal, high, urgent, critical",
                "urgent=1h | '1h' is no duration; one hour is PT1H, thirty minutes are PT30M",
                "urgent= | '' is no duration; one hour is PT1H, thirty minutes are PT30M",
                "urgent | 'urgent' isn't of the form severity=duration; an example of the whole is urgent=PT1H,critical=PT30M",
                "urgent=PT1H, | '' isn't of the form severity=duration; an example of the whole is urgent=PT1H,critical=PT30M",
                "urgent=PT1H=PT2H | 'urgent=PT1H=PT2H' isn't of the form severity=duration; an example of the whole is urgent=PT1H,critical=PT30M",
                "urgent=PT1H,urgent=PT2H | there are two targets for urgent",
                "urgent=PT0S | a target takes longer than no time and at most 366 days, not PT0S",
                "urgent=PT-1H | a target takes longer than no time and at most 366 days, not PT-1H",
                "urgent=P367D | a target takes longer than no time and at most 366 days, not PT8808H",
            })
    void whatIsWrongWithOwnTargetsIsSaid(String text, String message) {
        assertThatThrownBy(() -> Targets.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void anOperatorsFileStandsInThePlaceOfTheBundledOne(@TempDir Path folder) throws IOException {
        assertThat(Targets.bundledWith(folder).plans(AFTER_LEGACY_PLANS)).contains("enterprise");

        Files.writeString(folder.resolve("targets.csv"), """
                # our reseller's
                plan,severity,within,hours,valid_from,valid_until,source
                gold,urgent,PT2H,24x7,,2027-04-01,https://example.com/#gold # the old contract

                gold,urgent,PT90M,24x7,2027-04-01,,https://example.com/#gold
                gold,low,PT8H,business,2027-04-01,,
                """);
        Targets own = Targets.bundledWith(folder);

        assertThat(own.plans(AFTER_LEGACY_PLANS)).containsExactly("gold");
        assertThat(own.endsAt("gold")).isEmpty();
        assertThat(own.severities("gold", AFTER_LEGACY_PLANS)).containsExactly(Severity.URGENT);
        assertThat(own.target("gold", Severity.URGENT, Instant.parse("2027-03-31T23:59:59Z")))
                .contains(new Target(Duration.ofHours(2), false));
        assertThat(own.target("gold", Severity.URGENT, Instant.parse("2027-04-01T00:00:00Z")))
                .contains(new Target(Duration.ofMinutes(90), false));
        assertThat(own.target("gold", Severity.LOW, Instant.parse("2027-04-01T00:00:00Z")))
                .contains(new Target(Duration.ofHours(8), true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "gold,urgent,PT2H,24x7 | , line 1: 7 columns are needed (plan,severity,within,hours,valid_from,valid_until,source), here are 4",
                ",urgent,PT2H,24x7,,, | , line 1: the plan is empty",
                "gold,dire,PT2H,24x7,,, | , line 1: there is no severity 'dire'; there are low, normal, high, urgent, critical",
                "gold,urgent,2 hours,24x7,,, | , line 1: '2 hours' is no duration; one hour is PT1H, thirty minutes are PT30M",
                "gold,urgent,PT2H,always,,, | , line 1: hours are 24x7 or business, not 'always'",
                "gold,urgent,PT2H,24x7,2027,, | , line 1: '2027' is no date; the first of January is 2027-01-01",
                "gold,urgent,PT2H,24x7,2027-02-01,2027-01-01, | , line 1: it ends on 2027-01-01, before it begins on 2027-02-01",
                "\"# nothing\" | : there is no target in it",
            })
    void whatIsWrongWithAnOperatorsFileIsSaid(String line, String message, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("targets.csv"), line);
        assertThatThrownBy(() -> Targets.bundledWith(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(file + message);
    }

    @Test
    void twoTargetsForOneMomentAreRefused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("targets.csv"), """
                gold,urgent,PT2H,24x7,,2027-04-02,
                gold,urgent,PT1H,24x7,2027-04-01,,
                """);
        assertThatThrownBy(() -> Targets.bundledWith(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(file + ": two targets at the same time for gold, urgent");
    }
}
