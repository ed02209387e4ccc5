package dev.awsinquiry.reading.page;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.layout.Sentence;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a reply only asks its colleagues, 「リリースのあとから?」, 「何人くらい影響でてる?」: it states nothing before somebody says yes.
 * An ID is named all the same in "is i-0abc reachable?", unless it is asked whether it is the one. Nor are times told of the
 * beginning that answer when something else was.
 *
 * @param page the reply
 * @param questions where it asks
 * @param ofOther whether it was asked when something else was than the beginning
 * @param theirs what others say there of what is theirs, in a reply or in any other text
 * @param asides what is said there of other matters
 */
public record Untold(Page page, List<Span> questions, boolean ofOther, List<Span> theirs, List<Span> asides) {

    private static final Set<Fact> TIMES = EnumSet.of(Fact.WHEN_EXACT, Fact.WHEN_TIMEZONE);

    /** What is named, whatever is asked of it. */
    private static final Set<Fact> NAMES = EnumSet.of(Fact.WHERE_RESOURCE_ID, Fact.WHERE_ACCOUNT, Fact.WHERE_REGION);

    /** Reads them off a reply; other texts ask AWS. */
    public static Untold of(Page page) {
        return page.setting().isReply()
                ? new Untold(page, questions(page), TimeAsked.ofOther(page), TheirWords.of(page), Aside.in(page))
                : nothing(page);
    }

    /** Nothing is only asked; others may speak in it all the same. */
    public static Untold nothing(Page page) {
        return new Untold(page, List.of(), false, TheirWords.of(page), List.of());
    }

    /** Nothing is only asked; times may answer when something else was. */
    public static Untold day(Page page) {
        return new Untold(page, List.of(), TimeAsked.ofOther(page), TheirWords.of(page), List.of());
    }

    private static List<Span> questions(Page page) {
        return IntStream.range(0, page.sentences().size())
                .boxed()
                .flatMap(s -> Stream.of(false, true)
                        .flatMap(open -> page.words().colleagues().asking(page, s, open).stream()))
                .toList();
    }

    /** Whether the reply does nothing but ask. */
    public boolean all() {
        return !questions.isEmpty()
                && page.sentences().stream().filter(Sentence::counts).allMatch(this::asked);
    }

    private boolean asked(Sentence sentence) {
        return questions.stream().anyMatch(span -> span.start() == sentence.start() && span.end() == sentence.end());
    }

    /** Whether a time that stands there is that of something else, for which somebody asked. */
    public boolean ofOther(int at) {
        int s = page.sentenceAt(at);
        return ofOther && s >= 0 && !TimeAsked.ofIt(page, s, at);
    }

    /** Whether the stretch only asks for the fact, or tells the time of something else. */
    public boolean is(Fact fact, int start, int end) {
        return TIMES.contains(fact) && ofOther(start)
                || onlyAsks(fact, start, end)
                || fact == Fact.HOW_SYMPTOM && page.setting().isReply() && Aside.exclaims(page, start)
                || asides.stream()
                        .anyMatch(span -> span.start() <= start && start < span.end() && end <= span.end() + 1)
                || ofAnother(start)
                || !NAMES.contains(fact) && TheirWords.hold(page, theirs, fact, start, end);
    }

    /** Whether the sentence says that it is about another matter: 「関係ないんですけど、…」, 「別件なんで無視してください」. */
    private boolean ofAnother(int at) {
        int s = page.sentenceAt(at);
        return s >= 0 && page.setting().isReply() && page.has(s, "matter.another") && !page.has(s, "matter.this");
    }

    private boolean onlyAsks(Fact fact, int start, int end) {
        return fact != Fact.HOW_SYMPTOM
                && questions.stream()
                        .filter(span -> span.start() <= start && start < span.end())
                        .anyMatch(span -> !NAMES.contains(fact)
                                || page.words().colleagues().isIt(page.folded().lower, end, span.end()));
    }
}
