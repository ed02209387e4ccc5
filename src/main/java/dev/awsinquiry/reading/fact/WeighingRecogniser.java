package dev.awsinquiry.reading.fact;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Recogniser;
import dev.awsinquiry.reading.page.SetUp;
import dev.awsinquiry.reading.page.SpeechAct;
import dev.awsinquiry.reading.phrase.Hit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code why.problem} by the weight of what stands together, in whatever order and however far apart: who is hurt, what is at
 * stake, what is lost, by when, on which condition; or where the fault is looked for, what clears the asker, what follows.
 * One such word proves nothing, three of different kinds make an argument.
 */
public final class WeighingRecogniser implements Recogniser {

    /**
     * One kind of evidence.
     *
     * @param words class of the words for it
     * @param weight what one of them weighs; more of the same kind weigh no more
     * @param carries whether an argument needs one of those that carry
     */
    private record Evidence(String words, int weight, boolean carries) {}

    private static final List<Evidence> STAKES = List.of(
            new Evidence("weigh.loss", 2, true),
            new Evidence("weigh.must", 2, true),
            new Evidence("weigh.serious", 3, true),
            new Evidence("weigh.party", 1, false),
            new Evidence("weigh.asset", 1, false),
            new Evidence("weigh.when", 1, false),
            new Evidence("weigh.if", 1, false));
    private static final List<Evidence> SUSPICION = List.of(
            new Evidence("weigh.where", 2, false),
            new Evidence("weigh.clear", 2, true),
            new Evidence("weigh.sure", 2, true),
            new Evidence("weigh.hence", 1, false));
    private static final int ENOUGH = 4;
    /** Sentences that are weighed together. */
    private static final int TOGETHER = 2;
    /** Chars of them that are weighed. */
    private static final int READ = 320;

    @Override
    public void read(Page page, Notes notes) {
        for (int s = 0; s < page.sentences().size() && notes.of(Fact.WHY_PROBLEM) == null; s++) {
            for (List<Evidence> kinds : List.of(STAKES, SUSPICION)) {
                Span span = weighs(page, s, kinds);
                if (span != null && notes.of(Fact.WHY_PROBLEM) == null) {
                    notes.stateWords(Fact.WHY_PROBLEM, span.start(), span.end(), 1);
                }
            }
        }
    }

    /** The words that make the argument which begins in the sentence; null where there is none. */
    private static @Nullable Span weighs(Page page, int first, List<Evidence> kinds) {
        if (!mayCarry(page, first, kinds)) {
            return null;
        }
        Sentence opening = page.sentences().get(first);
        List<Span> found = new ArrayList<>();
        int weight = 0;
        boolean carried = false;
        boolean opens = false;
        for (Evidence kind : kinds) {
            Span word = word(page, first, kind.words(), found);
            if (word != null) {
                found.add(word);
                weight += kind.weight();
                carried |= kind.carries();
                opens |= word.start() < opening.end();
            }
        }
        if (!carried || !opens || weight < ENOUGH || found.size() < 2) {
            return null;
        }
        int start = found.stream().mapToInt(Span::start).min().orElseThrow();
        int end = found.stream().mapToInt(Span::end).max().orElseThrow();
        int last = page.sentences().get(page.sentenceAt(end - 1)).end();
        return last - opening.start() <= READ ? new Span(opening.start(), last) : new Span(start, end);
    }

    /** Whether one that an argument needs stands there at all; in most sentences none does. */
    private static boolean mayCarry(Page page, int first, List<Evidence> kinds) {
        for (Evidence kind : kinds) {
            for (int s = first;
                    kind.carries()
                            && s < Math.min(first + TOGETHER, page.sentences().size());
                    s++) {
                if (page.has(s, kind.words())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the stretch holds nothing that was weighed already. */
    private static boolean free(int start, int end, List<Span> taken) {
        for (Span t : taken) {
            if (start < t.end() && t.start() < end) {
                return false;
            }
        }
        return true;
    }

    /** The first word of the class that is told in the sentence or the next of its paragraph. */
    private static @Nullable Span word(Page page, int first, String words, List<Span> taken) {
        int limit = page.sentences().get(first).start() + READ;
        for (int s = first; s < Math.min(first + TOGETHER, page.sentences().size()); s++) {
            Sentence sentence = page.sentences().get(s);
            boolean together =
                    sentence.paragraph() == page.sentences().get(first).paragraph() && sentence.spoken();
            if (!together || page.has(s, "weigh.not") || SetUp.told(page, s)) {
                return null;
            }
            if (!page.has(s, words)) {
                continue;
            }
            for (Hit hit : page.found(sentence, words)) {
                SpeechAct act = page.acts().at(hit.start());
                if (hit.end() <= Math.min(sentence.end(), limit)
                        && act != SpeechAct.ASKS
                        && act != SpeechAct.REMARKS
                        && free(hit.start(), hit.end(), taken)) {
                    return new Span(hit.start(), hit.end());
                }
            }
        }
        return null;
    }
}
