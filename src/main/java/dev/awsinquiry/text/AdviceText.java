package dev.awsinquiry.text;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Flag;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.inquiry.Remark;
import dev.awsinquiry.inquiry.Standing;
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
            Flag.ASKS_WAS_I_AFFECTED,
            Flag.ASKS_AZ_OK,
            Flag.NOT_AFFECTED_BUT_WORRIED,
            Flag.ASKS_ROOT_CAUSE_OR_PREVENTION,
            Flag.BEST_PRACTICE_FOLLOWED,
            Flag.SEVERAL_QUESTIONS,
            Flag.URGENCY_IN_WORDS,
            Flag.REFERS_TO_UNSEEN,
            Flag.AZ_NAME_NOT_ID,
            Flag.AMBIGUOUS_ABBREVIATION,
            Flag.HOUSE_WORD,
            Flag.VAGUE_TIME,
            Flag.NAME_TAG_ONLY);

    /** While the fact is asked for, the list of gaps says it already. */
    private static final Map<Flag, Fact> SAID_BY_GAPS =
            Map.of(Flag.VAGUE_TIME, Fact.WHEN_EXACT, Flag.NAME_TAG_ONLY, Fact.WHERE_RESOURCE_ID);

    /** The other one says it already. */
    private static final Map<Flag, Flag> COVERED_BY = Map.of(Flag.AZ_NAME_NOT_ID, Flag.ASKS_AZ_OK);

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
    public Optional<Message> of(Inquiry inquiry) {
        Voice voice = Voice.of(phrases, house, inquiry);
        List<Remark> remarks = worthSaying(voice, inquiry);
        if (remarks.isEmpty()) {
            return Optional.empty();
        }
        Draft draft = new Draft();
        remarks.forEach(remark -> draft.paragraph(advice(voice, remark)));
        return Optional.of(
                draft.paragraph(voice.say("advice.goes_on")).message(sentence(inquiry.language(), remarks.get(0))));
    }

    /** What to write instead, or where the answer is: the sentence for one remark. */
    public String sentence(Language language, Remark remark) {
        String key = key(remark) + (remark.hint().isBlank() ? "" : ".hint");
        Voice voice = new Voice(phrases, house, language);
        String known = phrases.find(language, key).isPresent() ? key : key(remark);
        return voice.say(known, "words", Shortened.line(remark.words(), QUOTE_LIMIT), "hint", remark.hint());
    }

    private List<Span> advice(Voice voice, Remark remark) {
        List<Span> spans = new ArrayList<>(List.of(Span.words(sentence(voice.language(), remark))));
        phrases.find(voice.language(), key(remark) + ".url").ifPresent(url -> {
            spans.add(Span.words(" → "));
            spans.add(new Span.Link(voice.say(key(remark) + ".link"), url));
        });
        return spans;
    }

    private static String key(Remark remark) {
        return "advice." + remark.flag().id();
    }

    private static List<Remark> worthSaying(Voice voice, Inquiry inquiry) {
        Map<Flag, List<Remark>> byFlag = inquiry.remarks().stream().collect(Collectors.groupingBy(Remark::flag));
        List<Remark> result = new ArrayList<>();
        for (Flag flag : ORDER) {
            List<Remark> remarks = byFlag.getOrDefault(flag, List.of());
            if (!remarks.isEmpty() && !saidElsewhere(inquiry, flag, byFlag.keySet())) {
                result.addAll(ONE_BY_ONE.contains(flag) ? first(remarks) : List.of(together(voice, remarks)));
            }
        }
        return result;
    }

    private static Remark together(Voice voice, List<Remark> remarks) {
        String words = remarks.stream()
                .map(remark -> Shortened.line(remark.words(), QUOTE_LIMIT))
                .distinct()
                .limit(NAMED_TOGETHER_LIMIT)
                .collect(Collectors.joining(voice.say("advice.joint")));
        return new Remark(remarks.get(0).flag(), words, remarks.get(0).hint());
    }

    private static boolean saidElsewhere(Inquiry inquiry, Flag flag, Set<Flag> raised) {
        boolean byGaps = Optional.ofNullable(SAID_BY_GAPS.get(flag))
                .filter(fact -> inquiry.facts().standing(fact) == Standing.MISSING)
                .isPresent();
        boolean byAnother = Optional.ofNullable(COVERED_BY.get(flag))
                .filter(raised::contains)
                .isPresent();
        return byGaps || byAnother;
    }

    private static List<Remark> first(List<Remark> remarks) {
        return remarks.stream().limit(ONE_BY_ONE_LIMIT).toList();
    }
}
