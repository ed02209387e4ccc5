package dev.awsinquiry.text;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Flag;
import dev.awsinquiry.inquiry.Gaps;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Partial;
import dev.awsinquiry.inquiry.Question;
import dev.awsinquiry.inquiry.Remark;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A line for each required fact: asked for with its reason, ticked with what was understood, or known by nobody. */
final class GapLines {

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

    /** The lines under each question's heading, in the order of asking; questions without a required fact are left out. */
    List<List<List<Span>>> groups(Gaps gaps) {
        Map<Question, List<List<Span>>> groups = new EnumMap<>(Question.class);
        Stream.of(gaps.missing(), gaps.stated(), gaps.unknown())
                .flatMap(List::stream)
                .sorted()
                .forEach(fact ->
                        groups.computeIfAbsent(fact.question(), this::heading).add(line(fact)));
        return List.copyOf(groups.values());
    }

    private List<List<Span>> heading(Question question) {
        return new ArrayList<>(List.of(
                List.of(Span.bold(voice.say("question." + question.name().toLowerCase(Locale.ROOT))))));
    }

    private List<Span> line(Fact fact) {
        String label = names.label(voice.language(), fact);
        return switch (inquiry.facts().standing(fact)) {
            case STATED -> voice.spans("gaps.stated", "label", label, "value", values.told(fact, VALUE_LIMIT));
            case UNKNOWN -> voice.spans("gaps.unknown", "label", label);
            case MISSING -> inquiry.isOpen() ? asked(fact, label) : voice.spans("gaps.missing.closed", "label", label);
        };
    }

    private List<Span> asked(Fact fact, String label) {
        String example = names.example(voice.language(), fact);
        return voice.spans("gaps.missing", "label", Span.bold(label), "reason", reason(fact), "example", example);
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
