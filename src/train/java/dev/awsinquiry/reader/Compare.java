package dev.awsinquiry.reader;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Flag;
import dev.awsinquiry.reader.model.Corpus;
import dev.awsinquiry.reading.WordsReader;
import dev.awsinquiry.reading.page.Setting;
import dev.awsinquiry.reading.page.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds the trained reader and the one that serves the product against the texts that were set aside, fact by fact. */
public final class Compare {

    private static final Instant NOW = Instant.parse("2026-12-01T03:00:00Z");
    private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    /** What is told by its shape; the others are told by the words. */
    private static final Set<Fact> HARD = EnumSet.of(
            Fact.WHEN_EXACT,
            Fact.WHEN_TIMEZONE,
            Fact.WHERE_RESOURCE_ID,
            Fact.WHERE_ACCOUNT,
            Fact.WHERE_REGION,
            Fact.HOW_ERROR);

    /** How often a label was right, raised wrongly, and missed. */
    private record Tally(int right, int wrong, int missed) {
        double f1() {
            return right + wrong + missed == 0 ? Double.NaN : 2.0 * right / (2 * right + wrong + missed);
        }

        Tally plus(Tally other) {
            return new Tally(right + other.right, wrong + other.wrong, missed + other.missed);
        }

        @Override
        public String toString() {
            double precision = right + wrong == 0 ? 0 : (double) right / (right + wrong);
            double recall = right + missed == 0 ? 0 : (double) right / (right + missed);
            return String.format(Locale.ROOT, "%.3f (%.2f %.2f)", f1(), precision, recall);
        }
    }

    /** A text with what the two readers and its author say of it. */
    private record Judged(Corpus.Text text, Set<String> old, Set<String> trained, Set<String> doubted) {
        boolean isReply() {
            return text.head().contains("reply");
        }
    }

    private Compare() {}

    /**
     * Prints the table in Markdown.
     *
     * @param args the folder of the texts
     */
    public static void main(String[] args) throws IOException {
        WordsReader words = new WordsReader(Words.bundled());
        Reader reader = Reader.bundled(words::mask);
        List<Judged> judged = new ArrayList<>();
        for (Corpus.Text text : Corpus.in(Path.of(args[0]))) {
            var before = words.read(text.text(), Setting.alone(LocalDate.ofInstant(NOW, ZONE), ZONE));
            Reading now = reader.read(text.text(), Context.alone(NOW, ZONE));
            judged.add(new Judged(
                    text,
                    labels(
                            before.findings().stream().filter(f -> !f.unknown()).map(f -> f.fact()),
                            before.raised().stream().map(r -> r.flag())),
                    labels(
                            now.findings().stream()
                                    .filter(f -> f.stated() && !f.unknown())
                                    .map(Finding::fact),
                            now.raised().stream().map(Raised::flag)),
                    labels(now.findings().stream().filter(f -> !f.stated()).map(Finding::fact), Stream.of())));
        }
        System.out.printf("%d texts, %d of them replies%n%n", judged.size(), judged.stream().filter(Judged::isReply).count());
        System.out.println("| | texts | today | trained | today ja | trained ja | today en | trained en |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        Predicate<Judged> whole = j -> !j.isReply();
        Predicate<Judged> japanese = j -> whole.test(j) && j.text().japanese();
        Predicate<Judged> english = j -> whole.test(j) && !j.text().japanese();
        for (String label : labels().toList()) {
            System.out.printf("| `%s` | %d", label.replace("!", ""), judged.stream().filter(whole).filter(j -> j.text().labels().contains(label)).count());
            for (Predicate<Judged> of : List.of(whole, japanese, english)) {
                System.out.printf(" | %s | %s", tally(judged, of, Judged::old, label), tally(judged, of, Judged::trained, label));
            }
            System.out.println(" |");
        }
        for (var group : List.of(judged.stream().filter(whole).toList(), judged.stream().filter(Judged::isReply).toList())) {
            System.out.printf(Locale.ROOT, "%n%d texts: hard facts %.3f → %.3f, other facts %.3f → %.3f, flags (micro) %.3f → %.3f%n",
                    group.size(),
                    macro(group, Judged::old, HARD::contains), macro(group, Judged::trained, HARD::contains),
                    macro(group, Judged::old, f -> !HARD.contains(f)), macro(group, Judged::trained, f -> !HARD.contains(f)),
                    micro(group, Judged::old), micro(group, Judged::trained));
            System.out.printf(Locale.ROOT, "asked though told, a text: %.2f → %.2f, of these with a doubt to confirm %.2f; not asked though missing: %.2f → %.2f%n",
                    a(group, j -> missing(j.text().labels(), j.old())), a(group, j -> missing(j.text().labels(), j.trained())),
                    a(group, j -> j.doubted().stream().filter(j.text().labels()::contains).count()),
                    a(group, j -> missing(j.old(), j.text().labels())), a(group, j -> missing(j.trained(), j.text().labels())));
        }
    }

    /** The facts that are asked for by default and that the one holds and the other doesn't. */
    private static long missing(Set<String> held, Set<String> found) {
        return Stream.of(
                        Fact.WHEN_EXACT, Fact.WHEN_TIMEZONE, Fact.WHEN_FREQUENCY, Fact.WHEN_ONGOING, Fact.WHERE_RESOURCE_ID,
                        Fact.WHERE_REGION, Fact.WHAT_TRIGGER, Fact.WHAT_TRIED, Fact.WHO_SCOPE, Fact.HOWMUCH_IMPACT)
                .filter(fact -> held.contains(fact.id()) && !found.contains(fact.id()))
                .count();
    }

    private static double a(List<Judged> group, Function<Judged, Long> count) {
        return group.stream().mapToLong(count::apply).average().orElse(0);
    }

    private static Stream<String> labels() {
        return Stream.concat(
                Arrays.stream(Fact.values()).map(Fact::id), Arrays.stream(Flag.values()).map(flag -> "!" + flag.id()));
    }

    private static Set<String> labels(Stream<Fact> facts, Stream<Flag> flags) {
        return Stream.concat(facts.map(Fact::id), flags.map(flag -> "!" + flag.id())).collect(Collectors.toSet());
    }

    private static Tally tally(List<Judged> all, Predicate<Judged> of, Function<Judged, Set<String>> by, String label) {
        return all.stream()
                .filter(of)
                .map(j -> {
                    boolean is = j.text().labels().contains(label);
                    boolean said = by.apply(j).contains(label);
                    return new Tally(is && said ? 1 : 0, said && !is ? 1 : 0, is && !said ? 1 : 0);
                })
                .reduce(new Tally(0, 0, 0), Tally::plus);
    }

    private static double macro(List<Judged> group, Function<Judged, Set<String>> by, Predicate<Fact> of) {
        return Arrays.stream(Fact.values())
                .filter(of)
                .mapToDouble(fact -> tally(group, j -> true, by, fact.id()).f1())
                .filter(f1 -> !Double.isNaN(f1))
                .average()
                .orElse(0);
    }

    private static double micro(List<Judged> group, Function<Judged, Set<String>> by) {
        return Arrays.stream(Flag.values())
                .map(flag -> tally(group, j -> true, by, "!" + flag.id()))
                .reduce(new Tally(0, 0, 0), Tally::plus)
                .f1();
    }
}
