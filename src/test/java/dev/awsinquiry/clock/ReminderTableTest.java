package dev.awsinquiry.clock;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.awsinquiry.inquiry.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReminderTableTest {

    private static final int WORDS_OF_ITS_OWN = 2;

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/reminders.md"})
    void theTableInTheDocumentsIsTheOneThatTheProductGoesBy(String document) throws IOException {
        String section = Files.readString(Path.of(document))
                .split("(?m)^#+ Reminders$", 2)[1]
                .split("(?m)^#", 2)[0];
        List<String> documented = section.lines()
                .filter(line -> line.startsWith("| ") && line.contains("`"))
                .skip(1)
                .map(ReminderTableTest::withoutItsOwnWords)
                .toList();
        assertThat(documented)
                .containsExactlyElementsOf(Arrays.stream(ReminderKind.values())
                        .map(ReminderTableTest::row)
                        .toList());
    }

    /** The key as far as it is the point, and what follows. */
    private static String withoutItsOwnWords(String line) {
        List<String> cells = Arrays.stream(line.split("\\|")).map(String::strip).toList();
        String point = cells.get(WORDS_OF_ITS_OWN).replaceAll("`|\\.<.*", "");
        return point + " | " + String.join(" | ", cells.subList(WORDS_OF_ITS_OWN + 1, cells.size()));
    }

    private static String row(ReminderKind kind) {
        List<String> cells = new ArrayList<>(List.of(kind.point()));
        for (Severity severity : Severity.values()) {
            cells.add(ReminderTable.RULES.stream()
                    .filter(rule -> rule.kind() == kind && rule.isFor(severity))
                    .map(ReminderTableTest::waits)
                    .collect(joining(" and ")));
        }
        cells.add(kind.isBroadcast() ? "yes" : "no");
        cells.add(kind.isAddressed() ? "yes" : "no");
        return String.join(" | ", cells);
    }

    private static String waits(ReminderRule rule) {
        return rule.after().stream().map(ReminderTableTest::wait).collect(joining(", "))
                + (rule.thenDaily() > 0 ? ", then daily " + rule.thenDaily() + " times" : "");
    }

    private static String wait(ReminderRule.Wait wait) {
        if (wait instanceof ReminderRule.Tenths tenths) {
            return tenths.tenths() + "/10";
        }
        Duration span = ((ReminderRule.Time) wait).span();
        if (span.toDays() > 0) {
            return span.toDays() + " d";
        }
        return span.toMinutesPart() == 0 ? span.toHours() + " h" : span.toMinutes() + " min";
    }

    @ParameterizedTest
    @EnumSource
    void everySeverityHasOneRuleOfEachKind(ReminderKind kind) {
        for (Severity severity : Severity.values()) {
            assertThat(ReminderTable.RULES.stream().filter(rule -> rule.kind() == kind && rule.isFor(severity)))
                    .as("%s of %s", kind, severity)
                    .hasSize(1);
        }
    }

    @Test
    void theRulesStandInTheOrderOfTheKinds() {
        assertThat(ReminderTable.RULES.stream().map(ReminderRule::kind)).isSortedAccordingTo(ReminderKind::compareTo);
    }

    @Test
    void whatHasOneKeyIsSaidOnce() {
        assertThatThrownBy(() -> new ReminderRule(
                        ReminderKind.NOT_FILED,
                        Severity.LOW,
                        Severity.CRITICAL,
                        List.of(new ReminderRule.Tenths(1)),
                        1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("NOT_FILED is said once");
    }
}
