package dev.awsinquiry.reading.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.reading.chars.WordLists;
import dev.awsinquiry.reading.page.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholdersTest {

    private static final WordLists LISTS = Words.bundled().lists();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "なし",
                "特になし。",
                "調査中",
                "TBD",
                "n/a",
                "N/A",
                "-",
                "ー",
                "none",
                "None.",
                "（なし）",
                "ｎ／ａ",
                "確認中です",
                "_No response_",
                "…"
            })
    void stateNothing(String text) {
        assertThat(Placeholders.placeholder(LISTS, text)).isTrue();
        assertThat(Placeholders.unknownWord(LISTS, text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"不明", "分かりません", "わからない。", "unknown", "Unknown", "not known", "I don't know", "?", "不明です"})
    void sayThatNobodyKnows(String text) {
        assertThat(Placeholders.placeholder(LISTS, text)).isTrue();
        assertThat(Placeholders.unknownWord(LISTS, text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "再起動しました",
                "no disk left",
                "不明なエラーが出る",
                "none of the users can log in",
                "調査中ですが、502 が出ています",
                "10:30"
            })
    void saySomething(String text) {
        assertThat(Placeholders.placeholder(LISTS, text)).isFalse();
        assertThat(Placeholders.unknownWord(LISTS, text)).isFalse();
    }
}
