package dev.awsinquiry.reader;

import dev.awsinquiry.reader.model.Corpus;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** How long texts of 8,000 characters take, and how much memory the tables do; masking secrets is left out, as it is today's. */
public final class Pace {

    private static final int LENGTH = 8_000;
    private static final int WARM = 300;
    private static final int RUNS = 200;

    private Pace() {}

    /**
     * Prints the median of each kind of text.
     *
     * @param args the folder of the texts that ordinary ones are made of
     */
    public static void main(String[] args) throws IOException {
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        long before = runtime.totalMemory() - runtime.freeMemory();
        long began = System.nanoTime();
        Reader reader = Reader.bundled(UnaryOperator.identity());
        long loaded = System.nanoTime();
        Context context = Context.alone(Instant.parse("2026-12-01T03:00:00Z"), ZoneId.of("Asia/Tokyo"));
        reader.read("今朝から本番の API が 502 を返します。", context);
        long first = System.nanoTime();
        System.gc();
        long after = runtime.totalMemory() - runtime.freeMemory();
        System.out.printf("loaded in %d ms, first text in %d ms more, %d KiB of heap%n", (loaded - began) / 1_000_000, (first - loaded) / 1_000_000, (after - before) / 1024);
        var texts = Corpus.in(Path.of(args[0]));
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("Japanese", joined(texts, true));
        kinds.put("English", joined(texts, false));
        kinds.put("key=key=", "key=".repeat(LENGTH / 4));
        kinds.put("digits", "1 2 3 4:05 6/7 ".repeat(LENGTH / 15));
        kinds.put("one token", "a1".repeat(LENGTH / 2));
        kinds.put("quotes", "\"'`「".repeat(LENGTH / 4));
        kinds.put("one kana", "あ".repeat(LENGTH));
        kinds.put("arn:", "arn:aws:".repeat(LENGTH / 8));
        kinds.forEach((kind, text) -> {
            for (int i = 0; i < WARM; i++) {
                reader.read(text, context);
            }
            long[] times = new long[RUNS];
            for (int i = 0; i < RUNS; i++) {
                long start = System.nanoTime();
                reader.read(text, context);
                times[i] = System.nanoTime() - start;
            }
            Arrays.sort(times);
            System.out.printf("%-10s %6d chars %.2f ms%n", kind, text.length(), times[RUNS / 2] / 1e6);
        });
    }

    private static String joined(List<Corpus.Text> texts, boolean japanese) {
        String all = texts.stream()
                .filter(text -> text.japanese() == japanese)
                .map(Corpus.Text::text)
                .limit(400)
                .collect(Collectors.joining("\n\n"));
        return all.substring(0, Math.min(LENGTH, all.length()));
    }
}
