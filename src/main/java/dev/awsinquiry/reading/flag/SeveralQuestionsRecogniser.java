package dev.awsinquiry.reading.flag;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Flag;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.layout.EndMarks;
import dev.awsinquiry.reading.layout.ListMark;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Finding;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.QuestionList;
import dev.awsinquiry.reading.page.Recogniser;
import dev.awsinquiry.reading.page.TemplateQuestions;
import dev.awsinquiry.reading.phrase.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * {@code several_questions}: announced or numbered ones, a list of them, three and more, one beside something else that
 * is asked or broken, or one for those who build and one for those who bill. The hint proposes how to part them, see
 * {@link QuestionSplit}.
 */
public final class SeveralQuestionsRecogniser implements Recogniser {

    private static final FlagRules SAID = new FlagRules(Flag.SEVERAL_QUESTIONS);
    private static final int MANY = 3;
    private static final int SHORT_EN = 20;
    private static final int LONGEST = 200;

    /** Chars of a heading, 「## 残作業(今週)」. */
    private static final int HEADING = 20;

    @Override
    public void read(Page page, Notes notes) {
        List<Integer> points = QuestionList.points(page);
        List<Integer> questions = points.isEmpty() ? questions(page) : points;
        boolean parted = notes.raised().stream().anyMatch(raised -> raised.flag() == Flag.SEVERAL_QUESTIONS);
        if (parted || questions.isEmpty() && page.setting().thread().isPresent()) {
            // "Q1: yes, Q2: since noon" answers
            return;
        }
        Optional<Match> said = SAID.first(page)
                .filter(match -> !filledIn(page, match) && !NumberedAnswers.are(page, notes, match.start()));
        if (said.isEmpty()) {
            said = page.matches("another").stream()
                    .filter(match -> openBefore(page, notes, match, questions))
                    .findFirst();
        }
        if (said.isPresent()) {
            raise(page, notes, said.get(), QuestionSplit.of(page, notes, withFurther(page, said.get(), questions)));
            return;
        }
        QuestionSplit split = QuestionSplit.of(page, notes, questions);
        if (!points.isEmpty()
                || questions.size() >= MANY && free(page, questions) > 1
                || counted(page, questions)
                || split.ofTwoTypes()
                || apart(page, questions)) {
            Sentence last = page.sentences().get(questions.get(questions.size() - 1));
            notes.raise(Flag.SEVERAL_QUESTIONS, last.start(), last.end(), split.hint());
        } else {
            Wishes.apart(page)
                    .or(() -> inClauses(page))
                    .ifPresent(s -> notes.raise(Flag.SEVERAL_QUESTIONS, s.start(), s.end(), split.hint()));
        }
    }

    /** Raises it on the words that tell; where no split can be proposed, on what they are said of: "Also, our" is no question. */
    private static void raise(Page page, Notes notes, Match said, QuestionSplit split) {
        Sentence first = page.sentences().get(page.sentenceAt(said.start()));
        Sentence last = page.sentences().get(said.sentence());
        boolean whole = split.hint().isEmpty() && last.end() - first.start() <= LONGEST && last.end() >= said.end();
        notes.raise(
                Flag.SEVERAL_QUESTIONS,
                whole ? first.start() : said.start(),
                whole ? EndMarks.before(page.folded().text, last.end()) : said.end(),
                split.hint());
    }

    /** What is led over to is a question of its own, also where it is told rather than asked. */
    private static List<Integer> withFurther(Page page, Match said, List<Integer> questions) {
        int s = said.sentence();
        if (questions.contains(s) || !Wishes.leads(page, s)) {
            return questions;
        }
        return Stream.concat(questions.stream(), Stream.of(s)).sorted().toList();
    }

    /** Whether its line is one of a template that was filled in: "Q1. Since when → 10:30". */
    private static boolean filledIn(Page page, Match match) {
        String text = page.folded().text;
        int line = Chars.find(text, "\n", match.end(), text.length());
        return Chars.find(text, "→", match.end(), line < 0 ? text.length() : line) >= 0;
    }

    /** The first sentence that asks several things, or asks where clauses of several sentences do. */
    private static Optional<Sentence> inClauses(Page page) {
        boolean many = QuestionClauses.count(page) >= MANY;
        return page.sentences().stream()
                .filter(sentence ->
                        sentence.spoken() && (QuestionList.inline(page, sentence) || many && asks(page, sentence)))
                .findFirst();
    }

