package dev.awsinquiry.reading;

import dev.awsinquiry.reading.page.Setting;
import dev.awsinquiry.reading.page.Words;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How long one of many texts takes, as they come in: the labelled inquiries of the tests in turn, some 46 characters each.
 * {@link ReadingBench} reads one text again and again, of which all is soon known.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class TextsBench {

    private static final Setting SETTING = Setting.alone(LocalDate.of(2026, 4, 15), ZoneId.of("Asia/Tokyo"));

    private final Reader reader = new WordsReader(Words.bundled());
    private final List<String> texts =
            Corpus.texts().stream().map(Corpus.Labelled::text).toList();
    private int next;

    /** Reads the next one. */
    @Benchmark
    public Reading read() {
        next = (next + 1) % texts.size();
        return reader.read(texts.get(next), SETTING);
    }

    /** Runs the benchmark. */
    public static void main(String[] args) throws RunnerException {
        new Runner(new OptionsBuilder().include(TextsBench.class.getSimpleName()).build()).run();
    }
}
