package dev.awsinquiry.reading;

import dev.awsinquiry.reading.page.Setting;
import dev.awsinquiry.reading.page.Words;

import dev.awsinquiry.inquiry.Language;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** How long a text takes to read: ordinary ones of growing length, and hostile ones. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ReadingBench {

    private static final Setting SETTING = Setting.alone(LocalDate.of(2026, 4, 15), ZoneId.of("Asia/Tokyo"));

    private final Reader reader = new WordsReader(Words.bundled());

    @Param({"inquiries-ja", "inquiries-en", "japanese", "english", "log", "digits", "brackets", "fullwidth", "combining", "nocan", "quotes", "hyphens", "one-line", "sentences", "times", "zones", "codes", "brackets-open", "questions", "list", "passwords", "tokens", "words-in-words", "clock-times", "numbers", "commas", "but"})
    public String kind = "japanese";

    @Param({"8000", "16000", "100000"})
    public int length = 8000;

    private String text = "";

    @Setup
    public void text() {
        String unit =
                switch (kind) {
                    case "inquiries-ja" -> inquiries(Language.JA);
                    case "inquiries-en" -> inquiries(Language.EN);
                    case "japanese" ->
                        "本番の注文サイトが 502 を返し続けています。2026/04/15 16:40 頃からで、ALB のターゲットを再起動しましたが変わりません。東京リージョンの i-0123456789abcdef0 です。\n";
                    case "english" ->
                        "Since 2026-04-15 16:40 JST the order site answers 502. We restarted the targets of the ALB, no change. All users are affected, about 300 orders an hour are lost.\n";
                    case "log" ->
                        "2026-04-15T07:40:01.123Z ERROR [main] com.example.Orders - AccessDeniedException: User: arn:aws:sts::123456789012:assumed-role/app/i-0123456789abcdef0 is not authorized\n";
                    case "digits" -> "1234567890";
                    case "brackets" -> "([{<「『【";
                    case "fullwidth" -> "ＡＢＣ１２３：／";
                    case "combining" -> "か\u3099e\u0301\u0302";
                    case "nocan" -> "できない";
                    case "quotes" -> "「\"`'";
                    case "hyphens" -> "a-error-";
                    case "sentences" -> "全員でした。";
                    case "zones" -> "16:40 JST ";
                    case "codes" -> "AccessDenied: x ";
                    case "brackets-open" -> "Our KLM (";
                    case "questions" -> "stopped? ";
                    case "list" -> "1) why?\n";
                    case "passwords" -> "password=";
                    case "tokens" -> "eyJn.";
                    case "words-in-words" -> "trespass";
                    case "clock-times" -> "10:30 ";
                    case "numbers" -> "123456789012 ";
                    case "commas" -> "ok, ";
                    case "but" -> "ですが、";
                    case "times" -> "4/10 12:00 に作成した EC2 が。2026-12-20 09:00 JST からです。";
                    default -> "エラーが発生し、";
                };
        text = unit.repeat(length / unit.length() + 1).substring(0, length);
    }

    /** The labelled inquiries of the tests, one behind another: what no line of is said twice. */
    private static String inquiries(Language language) {
        return Corpus.texts().stream()
                .filter(labelled -> labelled.language() == language)
                .map(Corpus.Labelled::text)
                .collect(Collectors.joining("\n\n"));
    }

    /** Reads the text once. */
    @Benchmark
    public Reading read() {
        return reader.read(text, SETTING);
    }

    /** Runs the benchmark; {@code bench.kinds}: of these texts only, parted by commas. */
    public static void main(String[] args) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder().include(ReadingBench.class.getSimpleName());
        String kinds = System.getProperty("bench.kinds", "");
        new Runner((kinds.isEmpty() ? options : options.param("kind", kinds.split(","))).build()).run();
    }
}
