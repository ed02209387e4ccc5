package dev.awsinquiry.reading.page;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.layout.Sentence;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a reply only asks its colleagues, 「リリースのあとから?」: it states nothing before somebody says yes. An ID is named all
 * the same in "is i-0abc reachable?", unless it is asked whether it is the one.
 *
 * @param page the reply
 * @param questions where it asks
 */
public record Untold(Page page, List<Span> questions) {

    /** What is named, whatever is asked of it. */
    private static final Set<Fact> NAMES = EnumSet.of(Fact.WHERE_RESOURCE_ID, Fact.WHERE_ACCOUNT, Fact.WHERE_REGION);

    /** Reads them off a reply; other texts ask AWS. */
    public static Untold of(Page page) {
        return page.setting().thread().filter(thread -> !thread.typed()).isEmpty()
                ? nothing(page)
                : new Untold(page, questions(page));
    }

    /** Nothing is only asked. */
    public static Untold nothing(Page page) {
        return new Untold(page, List.of());
    }

    private static List<Span> questions(Page page) {
        return IntStream.range(0, page.sentences().size())
                .boxed()
                .flatMap(s -> page.words().colleagues().asking(page, s).stream())
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

    /** Whether the stretch only asks for the fact. */
    public boolean is(Fact fact, int start, int end) {
        return fact != Fact.HOW_SYMPTOM
                && questions.stream()
                        .filter(span -> span.start() <= start && start < span.end())
                        .anyMatch(span -> !NAMES.contains(fact)
                                || page.words().colleagues().isIt(page.folded().lower, end, span.end()));
    }
}
