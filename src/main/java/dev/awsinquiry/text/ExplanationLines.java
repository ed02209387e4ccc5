package dev.awsinquiry.text;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Remark;
import dev.awsinquiry.inquiry.Source;
import dev.awsinquiry.inquiry.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A fact with the words that it was understood from, and where they stand; a flag with those that raised it. */
final class ExplanationLines {

    private static final int VALUE_LIMIT = 120;

    /** What a choice of a menu holds. */
    private static final int BRIEF_LIMIT = 75;

    private static final int MOST_FLAGS = 8;

    private static final String MORE = "…";

    private final Voice voice;
    private final Inquiry inquiry;
    private final Function<Source, Optional<String>> link;
    private final Instant now;
    private final FactValues values;

    ExplanationLines(Voice voice, Inquiry inquiry, Function<Source, Optional<String>> link, Instant now) {
        this.voice = voice;
        this.inquiry = inquiry;
        this.link = link;
        this.now = now;
        this.values = new FactValues(voice, inquiry);
    }

    /** How the fact stands, and why. */
    void add(Draft draft, Fact fact) {
        Optional<Statement> said = inquiry.facts().statement(fact);
        if (said.isEmpty()) {
            inquiry.misread(fact).ifPresent(mark -> misread(draft, fact, mark));
            return;
        }
        Statement statement = said.get();
        draft.paragraph(heading(fact, statement));
        inquiry.origin(fact).ifPresent(source -> draft.quote(Quotation.of(statement.evidence(), source.text()))
                .paragraph(from(source, statement.at())));
    }

    private void misread(Draft draft, Fact fact, Source mark) {
        draft.paragraph(voice.spans("explain.misread", "label", Span.bold(label(fact))));
        draft.paragraph(voice.spans(
                "explain.misread.by", "who", new Span.Person(mark.author()), "time", voice.at(mark.at(), now)));
    }

    private List<Span> heading(Fact fact, Statement statement) {
        Span label = Span.bold(label(fact));
        if (statement.unknown()) {
            return voice.spans("explain.unknown", "label", label);
        }
        return isItsOwnWords(statement)
                ? voice.spans("explain.stated.words", "label", label)
                : voice.spans("explain.stated", "label", label, "value", values.shown(fact, VALUE_LIMIT));
    }

    /** Where the value is what was typed, the quotation says it. */
    private static boolean isItsOwnWords(Statement statement) {
        String words = Shortened.line(statement.evidence(), Integer.MAX_VALUE);
        String value = Shortened.line(statement.value(), Integer.MAX_VALUE);
        boolean cut = value.endsWith(MORE) && words.startsWith(value.substring(0, value.length() - MORE.length()));
        return !words.isEmpty() && (words.equals(value) || cut);
    }

    /** What is understood of a fact, for a menu. */
    String brief(Fact fact) {
        boolean unknown = inquiry.facts().value(fact).isEmpty();
        String value = unknown ? voice.say("explain.brief.unknown") : values.shown(fact, BRIEF_LIMIT);
        return Shortened.line(voice.say("explain.brief", "label", label(fact), "value", value), BRIEF_LIMIT);
    }

    private String label(Fact fact) {
        return new FactNames(voice.phrases(), voice.house()).label(voice.language(), fact);
    }

    private List<Span> from(Source source, Instant at) {
        List<Span> spans = new ArrayList<>(voice.spans(
                key(source),
                "who",
                new Span.Person(source.author()),
                "input",
                source.field().map(this::input).orElse(""),
                "time",
                voice.at(at, now)));
        link.apply(source).ifPresent(url -> {
            spans.add(Span.words(voice.say("explain.from.separator")));
            spans.add(new Span.Link(voice.say("explain.from.link"), url));
        });
        return spans;
    }

    private static String key(Source source) {
        return switch (source.origin()) {
            case FORM -> "explain.from.form";
            case ANSWER -> "explain.from.answer";
            case REPLY -> "explain.from.reply";
            case MARK, DELETED -> "explain.from.mark";
        };
    }

    private String input(Field field) {
        return voice.say("form." + field.id() + ".label");
    }

    /** What could be said better, with the words that raised it; the same advice on further words isn't repeated. */
    void addFlags(Draft draft) {
        List<Remark> remarks = inquiry.remarks();
        if (remarks.isEmpty()) {
            return;
        }
        draft.divider().paragraph(List.of(Span.bold(voice.say("explain.flags"))));
        remarks.stream()
                .limit(MOST_FLAGS)
                .collect(Collectors.groupingBy(
                        remark -> remark.flag().id() + remark.hint(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(alike -> addAlike(draft, alike));
        if (remarks.size() > MOST_FLAGS) {
            draft.paragraph(voice.say("explain.flags.more", "count", remarks.size() - MOST_FLAGS));
        }
    }

    private void addAlike(Draft draft, List<Remark> alike) {
        AdviceText advice = new AdviceText(voice.phrases(), voice.house());
        Set<String> named = new HashSet<>();
        for (Remark remark : alike) {
            String words = Shortened.line(remark.words(), BRIEF_LIMIT);
            String sentence = named.isEmpty()
                    ? advice.sentence(voice.language(), remark)
                    : voice.say("explain.flags.again", "words", words);
            if (named.add(words)) {
                draft.paragraph(sentence);
            }
            raisedBy(remark).ifPresent(source -> draft.paragraph(from(source, source.worded())));
        }
    }

    private Optional<Source> raisedBy(Remark remark) {
        return inquiry.sources().stream()
                .filter(source -> source.counted() && source.remarks().contains(remark))
                .findFirst();
    }
}
