package dev.awsinquiry.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Flag;
import dev.awsinquiry.reading.chars.Folded;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.chars.Table;
import dev.awsinquiry.reading.page.Raised;
import dev.awsinquiry.reading.page.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an operator adds to the words. */
@Execution(CONCURRENT)
class WordsTest {

    @TempDir
    Path directory;

    @Test
    void aWordOfTheTeamIsFlaggedWithItsMeaning() throws IOException {
        Files.writeString(directory.resolve("abbreviations.tsv"), "ほげサーバー\tthe order service (ECS)\t\t\tany-case\n");
        Reading reading = new WordsReader(Words.bundledWith(directory)).read("ほげサーバーが落ちました。", WordsReaderTest.ALONE);
        assertThat(reading.raised())
                .containsExactly(new Raised(Flag.HOUSE_WORD, new Span(0, 6), "the order service (ECS)"));
    }

    @Test
    void aRowOfTheTeamTakesThePlaceOfTheBundledOne() throws IOException {
        Files.writeString(directory.resolve("abbreviations.tsv"), "CF\tAWS CloudFormation\n");
        Reading reading = new WordsReader(Words.bundledWith(directory)).read("CF が遅いです。", WordsReaderTest.ALONE);
        assertThat(reading.raised()).containsExactly(new Raised(Flag.HOUSE_WORD, new Span(0, 2), "AWS CloudFormation"));
    }

    /** However long a word goes on, no phrase does: otherwise the time would grow with the square of the text. */
    @Test
    void noPhraseGoesOnForEver() {
        for (String unit : new String[] {"a-", "a'", "error-", "1-", "1"}) {
            assertThat(Words.bundled().lexicon().find(unit.repeat(500)))
                    .as(unit)
                    .allSatisfy(hit -> assertThat(hit.end() - hit.start()).isLessThanOrEqualTo(120));
        }
    }

    /** Two files that happen to choose one name fill one class, and each rule of theirs hears the words of the other. */
    @Test
    void noTwoFilesFillAClassByAccident() {
        Map<String, Set<String>> filesOf = new TreeMap<>();
        for (String file : Words.WORD_FILES) {
            Corpus.resource("/reading/" + file)
                    .lines()
                    .map(String::strip)
                    .filter(line -> line.startsWith("[") && line.endsWith("]"))
                    .forEach(line -> filesOf.computeIfAbsent(line.substring(1, line.length() - 1), c -> new TreeSet<>())
                            .add(file));
        }
        filesOf.values().removeIf(files -> files.size() == 1);
        assertThat(filesOf.keySet())
                .containsExactly(
                        "database",
                        "deed.vain",
                        "desktop",
                        "doesnt",
                        "doing",
                        "doing.any",
                        "ended",
                        "ended.not",
                        "expected",
                        "fail",
                        "finding.en",
                        "freq.always",
                        "freq.count",
                        "freq.intermittent",
                        "freq.once",
                        "freq.span",
                        "house.base",
                        "house.has",
                        "house.kind",
                        "house.owns",
                        "house.tail",
                        "impact",
                        "machine.state",
                        "mute",
                        "mute.biz.deal",
                        "mute.biz.people",
                        "mute.biz.place",
                        "mute.biz.user",
                        "mute.both.end.ja",
                        "mute.did.en",
                        "mute.doing",
                        "mute.ended",
                        "mute.fail",
                        "mute.freq.always",
                        "mute.freq.daily",
                        "mute.freq.intermittent",
                        "mute.freq.once",
                        "mute.goal",
                        "mute.group.en",
                        "mute.hurt",
                        "mute.idle",
                        "mute.impact",
                        "mute.not.one.en",
                        "mute.now.word",
                        "mute.one.thing",
                        "mute.ongoing",
                        "mute.only.en",
                        "mute.only.ja",
                        "mute.only.sub.en",
                        "mute.scope.all.en",
                        "mute.scope.one",
                        "mute.scope.some",
                        "mute.so.that",
                        "mute.tai.ja",
                        "mute.temo",
                        "mute.thing.ja",
                        "mute.those.en",
                        "mute.tried.whole",
                        "mute.want.en",
                        "mute.whole.ja",
                        "nothing.said",
                        "ongoing",
                        "pending",
                        "role.ahead",
                        "server.kind",
                        "server.no",
                        "server.other",
                        "sibling.ill",
                        "sibling.mark",
                        "sibling.not",
                        "sibling.well",
                        "traffic.word",
                        "want.to",
                        "works.en");
    }

