package dev.awsinquiry.reading.howmuch;

import dev.awsinquiry.reading.chars.Folded;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.BareAnswer;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.SpeechAct;
import dev.awsinquiry.reading.phrase.Hit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A reply that puts right how many of a whole are affected: 「6 台のうち 2 台」, then 「すみません、3 台でした」. It says no more than
 * the number.
 *
 * @param words with which it does
 * @param all whether it is the whole
 */
public record Recount(String words, boolean all) {

    private static final String CORRECTS = "count.corrects";
    private static final String REST = "count.rest";
    private static final int MOST_DIGITS = 9;

    /**
     * What the reply says of the count that was told before.
     *
     * @param told the words that told it
     * @param typed the reply as it was typed
     */
    public static Optional<Recount> of(Page page, String told, String typed) {
        List<CountCorrection.Count> before = CountCorrection.counts(new Folded(told).lower, 0, Integer.MAX_VALUE);
        if (before.size() == 1 && CountCorrection.shareIn(page.words().lists(), new Folded(told).lower)) {
            return share(page, before.get(0), typed);
        }
        boolean part = before.size() > 1;
        return IntStream.range(0, part ? page.sentences().size() : 0)
                .boxed()
                .flatMap(s -> in(page, s, before, typed).stream())
                .findFirst();
    }

    /** 「3 割でした」 behind 「5 割」. */
    private static Optional<Recount> share(Page page, CountCorrection.Count before, String typed) {
        return page.sentences().stream()
                .filter(sentence -> CountCorrection.sharesOnly(page, sentence)
                        && tells(page, sentence)
                        && CountCorrection.counts(page.folded().lower, sentence.start(), sentence.end()).stream()
                                .noneMatch(now -> now.digits().equals(before.digits())))
                .findFirst()
                .map(sentence -> new Recount(words(page, sentence, typed), false));
    }

    /** Whether it tells: "make that 10 of 20" bids no reader do anything. */
    static boolean tells(Page page, Sentence sentence) {
        return page.acts().at(sentence.end() - 1) == SpeechAct.TELLS
                || page.has(page.sentenceAt(sentence.start()), CORRECTS) && !page.asks(sentence);
    }

    private static String words(Page page, Sentence sentence, String typed) {
        return page.folded().span(sentence.start(), sentence.end()).in(typed).strip();
    }

    private static Optional<Recount> in(Page page, int s, List<CountCorrection.Count> before, String typed) {
        Sentence sentence = page.sentences().get(s);
        List<CountCorrection.Count> counts =
                CountCorrection.counts(page.folded().lower, sentence.start(), sentence.end());
        long whole = Math.max(number(before.get(0)), number(before.get(1)));
        // "9 of 20" names the whole anew
        boolean ofWhole = counts.size() == 2
                && counts.get(0).unit().equals("of")
                && number(counts.get(1)) == whole
                && counts.get(1).unit().isEmpty();
        boolean corrects = counts.size() == 1 && page.has(s, CORRECTS);
        if (!ofWhole && !corrects || !tells(page, sentence)) {
            return Optional.empty();
        }
        CountCorrection.Count now = counts.get(0);
        Set<String> units = new HashSet<>(Set.of("of", ""));
        before.forEach(count -> units.add(count.unit()));
        List<Span> said = new ArrayList<>();
        counts.forEach(count -> said.add(new Span(count.start(), count.unitEnd())));
        for (Hit rest : page.found(sentence, REST)) {
            said.add(new Span(rest.start(), rest.end()));
        }
        long number = number(now);
        long affected = before.size() == 2
                ? Math.min(number(before.get(0)), number(before.get(1)))
                : number(before.get(before.size() - 1));
        boolean other = number > 0 && number <= whole && number != affected;
        return other && units.contains(now.unit()) && BareAnswer.alone(page, s, said)
                ? Optional.of(new Recount(words(page, sentence, typed), number == whole))
                : Optional.empty();
    }

    private static long number(CountCorrection.Count count) {
        boolean whole =
                count.digits().length() <= MOST_DIGITS && count.digits().chars().allMatch(c -> c >= '0' && c <= '9');
        return whole ? Long.parseLong(count.digits()) : 0;
    }
}
