package dev.awsinquiry.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.testkit.DeskFixture;
import dev.awsinquiry.testkit.MessagePrinter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A case whose number isn't at hand yet, and the last thing that isn't known of it. */
class UnnamedCaseTest {

    private final DeskFixture fixture = new DeskFixture();

    private void submit(Language language) {
        fixture.submit(language, Map.of(Field.SUBJECT, "502", Field.HOW, "502", Field.SEVERITY, "low"));
    }

    private String shown(String key) {
        return MessagePrinter.print(fixture.books.post(key).message());
    }

    @ParameterizedTest
    @CsvSource({
        "JA, 2026-04-15 16:50 (JST) 起票(報告から 1 分未満)",
        "EN, 2026-04-15 16:50 (JST) filed (less than a minute after the report)",
    })
    void theTimelineNamesNoCaseWithoutANumber(Language language, String line) {
        submit(language);
        fixture.file("", "low");
        fixture.desk.marks().resolved(fixture.press());

        assertThat(shown("resolved.2")).contains(line);
    }

    @ParameterizedTest
    @CsvSource({
        "JA, 未確認の項目があと 1 個あります。分かったら、このスレッドに書いてください。",
        "EN, 'One fact is not known yet. Whoever learns it, write it here.'",
    })
    void whatIsMissingLastIsSpokenOfAsOne(Language language, String opening) {
        submit(language);
        fixture.file("1234567890", "low");
        List<Fact> missing =
                fixture.books.only().missingAtFirst().stream().sorted().toList();
        missing.stream().skip(1).forEach(fact -> fixture.desk.marks().notKnown(fixture.press(), fact));

        assertThat(fixture.books.post("gaps").message().summary()).isEqualTo(opening);
    }
}