    private static boolean asks(Page page, Sentence sentence) {
        return (page.asks(sentence) || page.has(page.sentenceAt(sentence.start()), "ask.any"))
                && (page.holds(sentence.start(), sentence.end(), "act.ask.first")
                        || page.holds(sentence.start(), sentence.end(), "question.clause"));
    }

    private static List<Integer> questions(Page page) {
        List<Integer> questions = new ArrayList<>();
        boolean toDo = false;
        for (int s = 0; s < page.sentences().size(); s++) {
            // what is listed under "To do" is asked of nobody
            toDo = toDo(page, s)
                    || toDo && QuestionList.point(page, page.sentences().get(s));
            if (!toDo && page.sentences().get(s).spoken() && question(page, s)) {
                questions.add(s);
            }
        }
        return SameQuestion.once(page, questions);
    }

    /** Whether it is the heading of a list of what is to be done: an ECS task is none, 「タスクが止まる理由は何ですか」. */
    private static boolean toDo(Page page, int s) {
        Sentence sentence = page.sentences().get(s);
        return sentence.end() - sentence.start() <= HEADING && page.has(s, "list.todo") && !question(page, s);
    }

    /** Whether two questions are points of a list, or one about something else is led over to. */
    private static boolean counted(Page page, List<Integer> questions) {
        int listed = 0;
        boolean further = false;
        for (int s : questions) {
            further |= s != questions.get(0)
                    && page.has(s, "question.further")
                    && !page.has(s, "question.same")
                    && !Wishes.tied(page, s);
            Sentence sentence = page.sentences().get(s);
            boolean numbered = ListMark.number(page.lower(sentence.start(), sentence.end()))
                    .isPresent();
            listed += numbered || QuestionList.point(page, sentence) ? 1 : 0;
        }
        return listed > 1 || further;
    }

    /** Whether two questions stand by themselves: none of them goes on about the other, or about what is broken. */
    private static boolean apart(Page page, List<Integer> questions) {
        if (free(page, questions) <= 1) {
            return false;
        }
        Set<String> first = Wishes.topics(page, questions.get(0));
        return questions.stream()
                .skip(1)
                .map(s -> Wishes.topics(page, s))
                .anyMatch(topics -> !topics.isEmpty() && topics.stream().noneMatch(first::contains));
    }

    /** How many go on about nothing else. */
    private static long free(Page page, List<Integer> questions) {
        return questions.stream()
                .filter(s -> !page.has(s, "question.same") && !Wishes.tied(page, s))
                .filter(s -> QuestionSplit.full(page, s))
                .count();
    }

    /** Whether something stands before the words for another question that isn't over yet. */
    private static boolean openBefore(Page page, Notes notes, Match another, List<Integer> questions) {
        Finding ongoing = notes.of(Fact.WHEN_ONGOING);
        boolean over = ongoing != null && ongoing.value().equals("ended");
        int from = page.sentences().get(another.sentence()).start();
        return (another.sentence() > 0 || another.start() - from > SHORT_EN) && !over
                || questions.stream().anyMatch(s -> s < another.sentence());
    }

    private static boolean question(Page page, int s) {
        Sentence sentence = page.sentences().get(s);
        boolean ofTemplate = "#*".indexOf(page.folded().text.charAt(sentence.start())) >= 0;
        return !ofTemplate
                && !InProgram.statement(page.lower(sentence.start(), sentence.end()))
                && (page.asks(sentence) || page.has(s, "question.asked"))
                && !page.has(s, "question.polite")
                && !page.has(s, "question.template")
                && !page.has(s, "question.guess")
                && !TemplateQuestions.holds(page, s)
                && !answered(page, s);
    }

    /** Whether the next sentence answers it: "What did we change? Nothing." */
    private static boolean answered(Page page, int s) {
        if (s + 1 >= page.sentences().size()) {
            return false;
        }
        Sentence next = page.sentences().get(s + 1);
        return QuestionList.answered(page, page.sentences().get(s).end())
                || next.end() - next.start() <= SHORT_EN && page.begins(next.start(), next.end(), "question.answered");
    }
}
