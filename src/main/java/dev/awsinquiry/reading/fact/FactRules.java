package dev.awsinquiry.reading.fact;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.chars.WordEnds;
import dev.awsinquiry.reading.layout.EndMarks;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Recogniser;
import dev.awsinquiry.reading.phrase.Match;
import dev.awsinquiry.reading.when.Period;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * States a fact where a rule of the word files for it holds; the rule's value, or else the sentence itself, is the value. A
 * rule with {@code .last} behind the fact counts where its words end the sentence: 「API がダウン」. One with {@code .also}
 * counts unless all were told before: 「他の店からも同じ連絡が来ています」 makes one shop some, and all shops no fewer.
 */
public record FactRules(Fact fact) implements Recogniser {

    private static final int LONGEST = 240;
    private static final String LAST = ".last";
    /** Behind a fact where words tell of more than were told before, which narrows nothing that all have. */
    private static final String ALSO = ".also";

    private static final String ALL = "everyone";

    @Override
    public void read(Page page, Notes notes) {
        read(page, notes, match -> !Objections.hold(fact, page, notes, match));
    }

    public void read(Page page, Notes notes, Predicate<Match> counts) {
        Stream<Match> ending = page.matches(fact.id() + LAST).stream().filter(match -> ends(page, match));
        List<Match> matches = Stream.of(page.matches(fact.id()).stream(), ending, also(page))
                .flatMap(found -> found)
                .toList();
        // "that fixed it for most, some still fail": whether it goes on is what is told last
        List<Match> heard = matches.stream()
                .filter(match -> match.rule().any() || !notes.within(Fact.HOW_ERROR, match.start(), match.end()))
                .filter(counts)
                .toList();
        Match last = fact == Fact.WHEN_ONGOING ? last(heard) : null;
        for (Match match : heard) {
            boolean turned =
                    last != null && !match.rule().value().equals(last.rule().value());
            if (turned || fact == Fact.WHEN_FREQUENCY && Period.outdone(page, match, heard)) {
                continue;
            }
            if (match.rule().value().isEmpty()) {
                stateSentence(fact, match, page, notes);
            } else if (match.rule().value().equals("words")) {
                notes.stateWords(fact, match.start(), match.end(), 2);
            } else {
                int limit = page.sentences().get(match.sentence()).end();
                Span whole = WordEnds.whole(page.folded().lower, match.start(), match.end(), limit);
                notes.state(fact, match.rule().value(), whole.start(), whole.end(), 3);
            }
        }
    }

    private Stream<Match> also(Page page) {
        boolean all = page.setting().said(fact).filter(ALL::equals).isPresent();
        return all ? Stream.empty() : page.matches(fact.id() + ALSO).stream();
    }

    /** Whether nothing but a stop stands between the words and the end of their sentence, or they fill a bracket: 「(現在は正常)」. */
    private static boolean ends(Page page, Match match) {
        String text = page.folded().text;
        boolean bracketed = Chars.at(text, match.start() - 1) == '(' && Chars.at(text, match.end()) == ')';
        return bracketed
                || match.end()
                        == EndMarks.before(
                                text, page.sentences().get(match.sentence()).end());
    }

    private static @Nullable Match last(List<Match> matches) {
        return matches.stream().max(Comparator.comparingInt(Match::end)).orElse(null);
    }

    /** The sentence of the match says it, or, where that is long, a stretch around the match. */
    public static void stateSentence(Fact fact, Match match, Page page, Notes notes) {
        Sentence sentence = page.sentences().get(match.sentence());
        int opening = page.sentences().get(page.sentenceAt(match.start())).start();
        boolean whole = sentence.end() - opening <= LONGEST;
        int start = whole ? opening : match.start();
        int end = whole
                ? sentence.end()
                : Math.max(match.end(), WordEnds.cut(page.folded().text, match.start(), sentence.end(), LONGEST / 2));
        notes.stateWords(fact, start, end, 2);
    }
}
