package dev.awsinquiry.reading;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import dev.awsinquiry.reading.page.Setting;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is looked for behind a place ends with the text: behind its last char a blank is read, wherever one asks. */
@Execution(CONCURRENT)
class EndOfTextTest {

    private static final Setting SETTING = Setting.alone(LocalDate.of(2026, 4, 20), WordsReaderTest.TOKYO);

    /** No measure of speed, which is a thousandth of it: what goes on behind the end takes half a minute, until an int is full. */
    private static final Duration EVER = Duration.ofSeconds(10);

    private static final List<String> MARKS = List.of(
            "*", "**", "`", "```", "> ", ">", "「", "」", "(", ")", "[", "]", "■", "# ", "- ", ": ", "? ", "。", "\"",
            "…");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**どの環境で起きましたか?**",
                "- 何が起きましたか?",
                "# What happened?",
                "I'm getting this error:\n> ",
                "I'm getting this error:\n> `",
                "We get this error:\n```\n` "
            })
    void isReadToItsEnd(String text) {
        assertTimeoutPreemptively(EVER, () -> read(text));
    }

    /** Each cut of a text with all kinds of lines, with each mark behind it. */
    @Test
    void isReadToItsEndWhereverItIsCut() {
        String text = "**What happened?**\nThe till fails, error: 「\"403 Forbidden\"」 (arn:aws:s3:::shop)\n"
                + "> I'm getting this error:\n```\nTill gave up = 3\n```\n- [ ] どの環境で起きましたか?\n本番です。09:30 JST から「つながりません」。";
        for (int end = 1; end <= text.length(); end++) {
            String cut = text.substring(0, end);
            assertTimeoutPreemptively(EVER, () -> MARKS.forEach(mark -> read(cut + mark)));
        }
    }

    private static void read(String text) {
        assertThatCode(() -> WordsReaderTest.READER.read(text, SETTING))
                .as(text)
                .doesNotThrowAnyException();
    }
}
