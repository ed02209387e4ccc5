package dev.awsinquiry.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.page.Finding;
import dev.awsinquiry.reading.page.Raised;
import dev.awsinquiry.reading.page.Setting;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every text. */
class ReadingPropertiesTest {

    private static final WordsReader READER = WordsReaderTest.READER;

    private static final List<String> PIECES = List.of(
            "本番サイトが 502 を返し続けています。",
            "2026-04-15 10:30 JST",
            "10時半",
            "令和8年4月15日 午後3時",
            "i-0123456789abcdef0",
            "arn:aws:s3:::my-bucket",
            "アカウント 123456789012",
            "password=hunter22",
            "PIN: 4821",
            "MFA code 482913",
            "TOTP seed JBSWY3DPEHPK3PXP",
            "AKIAIOSFODNN7EXAMPLE",
            "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
            "-----BEGIN PRIVATE KEY-----",
            "-----END RSA PRIVATE KEY-----",
            "--------END OF LOG--------",
            "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abcdefghijklmnop",
            "We restarted it, no change. ",
            "About 300 users cannot log in.",
            "■影響\n",
            "```\n",
            "> quoted",
            "ap-northeast-1a",
            "か\u3099",
            "ｴﾗｰ",
            "😀",
            "\ud800",
            "Authorization: Bearer abcdef0123456789",
            "RDS の SQL Server",
            "「",
            "」",
            "[",
            "(",
            ": ",
            "\n",
            " ",
            "至急お願いします。");

    @Property(tries = 300)
    void neverThrowsAndItsEvidenceStandsInTheText(@ForAll("texts") String text) {
        Reading reading = READER.read(text, WordsReaderTest.ALONE);
        for (Finding finding : reading.findings()) {
            assertThat(finding.span().end()).isLessThanOrEqualTo(reading.text().length());
            assertThat(finding.span().in(reading.text())).isNotBlank();
        }
        for (Raised raised : reading.raised()) {
            assertThat(raised.span().in(reading.text())).isNotBlank();
        }
    }

    /** What people wrote, cut anywhere and joined anyhow: "… since 1.18. Users" once made a number of two sentences. */
    @Example
    void neverThrowsOnALetterAndAJointAtTheEnd() {
        neverThrowsAndItsEvidenceStandsInTheText("502 を返し続けています。A- ");
        neverThrowsAndItsEvidenceStandsInTheText("502 を返し続けています。A-");
    }

    @Property(tries = 500)
    void neverThrowsOnPiecesOfWhatPeopleWrote(@ForAll("pieces") String text) {
        neverThrowsAndItsEvidenceStandsInTheText(text);
        neverThrowsAndItsEvidenceStandsInTheText("We cannot connect, customers can't order.\n" + text);
    }

    /** A share behind the mark of a list once had no sentence that it stood in. */
    @Property(tries = 500)
    void neverThrowsOnPiecesOfReplies(@ForAll("pieces") String text, @ForAll Set<Fact> asked) {
        Instant now = Instant.parse("2026-04-15T01:00:00Z");
        Set<Fact> stated = EnumSet.allOf(Fact.class);
        stated.removeAll(asked);
        Setting thread = new Setting(
                asked,
                Optional.of(LocalDate.of(2026, 4, 15)),
                LocalDate.of(2026, 4, 15),
                WordsReaderTest.TOKYO,
                Optional.of(new Setting.InThread(stated, Optional.of(now), now)));
        for (String mark : List.of("", "- ", "2) ", "> ")) {
            Reading reading = READER.contribution(mark + text, thread).reading();
            for (Finding finding : reading.findings()) {
                assertThat(finding.span().in(reading.text())).isNotBlank();
            }
        }
    }

    @Property(tries = 300)
    void maskingTwiceIsMaskingOnce(@ForAll("texts") String text) {
        String masked = READER.mask(text);
        assertThat(READER.mask(masked)).isEqualTo(masked);
    }

    @Property(tries = 300)
    void fullWidthStatesTheSame(@ForAll("sentences") List<String> sentences) {
        String text = String.join("\n", sentences);
        String wide = text.chars()
                .mapToObj(c -> String.valueOf((char) (c > 0x20 && c < 0x7f ? c + 0xfee0 : c)))
                .collect(Collectors.joining());
        assertThat(facts(wide)).isEqualTo(facts(text));
    }

    @Property(tries = 300)
    void anUnrelatedSentenceTakesNothingAway(@ForAll("sentences") List<String> sentences) {
        String text = String.join("\n", sentences);
        assertThat(facts(text + "\n\nいつもお世話になっております。")).containsAll(facts(text));
        assertThat(facts("Thank you for your time.\n\n" + text)).containsAll(facts(text));
    }

    /** A text may end anywhere, also right behind a word that something is looked for behind. */
    @Example
    void readsWhereverATextEnds() {
        for (Corpus.Labelled labelled : Corpus.texts()) {
            String text = labelled.text();
            for (int end = 1; end < text.length(); end++) {
                // in the middle of a word it ends like any other
                if (kind(text.charAt(end - 1)) != kind(text.charAt(end))) {
                    READER.read(text.substring(0, end), WordsReaderTest.ALONE);
                }
            }
        }
        for (String file :
                List.of("secret-fields.tsv", "secret-tokens.tsv", "regions.tsv", "zones.tsv", "error-codes.tsv")) {
            for (String row : Corpus.resource("/reading/" + file).split("\n")) {
                for (String cell : row.split("[\t;]")) {
                    READER.read(cell, WordsReaderTest.ALONE);
                    READER.read("ENV " + cell.toUpperCase(Locale.ROOT), WordsReaderTest.ALONE);
                    READER.read(cell + "-lax-1", WordsReaderTest.ALONE);
                }
            }
        }
    }

