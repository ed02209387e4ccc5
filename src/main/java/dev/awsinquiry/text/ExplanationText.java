package dev.awsinquiry.text;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.inquiry.Gaps;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Question;
import dev.awsinquiry.inquiry.Source;
import dev.awsinquiry.inquiry.Standing;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What was understood from whose words: all facts and flags of an inquiry, for whoever wants to know. */
public final class ExplanationText {

    private final Phrases phrases;
    private final House house;

    /** Takes the words from these sentences. */
    public ExplanationText(Phrases phrases, House house) {
        this.phrases = phrases;
        this.house = house;
    }

    /**
     * The explanation as of now; it isn't edited.
     *
     * @param link where a reply stands, if that is known
     */
    public Message of(Inquiry inquiry, Gaps gaps, Function<Source, Optional<String>> link, Instant now) {
        Voice voice = Voice.of(phrases, house, inquiry);
        String opening = voice.say("explain.opening", "time", voice.at(now, now));
        ExplanationLines lines = new ExplanationLines(voice, inquiry, link, now);
        Draft draft = new Draft().paragraph(opening);
        if (inquiry.isOpen()) {
            correct(voice, inquiry, lines, draft);
        }
        for (Question question : Question.values()) {
            List<Fact> facts = told(question, inquiry);
            if (!facts.isEmpty()) {
                draft.divider()
                        .paragraph(List.of(Span.bold(
                                voice.say("question." + question.name().toLowerCase(Locale.ROOT)))));
                facts.forEach(fact -> lines.add(draft, fact));
            }
        }
        unsaid(voice, inquiry, gaps, draft);
        lines.addFlags(draft);
        return draft.message(opening);
    }

    /** What is understood, known by nobody, or was misread. */
    private static List<Fact> told(Question question, Inquiry inquiry) {
        return Arrays.stream(Fact.values())
                .filter(fact -> fact.question() == question)
                .filter(fact -> inquiry.facts().statement(fact).isPresent()
                        || inquiry.misread(fact).isPresent())
                .toList();
    }

    /** What nobody has said: first what is asked for, then the rest. */
    private static void unsaid(Voice voice, Inquiry inquiry, Gaps gaps, Draft draft) {
        List<Fact> others = Arrays.stream(Fact.values())
                .filter(fact -> inquiry.facts().standing(fact) == Standing.MISSING
                        && !gaps.missing().contains(fact))
                .toList();
        if (!gaps.missing().isEmpty()) {
            draft.divider().paragraph(List.of(Span.bold(voice.say("explain.missing"))));
            draft.paragraph(names(voice, gaps.missing()));
        }
        if (!others.isEmpty()) {
            draft.small(voice.say("explain.optional", "facts", names(voice, others)));
        }
    }

    private static String names(Voice voice, List<Fact> facts) {
        FactNames names = new FactNames(voice.phrases(), voice.house());
        return voice.list(
                facts.stream().map(fact -> names.label(voice.language(), fact)).toList());
    }

    /** How to put it right. */
    private static void correct(Voice voice, Inquiry inquiry, ExplanationLines lines, Draft draft) {
        Buttons buttons = new Buttons(voice, inquiry);
        List<Control.Choice> read = Arrays.stream(Fact.values())
                .filter(fact -> isRead(inquiry, fact))
                .map(fact -> new Control.Choice(fact.id(), lines.brief(fact)))
                .toList();
        if (read.isEmpty()) {
            draft.controls(List.of(buttons.primary(Actions.EDIT_INQUIRY))).small(voice.say("explain.correct"));
        } else {
            draft.controls(List.of(buttons.primary(Actions.EDIT_INQUIRY), buttons.misread(read)))
                    .small(voice.say("explain.correct.misread"));
        }
    }

    /** What was chosen, or what an input of the form states by itself, isn't read; it is put right there. */
    private static boolean isRead(Inquiry inquiry, Fact fact) {
        return inquiry.origin(fact)
                .filter(source -> source.origin() == Source.Origin.MARK || isRead(inquiry, fact, source))
                .isPresent();
    }

    private static boolean isRead(Inquiry inquiry, Fact fact, Source source) {
        boolean own = source.field().flatMap(Field::fact).filter(fact::equals).isPresent();
        return !own
                && inquiry.facts()
                        .statement(fact)
                        .filter(said -> !said.evidence().isBlank())
                        .isPresent();
    }
}