    /** Of two kinds the one would never be read, nor would a noun that isn't written as texts are read. */
    @Test
    void eachNounHasOneKind() {
        Set<String> nouns = new TreeSet<>();
        Set<String> kinds = new TreeSet<>();
        for (String[] row : Table.rows(Corpus.resource("/reading/kinds.tsv"))) {
            if (row[0].startsWith("+")) {
                continue;
            }
            kinds.add(row[0]);
            for (String noun : row[1].split(" ")) {
                assertThat(nouns.add(noun)).as(noun + " stands there twice").isTrue();
                assertThat(new Folded(noun).lower).isEqualTo(noun);
                assertThat(noun.length()).as(noun).isGreaterThan(1);
            }
        }
        assertThat(nouns).doesNotContainAnyElementsOf(kinds);
    }

    @Test
    void nounsOfTheTeamsTradeAreAddedToAKind() throws IOException {
        String text = "Shepherds are angry.";
        assertThat(WordsReaderTest.READER.read(text, WordsReaderTest.ALONE).of(Fact.HOWMUCH_IMPACT))
                .isEmpty();
        Files.writeString(directory.resolve("kinds.tsv"), "customers\tshepherds\n");
        Reading reading = new WordsReader(Words.bundledWith(directory)).read(text, WordsReaderTest.ALONE);
        assertThat(reading.of(Fact.HOWMUCH_IMPACT))
                .hasValueSatisfying(told -> assertThat(told.span().in(text)).isEqualTo("Shepherds are angry."));
    }

    @Test
    void phrasesAreAddedToAClass() throws IOException {
        String text = "画面がほげほげ回ります。";
        assertThat(WordsReaderTest.READER.read(text, WordsReaderTest.ALONE).of(Fact.HOW_SYMPTOM))
                .isEmpty();
        Files.writeString(directory.resolve("how.txt"), "[fail]\nほげほげ\n");
        Reading reading = new WordsReader(Words.bundledWith(directory)).read(text, WordsReaderTest.ALONE);
        assertThat(reading.of(Fact.HOW_SYMPTOM)).isPresent();
    }

    @Test
    void anEmptyFolderChangesNothing() {
        Reading reading = new WordsReader(Words.bundledWith(directory)).read("CF が遅いです。", WordsReaderTest.ALONE);
        assertThat(reading.raised()).extracting(Raised::hint).containsExactly("Amazon CloudFront / AWS CloudFormation");
    }

    @Test
    void aFileThatCannotBeUnderstoodNamesTheLine() throws IOException {
        Files.writeString(directory.resolve("how.txt"), "[fail]\n(dead|gone\n");
        assertThatThrownBy(() -> Words.bundledWith(directory))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(dead|gone");
    }

    @ParameterizedTest
    @CsvSource({
        "how.txt, ほげほげ, words before the first [class] of their file: ほげほげ",
        "abbreviations.tsv, WOMBAT  the billing batch, 'an abbreviation needs what it stands for, behind a tab: WOMBAT  the billing batch'"
    })
    void whatWouldBeHeardByNobodyIsRefused(String file, String line, String why) throws IOException {
        Files.writeString(directory.resolve(file), line + "\n");
        assertThatThrownBy(() -> Words.bundledWith(directory))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith(why);
    }

    /** A pattern that can never fit would be kept for ever, since nothing breaks without it. */
    @ParameterizedTest
    @ValueSource(strings = {"(。|$)", "also,? we"})
    void whatNeverFitsIsNoPattern(String pattern) throws IOException {
        Files.writeString(directory.resolve("how.txt"), "[fail]\n" + pattern + "\n");
        assertThatThrownBy(() -> Words.bundledWith(directory))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(pattern);
    }

    /** The second of two rows would win without a word; replacing a bundled row is what an operator's file is for. */
    @ParameterizedTest
    @CsvSource({
        "abbreviations.tsv, Wombat>the billing batch, wombat>the order batch",
        "regions.tsv, xx-test-1>xxt1, xx-test-1>xxt2",
        "zones.tsv, Wombat/Town>Asia/Tokyo, wombat/town>Asia/Seoul",
        "error-codes.tsv, name>WombatFault, name>WombatFault",
        "http-status.tsv, tail>がうようよ, tail>がうようよ",
        "resource-types.tsv, path>wombat/>hex>16>wombat, path>wombat/>hex>17>wombat"
    })
    void twoRowsForTheSameAreRefusedWithTheirLines(String file, String first, String second) throws IOException {
        String before = first.replace('>', '\t');
        String behind = second.replace('>', '\t');
        Files.writeString(directory.resolve(file), before + "\n# ours\n" + behind + "\n");
        assertThatThrownBy(() -> Words.bundledWith(directory))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two rows of " + directory.resolve(file) + " for the same: " + before + " | " + behind);
    }

    @Test
    void theTablesAreAsLargeAsTheyShouldBe() {
        assertThat(rows("abbreviations.tsv")).isGreaterThanOrEqualTo(69);
        assertThat(rows("resource-types.tsv")).isGreaterThanOrEqualTo(60);
        assertThat(rows("regions.tsv")).isGreaterThanOrEqualTo(36);
    }

    private static int rows(String name) {
        return Table.rows(Corpus.resource("/reading/" + name)).size();
    }
}
