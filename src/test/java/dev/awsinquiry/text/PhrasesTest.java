package dev.awsinquiry.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.awsinquiry.inquiry.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PhrasesTest {

    private static final Phrases PHRASES = Phrases.bundled();

    @Test
    void fillsPlacesIn() {
        assertThat(PHRASES.say(Language.JA, "list.opening", "count", 3)).isEqualTo("このチャンネルで対応中の問い合わせは 3 件です。");
    }

    @Test
    void leavesBracesOfPeopleAlone() {
        assertThat(PHRASES.say(Language.EN, "notice.text.subject", "subject", "{count} {} }{"))
                .isEqualTo("Subject: {count} {} }{");
    }

    @Test
    void keepsSpansWhole() {
        Span link = new Span.Link("here", "https://example.com");
        assertThat(PHRASES.spans(Language.EN, "help.guideline", "link", link))
                .containsExactly(Span.words("How to write a good inquiry: "), link);
    }

    /** A blank stands between Japanese and other letters, and none between Japanese ones. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "サポート窓口 | JA | 影響はサポート窓口からは見えず、書かれたことだけが伝わります。",
                "AWS サポート | JA | 影響は AWS サポートからは見えず、書かれたことだけが伝わります。",
                "Acme Support | JA | 影響は Acme Support からは見えず、書かれたことだけが伝わります。",
                "(株)例の窓口 | JA | 影響は(株)例の窓口からは見えず、書かれたことだけが伝わります。",
                "サポート窓口 | EN | サポート窓口 can't see the effect; only what is written gets across.",
                "Acme Support | EN | Acme Support can't see the effect; only what is written gets across.",
            })
    void theNameOfTheDeskFitsIntoTheSentence(String desk, Language language, String sentence) {
        House house = new House(Told.HOUSE.zone(), Optional.empty(), Optional.of(desk));
        Voice voice = new Voice(PHRASES, house, language);
        assertThat(voice.say("fact.howmuch.impact.reason")).isEqualTo(sentence);
        assertThat(voice.spans("fact.howmuch.impact.reason"))
                .extracting(span -> ((Span.Words) span).text())
                .satisfies(pieces -> assertThat(String.join("", pieces)).isEqualTo(sentence));
    }

    @Test
    void refusesWhatItCantFill() {
        assertThatThrownBy(() -> PHRASES.say(Language.EN, "list.opening"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("nothing given for {count}");
        assertThatThrownBy(() -> PHRASES.say(Language.EN, "no.such"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no sentence no.such in en");
    }

    @Test
    void anOperatorReplacesSingleSentences(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("case_ja.properties"), "case.closing=よろしくお願いします。\n");
        Phrases own = Phrases.bundledWith(folder);
        assertThat(own.say(Language.JA, "case.closing")).isEqualTo("よろしくお願いします。");
        assertThat(own.say(Language.EN, "case.closing")).isEqualTo("Thank you for your help.");
    }

    @Test
    void anOwnSentenceThatCouldBreakIsRefusedAtStart(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("messages_en.properties");
        Files.writeString(file, "filed.target=Due {when}\n");
        assertThatThrownBy(() -> Phrases.bundledWith(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(file + ": filed.target may use [due] and nothing else in braces");
        Files.writeString(file, "filed.tarrget=Due {due}\n");
        assertThatThrownBy(() -> Phrases.bundledWith(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(file + ": there is no sentence with the key filed.tarrget");
    }

    @ParameterizedTest
    @CsvSource({
        "forms_en.properties, form.inquiry.title, 24",
        "forms_ja.properties, form.filed.submit, 24",
        "forms_ja.properties, form.close, 24",
        "forms_en.properties, form.choose, 150",
        "forms_en.properties, form.subject.label, 2000",
        "forms_en.properties, form.where_region.hint, 2000",
        "forms_en.properties, form.filed.filed_at.recorded, 2000",
        "forms_en.properties, form.when_state.ongoing, 75",
        "forms_en.properties, form.plan.unified-operations, 75",
        "messages_en.properties, button.mark_filed, 75",
        "messages_en.properties, button.snooze_reminder, 150",
        "messages_en.properties, snooze.PT15M, 75",
    })
    void anOwnSentenceLongerThanSlackTakesIsRefusedAtStart(String name, String key, int most, @TempDir Path folder)
            throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, key + "=" + "x".repeat(most) + "\n");
        Language language = name.endsWith("_ja.properties") ? Language.JA : Language.EN;
        assertThat(Phrases.bundledWith(folder).find(language, key)).contains("x".repeat(most));

        Files.writeString(file, key + "=" + "x".repeat(most + 1) + "\n");
        assertThatThrownBy(() -> Phrases.bundledWith(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(file + ": " + key + " has " + (most + 1) + " characters, and Slack takes " + most
                        + " at most there");

        Files.writeString(file, key + "=\n");
        assertThatThrownBy(() -> Phrases.bundledWith(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(file + ": " + key + " is empty, and Slack takes nothing empty there");
    }

    @ParameterizedTest
    @EnumSource
    void theSentencesThatComeAlongHaveRoomEnough(Language language) {
        assertThat(PHRASES.keys(language)).allMatch(key -> Lengths.problem(
                        key, PHRASES.find(language, key).orElseThrow())
                .isEmpty());
    }

    /** With an operator's own sentences even the lines may be too long. */
    @Test
    void theBodyStaysWithinTheLimitAllTheSame(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("case_ja.properties"), "case.closing=" + "定型文です。".repeat(1400) + "\n");
        CaseText text = new CaseText(Phrases.bundledWith(folder), Told.HOUSE);
        CaseDocument document = text.of(new Told(Language.JA).bad(), Told.gaps(new Told(Language.JA).bad()));
        assertThat(document.body().length()).isLessThanOrEqualTo(CaseFitting.BODY_LIMIT);
        assertThat(document.body()).endsWith("(長いため添付: 添付 1 をご覧ください)");
        assertThat(document.attachments())
                .extracting(CaseDocument.Attachment::heading)
                .isEqualTo(List.of("添付 1/1: 本文の続き(ファイルとして添付してください)"));
    }
}
