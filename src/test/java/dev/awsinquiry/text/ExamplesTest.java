package dev.awsinquiry.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.Reading;
import dev.awsinquiry.reading.WordsReader;
import dev.awsinquiry.reading.page.Finding;
import dev.awsinquiry.reading.page.Setting;
import dev.awsinquiry.reading.page.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever answers the way an example shows it is understood: in the list of what is missing, and in the form. */
class ExamplesTest {

    private static final WordsReader READER = new WordsReader(Words.bundled());
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 15);
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    /** An example and what it must state. */
    record Example(String text, Set<Fact> facts) {}

    /** By hint of the form what its example states; where the input states its own fact, nothing has to be read. */
    private static final Map<String, Set<Fact>> FORM = Map.of(
            "form.how.hint", EnumSet.of(Fact.HOW_SYMPTOM, Fact.HOW_ERROR, Fact.HOW_EXPECTED),
            "form.when_frequency.hint", EnumSet.of(Fact.WHEN_FREQUENCY),
            "form.when_state.hint", EnumSet.of(Fact.WHEN_ONGOING),
            "form.what.hint", EnumSet.of(Fact.WHAT_TRIGGER),
            "form.what_tried.hint", EnumSet.of(Fact.WHAT_TRIED),
            "form.who.hint", EnumSet.of(Fact.WHO_ACTOR),
            "form.how_much.hint", EnumSet.of(Fact.HOWMUCH_IMPACT, Fact.HOWMUCH_QUANTIFIED),
            "form.why.hint", EnumSet.of(Fact.WHY_PROBLEM),
            "form.why_goal.hint", EnumSet.of(Fact.WHY_GOAL));

    static Stream<Example> answers() {
        return Stream.of("ja", "en").flatMap(language -> {
            Properties messages = bundle("messages_" + language);
            return Arrays.stream(Fact.values())
                    .flatMap(fact -> Arrays.stream(messages.getProperty("fact." + fact.id() + ".example")
                                    .split(" / "))
                            .map(answer -> new Example(answer, EnumSet.of(fact))));
        });
    }

    static Stream<Example> hints() {
        return Stream.of("ja", "en").flatMap(language -> {
            Properties forms = bundle("forms_" + language);
            return FORM.entrySet().stream().map(hint -> new Example(example(forms, hint.getKey()), hint.getValue()));
        });
    }

    @ParameterizedTest
    @MethodSource("answers")
    void anAnswerLikeTheOneInTheListIsUnderstood(Example example) {
        Instant now = Instant.parse("2026-04-15T09:00:00Z");
        Setting asked = new Setting(
                EnumSet.allOf(Fact.class),
                Optional.empty(),
                TODAY,
                TOKYO,
                Optional.of(new Setting.InThread(Set.of(), Optional.of(now), now)));
        assertThat(stated(READER.read(example.text(), asked)))
                .as(example.text())
                .containsAll(example.facts());
    }

    @ParameterizedTest
    @MethodSource("hints")
    void whatTheFormShowsIsUnderstood(Example example) {
        assertThat(stated(READER.read(example.text(), Setting.alone(TODAY, TOKYO))))
                .as(example.text())
                .containsAll(example.facts());
    }

    private static List<Fact> stated(Reading reading) {
        return reading.findings().stream()
                .filter(finding -> !finding.unknown())
                .map(Finding::fact)
                .toList();
    }

    private static String example(Properties forms, String key) {
        String hint = forms.getProperty(key);
        return hint.replaceFirst("^.*(例: |Example: )", "");
    }

    private static Properties bundle(String name) {
        Properties properties = new Properties();
        try (InputStream in = ExamplesTest.class.getResourceAsStream("/text/" + name + ".properties")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
