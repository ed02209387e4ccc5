package dev.awsinquiry.text;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Flag;
import dev.awsinquiry.inquiry.Gaps;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.inquiry.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether to ask at all, and what to say better. */
public final class AdviceText {

    private static final int QUOTE_LIMIT = 60;

    /** The most abbreviations that are gone into one by one. */
    private static final int ONE_BY_ONE_LIMIT = 5;

    /** The most words that are named in one sentence. */
    private static final int NAMED_TOGETHER_LIMIT = 3;

    /**
     * What the thread is told of, in this order: first whether there is a need to ask. A secret isn't among them; whoever
     * typed it is told in private.
     */
    private static final List<Flag> ORDER = List.of(
            Flag.BEST_PRACTICE_FOLLOWED,
            Flag.ASKS_WAS_I_AFFECTED,
            Flag.ASKS_AZ_OK,
            Flag.NOT_AFFECTED_BUT_WORRIED,
            Flag.ASKS_ROOT_CAUSE_OR_PREVENTION,
            Flag.SEVERAL_QUESTIONS,
            Flag.URGENCY_IN_WORDS,
            Flag.REFERS_TO_UNSEEN,
            Flag.AZ_NAME_NOT_ID,
            Flag.AMBIGUOUS_ABBREVIATION,
            Flag.HOUSE_WORD,
            Flag.VAGUE_TIME,
            Flag.NAME_TAG_ONLY);

    /** While the fact is asked for, the list of gaps says it already; once it is known, vaguer words do no harm. */
    private static final Map<Flag, Fact> ABOUT =
            Map.of(Flag.VAGUE_TIME, Fact.WHEN_EXACT, Flag.NAME_TAG_ONLY, Fact.WHERE_RESOURCE_ID);

    /**
     * The other one says it already, with the same link, or knows better: where something broke in spite of several AZs,
     * that nothing need be done isn't true.
     */
    private static final Map<Flag, Flag> COVERED_BY = Map.of(
            Flag.AZ_NAME_NOT_ID, Flag.ASKS_AZ_OK,
            Flag.ASKS_WAS_I_AFFECTED, Flag.NOT_AFFECTED_BUT_WORRIED,
            Flag.NOT_AFFECTED_BUT_WORRIED, Flag.BEST_PRACTICE_FOLLOWED);

    /** Each abbreviation has an answer of its own; of the others the words are named together. */
    private static final Set<Flag> ONE_BY_ONE = Set.of(Flag.AMBIGUOUS_ABBREVIATION, Flag.HOUSE_WORD);

    private final Phrases phrases;
    private final House house;

    /** Takes the words from these sentences. */
    public AdviceText(Phrases phrases, House house) {
        this.phrases = phrases;
        this.house = house;
    }

    /** The advice in the thread; empty if there is none. */
    public Optional<Message> of(Inquiry inquiry, Gaps gaps) {
        Voice voice = Voice.of(phrases, house, inquiry);
        List<Remark> remarks = worthSaying(voice, inquiry, gaps);
        if (remarks.isEmpty()) {
            return Optional.empty();
        }
        Draft draft = new Draft();
        remarks.forEach(remark -> draft.paragraph(advice(voice, remark)));
        return Optional.of(draft.paragraph(voice.say("advice.goes_on"))
                .message(firstLine(sentence(inquiry.language(), remarks.get(0)))));
    }

    private static String firstLine(String sentence) {
        return sentence.lines().findFirst().orElse("");
    }

    /** That nothing is left of the advice that was given. */
    public Message none(Inquiry inquiry) {
        String sentence = Voice.of(phrases, house, inquiry).say("advice.none");
        return new Draft().paragraph(sentence).message(sentence);
    }

    /** What to write instead, or where the answer is: the sentence for one remark. */
    public String sentence(Language language, Remark remark) {
        Voice voice = new Voice(phrases, house, language);
        if (remark.flag() == Flag.SEVERAL_QUESTIONS && !remark.hint().isBlank()) {
            return new CaseSplit(voice).of(remark.hint());
        }
        return voice.say(
                key(language, remark, ""), "words", Shortened.line(remark.words(), QUOTE_LIMIT), "hint", remark.hint());
    }

    /** The same with the address of what answers it, where something does: for whoever sees no link. */
    public String withAddress(Language language, Remark remark) {
        return phrases.find(language, key(language, remark, ".url"))
                .map(url -> sentence(language, remark) + " → " + url)
                .orElseGet(() -> sentence(language, remark));
    }

    private List<Span> advice(Voice voice, Remark remark) {
        List<Span> spans = new ArrayList<>(List.of(Span.words(sentence(voice.language(), remark))));
        phrases.find(voice.language(), key(voice.language(), remark, ".url")).ifPresent(url -> {
            spans.add(Span.words(" → "));
            spans.add(new Span.Link(voice.say(key(voice.language(), remark, ".link")), url));
        });
        return spans;
    }

    /** Of a part of the advice: with what makes it concrete, where there is a sentence or a link for that. */
    private String key(Language language, Remark remark, String part) {
        String key = "advice." + remark.flag().id();
        String concrete = key + ".hint" + part;
        return !remark.hint().isBlank() && phrases.find(language, concrete).isPresent() ? concrete : key + part;
    }

    private static List<Remark> worthSaying(Voice voice, Inquiry inquiry, Gaps gaps) {
        Map<Flag, List<Remark>> byFlag = inquiry.remarks().stream().collect(Collectors.groupingBy(Remark::flag));
        List<Remark> result = new ArrayList<>();
        for (Flag flag : ORDER) {
            List<Remark> remarks = byFlag.getOrDefault(flag, List.of());
            if (!remarks.isEmpty() && !saidElsewhere(inquiry, gaps, flag, byFlag.keySet())) {
                result.addAll(ONE_BY_ONE.contains(flag) ? first(remarks) : List.of(together(voice, inquiry, remarks)));
            }
        }
        return result;
    }

    private static Remark together(Voice voice, Inquiry inquiry, List<Remark> remarks) {
        String words = remarks.stream()
                .map(remark -> Shortened.line(remark.words(), QUOTE_LIMIT))
                .distinct()
                .limit(NAMED_TOGETHER_LIMIT)
                .collect(Collectors.joining(voice.say("advice.joint")));
        List<String> hints =
                remarks.stream().map(Remark::hint).filter(h -> !h.isBlank()).toList();
        boolean split = remarks.get(0).flag() == Flag.SEVERAL_QUESTIONS;
        String hint = split
                ? CaseSplit.together(inquiry.subject(), hints)
                : hints.stream().findFirst().orElse("");
        return new Remark(remarks.get(0).flag(), words, hint);
    }

    private static boolean saidElsewhere(Inquiry inquiry, Gaps gaps, Flag flag, Set<Flag> raised) {
        boolean byGaps = Optional.ofNullable(ABOUT.get(flag))
                .filter(fact -> gaps.missing().contains(fact)
                        || inquiry.facts().statement(fact).isPresent())
                .isPresent();
        return byGaps || covered(flag, raised);
    }

    private static boolean covered(Flag flag, Set<Flag> raised) {
        return Optional.ofNullable(COVERED_BY.get(flag))
                .filter(other -> raised.contains(other) && !covered(other, raised))
                .isPresent();
    }

    private static List<Remark> first(List<Remark> remarks) {
        return remarks.stream().limit(ONE_BY_ONE_LIMIT).toList();
    }
}
