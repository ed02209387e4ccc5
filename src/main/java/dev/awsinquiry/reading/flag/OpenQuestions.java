package dev.awsinquiry.reading.flag;

import dev.awsinquiry.inquiry.Flag;
import dev.awsinquiry.reading.layout.EndMarks;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Raised;
import dev.awsinquiry.reading.page.Recogniser;
import dev.awsinquiry.reading.phrase.Match;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a reply in the thread of an inquiry wants of AWS besides: a cause, a prevention, a second thing. Such a reply belongs
 * to the inquiry though it states no fact; "why is that?" and "do we know the cause?" are talk among colleagues.
 */
public final class OpenQuestions implements Recogniser {

    private static final Set<Flag> ASKING =
            EnumSet.of(Flag.ASKS_WAS_I_AFFECTED, Flag.ASKS_AZ_OK, Flag.ASKS_ROOT_CAUSE_OR_PREVENTION);
    private static final String FURTHER = Flag.SEVERAL_QUESTIONS.id() + ".reply";

    private static final String COUNTED = "reply.counts";
    private static final List<String> LEADS = List.of("reply.besides", "reply.other", COUNTED);

    /** Raises {@code several_questions} for the second thing: the first is the inquiry's own. */
    @Override
    public void read(Page page, Notes notes) {
        further(page).stream().findFirst().ifPresent(match -> {
            Sentence sentence = page.sentences().get(match.sentence());
            String hint = QuestionSplit.of(page, notes, asking(page)).hint();
            notes.raise(
                    Flag.SEVERAL_QUESTIONS,
                    sentence.start(),
                    EndMarks.before(page.folded().text, sentence.end()),
                    hint);
        });
    }

    /** Whether something is asked that belongs to the inquiry. */
    public static boolean in(Page page, List<Raised> raised) {
        return !further(page).isEmpty()
                || page.setting().thread().isPresent()
                        && raised.stream()
                                .filter(flag -> ASKING.contains(flag.flag()))
                                .map(flag -> page.sentenceAt(
                                        page.folded().stretch(flag.span()).start()))
                                .anyMatch(s -> !page.has(s, "reply.among"));
    }

    private static List<Match> further(Page page) {
        return page.setting().thread().isEmpty()
                ? List.of()
                : page.matches(FURTHER).stream()
                        .filter(match -> begins(page, page.sentenceAt(match.start()), LEADS))
                        .toList();
    }

    /** The sentences that ask; one that only announces questions doesn't, those behind it do. */
    private static List<Integer> asking(Page page) {
        Stream<Integer> matched = further(page).stream()
                .filter(match -> match.rule().steps().size() > 1)
                .map(Match::sentence)
                .filter(s -> !begins(page, s, List.of(COUNTED)));
        Stream<Integer> announced = further(page).stream()
                .map(Match::sentence)
                .filter(s -> begins(page, s, List.of(COUNTED)))
                .limit(1)
                .flatMap(s -> IntStream.range(s + 1, page.sentences().size()).boxed())
                .filter(s -> page.asks(page.sentences().get(s)));
        return Stream.concat(matched, announced).sorted().distinct().toList();
    }

    /** Whether such words begin the sentence: "is it also slow?" leads over to nothing. */
    private static boolean begins(Page page, int s, List<String> classes) {
        Sentence sentence = page.sentences().get(s);
        return classes.stream().anyMatch(words -> page.begins(sentence.start(), sentence.end(), words));
    }
}
