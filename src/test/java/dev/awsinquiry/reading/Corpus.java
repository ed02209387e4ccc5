package dev.awsinquiry.reading;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Flag;
import dev.awsinquiry.inquiry.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The labelled texts that the reading is measured by. */
public final class Corpus {

    /** What the labels of the files are short for. */
    private static final Map<String, Fact> FACTS = Map.ofEntries(
            Map.entry("exact", Fact.WHEN_EXACT),
            Map.entry("tz", Fact.WHEN_TIMEZONE),
            Map.entry("freq", Fact.WHEN_FREQUENCY),
            Map.entry("ongoing", Fact.WHEN_ONGOING),
            Map.entry("id", Fact.WHERE_RESOURCE_ID),
            Map.entry("account", Fact.WHERE_ACCOUNT),
            Map.entry("region", Fact.WHERE_REGION),
            Map.entry("trigger", Fact.WHAT_TRIGGER),
            Map.entry("tried", Fact.WHAT_TRIED),
            Map.entry("actor", Fact.WHO_ACTOR),
            Map.entry("scope", Fact.WHO_SCOPE),
            Map.entry("problem", Fact.WHY_PROBLEM),
            Map.entry("goal", Fact.WHY_GOAL),
            Map.entry("symptom", Fact.HOW_SYMPTOM),
            Map.entry("error", Fact.HOW_ERROR),
            Map.entry("expected", Fact.HOW_EXPECTED),
            Map.entry("impact", Fact.HOWMUCH_IMPACT),
            Map.entry("quant", Fact.HOWMUCH_QUANTIFIED));

    private static final List<String> FILES = List.of(
            "ja-inquiries.txt",
            "en-inquiries.txt",
            "ja-hard-negatives.txt",
            "en-hard-negatives.txt",
            "flags.txt",
            "log-and-forms.txt",
            "more-inquiries.txt",
            "ja-what.txt",
            "en-what.txt",
            "effect-and-reason.txt",
            "hard-facts.txt",
            "told-by-others.txt",
            "what-and-why.txt");

    /**
     * A text and what is right about it.
     *
     * @param labels ids of the facts that it states and of the flags that apply
     */
    public record Labelled(String file, int line, Language language, String text, Set<String> labels) {}

    private Corpus() {}

    public static List<Labelled> texts() {
        List<Labelled> texts = new ArrayList<>();
        for (String file : FILES) {
            String[] lines = resource("/reading/corpus/" + file).split("\n");
            int head = -1;
            for (int i = 0; i <= lines.length; i++) {
                boolean begins = i == lines.length || lines[i].startsWith("@");
                if (begins && head >= 0) {
                    texts.add(labelled(file, head, lines, i));
                }
                head = begins ? i : head;
            }
        }
        return texts;
    }

    private static Labelled labelled(String file, int head, String[] lines, int end) {
        String text = String.join("\n", List.of(lines).subList(head + 1, end)).strip();
        Set<String> labels = new TreeSet<>();
        for (String label : lines[head].substring(1).strip().split(" +")) {
            if (label.startsWith("!")) {
                labels.add(Flag.valueOf(label.substring(1).toUpperCase(java.util.Locale.ROOT))
                        .id());
            } else if (!label.isEmpty()) {
                labels.add(FACTS.get(label).id());
            }
        }
        return new Labelled(file, head + 1, WordsReaderTest.READER.language(text), text, labels);
    }

    static String resource(String name) {
        try (InputStream in = Corpus.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
