package dev.awsinquiry.reading.page;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Span;
import java.util.List;

/**
 * A clock time that comes with where it was looked up and with nothing else, 「いや8時45分、ログで確認しました」: it puts the time
 * right that was stated.
 */
public final class SourcedTime {

    private static final String SOURCE = "answer.source";

    private SourcedTime() {}

    /** Whether the sentence is such an answer, where the time was stated before. */
    public static boolean is(Page page, int s) {
        return page.setting().stated(Fact.WHEN_EXACT)
                && page.has(s, SOURCE)
                && TimesIn.of(page, s).stream().anyMatch(mark -> mark.time().isPresent())
                && BareAnswer.alone(page, s, sources(page, s));
    }

    private static List<Span> sources(Page page, int s) {
        return page.found(page.sentences().get(s), SOURCE).stream()
                .map(hit -> new Span(hit.start(), hit.end()))
                .toList();
    }
}