    /** Marks of forms, quotations, tags and lists with nothing in them, in any order, also where the text ends. */
    @Example
    void readsMarksInAnyOrder() {
        List<String> marks = List.of(
                "[ ]",
                "[x]",
                "(○)",
                "( )",
                "□",
                "■",
                "●",
                "○",
                "~",
                "~a~",
                "~~",
                "**",
                "**a:**",
                ":",
                "→",
                "「",
                "」",
                "\"",
                "'",
                "`",
                "```",
                "> ",
                "|",
                "- ",
                "1. ",
                "Q1. ",
                "a",
                "継続中",
                " ",
                "\n",
                "[",
                "]",
                "(",
                ")",
                "+09:00",
                "1776238800",
                "?",
                "e.g.",
                "例",
                "<b>",
                "</b>",
                "<td>",
                "<",
                "&nbsp;",
                "=",
                "\\\n",
                "password",
                "eyJ",
                "arn:",
                "【",
                "】");
        for (String first : marks) {
            for (String second : marks) {
                READER.read(first + second, WordsReaderTest.ALONE);
                READER.read(first + second + " a\n" + second + first, WordsReaderTest.ALONE);
            }
        }
    }

    /** Letters, digits, hiragana, katakana, kanji and marks: where one follows on another, a word may end. */
    private static Object kind(char c) {
        return Character.isLetter(c) ? Character.UnicodeScript.of(c) : Character.getType(c);
    }

    @Example
    void courtesyTakesNothingAway() {
        List<String> told = Corpus.texts().stream().map(Corpus.Labelled::text).toList();
        for (String text : told) {
            Set<Fact> facts = facts(text);
            assertThat(List.of(
                            "お世話になっております。\n" + text,
                            "株式会社サンプル情報システム部の山田と申します。\n" + text,
                            text + "\n何卒よろしくお願いいたします。",
                            "Hello team,\n\n" + text,
                            text + " Thanks in advance!",
                            text + "\n\nBest regards"))
                    .allSatisfy(polite -> assertThat(facts(polite)).as(polite).containsAll(facts));
        }
    }

    /** Sentences that stand alone are read more kindly, and with courtesy around them as well. */
    @Property
    void courtesyTakesNothingFromASentenceEither(
            @ForAll("brief") String sentence, @ForAll("courtesies") String courtesy) {
        assertThat(facts(sentence + courtesy)).containsAll(facts(sentence));
        assertThat(facts(courtesy.strip() + "\n" + sentence)).containsAll(facts(sentence));
    }

    @Provide
    Arbitrary<String> brief() {
        return Arbitraries.of(
                "約 2,000 人が影響を受けています。",
                "注文が 500 件処理できていません。",
                "必ず再現します。",
                "10 分おきに発生。",
                "まだ続いています。",
                "復旧の見込みが立っていません。",
                "一部のユーザーのみ。",
                "全台で発生。",
                "検証環境では再現しません。",
                "It happens every time we deploy.",
                "It's still happening.",
                "Tried increasing the timeout to 60s; same result.",
                "Customers cannot check out.");
    }

    @Provide
    Arbitrary<String> courtesies() {
        return Arbitraries.of(
                "\nよろしくお願いいたします。", "\n\nいつもお世話になっております。", "\nThank you for your help!", "\n\nKind regards,");
    }

    private static Set<Fact> facts(String text) {
        return READER.read(text, WordsReaderTest.ALONE).findings().stream()
                .filter(f -> !f.unknown())
                .map(Finding::fact)
                .collect(Collectors.toSet());
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(40);
        Arbitrary<String> ascii = Arbitraries.strings().ascii().ofMaxLength(20);
        Arbitrary<String> piece = Arbitraries.of(PIECES);
        Arbitrary<String> mixed = Combinators.combine(piece, any, ascii, piece).as((a, b, c, d) -> a + b + c + d);
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(2, any),
                net.jqwik.api.Tuple.of(3, mixed),
                net.jqwik.api.Tuple.of(3, piece.list().ofMaxSize(8).map(l -> String.join("", l))));
    }

    @Provide
    Arbitrary<String> pieces() {
        Arbitrary<String> written = Arbitraries.of(
                Corpus.texts().stream().map(Corpus.Labelled::text).toList());
        Arbitrary<Integer> length = Arbitraries.integers().between(0, 120);
        Arbitrary<String> piece = Combinators.combine(written, length, length)
                .as((text, from, many) ->
                        text.substring(Math.min(text.length(), from), Math.min(text.length(), from + many)));
        Arbitrary<String> joint = Arbitraries.of("", " ", "\n", ". ", "。", "、", "\n\n", "\n- ", "? ", ": ");
        return Combinators.combine(piece, joint, piece, joint, piece)
                .as((a, first, b, second, c) -> a + first + b + second + c);
    }

    @Provide
    Arbitrary<List<String>> sentences() {
        return Arbitraries.of(
                        "Since 2026-04-15 10:30 JST the site answers 502.",
                        "2026/04/15 16:40 頃 (日本時間) から i-0123456789abcdef0 に接続できません。",
                        "アカウント ID は 123456789012 です。",
                        "東京リージョンで発生しています。",
                        "Region: eu-central-1",
                        "再起動しましたが、変わりません。",
                        "全ユーザーがログインできず、売上に影響しています。",
                        "About 300 customers cannot place orders.",
                        "毎回 AccessDeniedException になります。",
                        "デプロイした直後に発生しました。",
                        "設定は変更していません。",
                        "コストを抑える目的でこの構成にしています。",
                        "It should return 200 instead.",
                        "We restarted the server, no luck.")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }
}
