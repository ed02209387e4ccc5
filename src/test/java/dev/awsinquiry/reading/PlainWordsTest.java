package dev.awsinquiry.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import dev.awsinquiry.reading.chars.Table;
import dev.awsinquiry.reading.layout.Lines;
import dev.awsinquiry.reading.page.Setting;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What anybody writes states its fact, whatever else is said in the same sentence and however it is set out. */
@Execution(CONCURRENT)
class PlainWordsTest {

    private static final Setting SETTING = Setting.alone(LocalDate.of(2026, 11, 25), ZoneId.of("Asia/Tokyo"));

    private static final List<String[]> PLAIN = Table.rows(Corpus.resource("/reading/tables/plain.tsv"));
    private static final List<String[]> ASIDES = rowsWithBlanks("/reading/tables/asides.tsv");

    /** How people set out a sentence. */
    private static final List<UnaryOperator<String>> SET_OUT = List.of(
            s -> s,
            s -> s + "!!",
            s -> s + "...",
            s -> s + " orz",
            s -> "・" + s,
            s -> "- " + s,
            s -> "1. " + s,
            s -> "→ " + s,
            s -> "※" + s,
            s -> "<@U0123ABCD> " + s,
            s -> "(" + s + ")",
            s -> s + "\r\n",
            s -> s + "\n\nよろしくお願いします。");

    private static final List<UnaryOperator<String>> SET_OUT_JA = List.of(
            s -> s + "、という状況です。",
            s -> s + "。助けてください",
            s -> "助けてください。" + s,
            s -> "■状況\n" + s,
            s -> "状況：" + s,
            s -> "【状況】" + s,
            s -> s + "。どうすればいいですか？");

    private static final List<UnaryOperator<String>> SET_OUT_EN = List.of(
            s -> s + ". please help",
            s -> "please help. " + s,
            s -> "## Status\n" + s,
            s -> "Status: " + s,
            s -> s + ". That's all.",
            s -> "This is Bob. " + s);

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource
    void statesItsFact(String fact, String sentence) {
        assertThat(states(fact, context(fact, sentence) + sentence)).isTrue();
    }

    static Stream<Object[]> statesItsFact() {
        return PLAIN.stream().map(row -> new Object[] {row[0], row[1]});
    }

    @Test
    void aClauseBesideItTakesNothingAway() {
        List<String> lost = new ArrayList<>();
        for (String[] plain : PLAIN) {
            for (String[] aside : ASIDES) {
                boolean sameLanguage = japanese(plain[1]) == japanese(aside[1]);
                String text = aside[0].equals("before") ? aside[1] + plain[1] : plain[1] + aside[1];
                if (plain.length < 3
                        && sameLanguage
                        && !states(plain[0], context(plain[0], text) + text + stop(text))) {
                    lost.add(plain[0] + ": " + text);
                }
            }
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void howItIsSetOutTakesNothingAway() {
        List<String> lost = new ArrayList<>();
        for (String[] plain : PLAIN) {
            List<UnaryOperator<String>> own = japanese(plain[1]) ? SET_OUT_JA : SET_OUT_EN;
            Stream.concat(SET_OUT.stream(), own.stream())
                    .map(set -> context(plain[0], plain[1]) + set.apply(plain[1]))
                    .filter(text -> plain.length < 3 && !states(plain[0], text))
                    .forEach(text -> lost.add(plain[0] + ": " + text));
        }
        assertThat(lost).isEmpty();
    }

    private static boolean states(String fact, String text) {
        return WordsReaderTest.READER.read(text, SETTING).findings().stream()
                .anyMatch(finding -> !finding.unknown() && finding.fact().id().equals(fact));
    }

    /** What is told before: that something is broken, but before a symptom nothing. */
    private static String context(String fact, String text) {
        if (fact.equals("how.symptom")) {
            return "";
        }
        return japanese(text) ? "EC2 インスタンスに接続できません。\n" : "We cannot connect to our EC2 instance.\n";
    }

    private static String stop(String text) {
        return japanese(text) ? "。" : ".";
    }

    private static boolean japanese(String text) {
        return Lines.hasJapanese(text, 0, text.length());
    }

    /** The blank that parts a clause from the sentence belongs to it. */
    private static List<String[]> rowsWithBlanks(String file) {
        return Corpus.resource(file)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .toList();
    }
}
