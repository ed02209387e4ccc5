package dev.awsinquiry.text;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Flag;
import dev.awsinquiry.inquiry.Gaps;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Partial;
import dev.awsinquiry.inquiry.Question;
import dev.awsinquiry.inquiry.Remark;
import dev.awsinquiry.inquiry.Standing;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The required facts, short enough for a phone: the first ones asked for with their reason, the others by name; ticked with
 * what was understood, or known by nobody.
 */
final class GapLines {

    /** Asked for in full; the next ones move up as these are answered. */
    private static final int MOST_ASKED = 3;

    private static final String BETWEEN = " · ";

    private static final int VALUE_LIMIT = 80;
    private static final int QUOTE_LIMIT = 30;

    /** Where words are there but don't help, the reason quotes them. */
    private static final Map<Fact, Flag> QUOTED =
            Map.of(Fact.WHEN_EXACT, Flag.VAGUE_TIME, Fact.WHERE_RESOURCE_ID, Flag.NAME_TAG_ONLY);

    private final Voice voice;
    private final Inquiry inquiry;
    private final FactNames names;
    private final FactValues values;

    GapLines(Voice voice, Inquiry inquiry) {
        this.voice = voice;
        this.inquiry = inquiry;
        this.names = new FactNames(voice.phrases(), voice.house());
        this.values = new FactValues(voice, inquiry);
    }

    /** What saves most time, under its questions; nothing once it is resolved. */
    List<List<List<Span>>> asked(Gaps gaps) {
        Map<Question, List<List<Span>>> groups = new EnumMap<>(Question.class);
        inFull(gaps).forEach(fact -> groups.computeIfAbsent(fact.question(), this::heading)
                .add(asked(fact)));
        return List.copyOf(groups.values());
    }

    private List<List<Span>> heading(Question question) {
        return new ArrayList<>(List.of(
                List.of(Span.bold(voice.say("question." + question.name().toLowerCase(Locale.ROOT))))));
    }

    private List<Fact> inFull(Gaps gaps) {
        return inquiry.isOpen() ? gaps.missing().stream().limit(MOST_ASKED).toList() : List.of();
    }

    /** What else is missing, a line for each question. */
    List<List<Span>> labels(Gaps gaps) {
        Map<Question, List<String>> labels = new EnumMap<>(Question.class);
        gaps.missing().stream().skip(inFull(gaps).size()).forEach(fact -> labels.computeIfAbsent(
                        fact.question(), question -> new ArrayList<>())
                .add(label(fact)));
        String key = inquiry.isOpen() ? "gaps.missing.more" : "gaps.missing.closed";
        return labels.entrySet().stream()
                .map(e -> voice.spans(key, "question", word(e.getKey()), "labels", String.join(BETWEEN, e.getValue())))
                .toList();
    }

    /** The word that it is known by in every language: {@code How much}. */
    private static String word(Question question) {
        String name = question.name().replace('_', ' ');
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    /** What is known, or known by nobody, a line each in the order of asking. */
    List<List<Span>> understood(Gaps gaps) {
        return Stream.concat(gaps.stated().stream(), gaps.unknown().stream())
                .sorted()
                .map(this::line)
                .toList();
    }

    private List<Span> line(Fact fact) {
        return inquiry.facts().standing(fact) == Standing.UNKNOWN
                ? voice.spans("gaps.unknown", "label", label(fact))
                : voice.spans("gaps.stated", "label", label(fact), "value", values.told(fact, VALUE_LIMIT));
    }

    private String label(Fact fact) {
        return names.label(voice.language(), fact);
    }

    private List<Span> asked(Fact fact) {
        String example = names.example(voice.language(), fact);
        return voice.spans("gaps.missing", "label", Span.bold(label(fact)), "reason", reason(fact), "example", example);
    }

    private String reason(Fact fact) {
        if (fact == Fact.WHEN_EXACT && inquiry.partial().isPresent()) {
            Partial partial = inquiry.partial().get();
            return voice.say(
                    "fact.when.exact.reason." + partial.lacks().id(),
                    "words",
                    Shortened.line(partial.words(), QUOTE_LIMIT));
        }
        return Optional.ofNullable(QUOTED.get(fact))
                .flatMap(this::words)
                .map(words -> voice.say("fact." + fact.id() + ".reason.quoting", "words", words))
                .orElseGet(() -> names.reason(voice.language(), fact));
    }

    private Optional<String> words(Flag flag) {
        return inquiry.remarks().stream()
                .filter(remark -> remark.flag() == flag)
                .map(Remark::words)
                .map(words -> Shortened.line(words, QUOTE_LIMIT))
                .findFirst();
    }
}
