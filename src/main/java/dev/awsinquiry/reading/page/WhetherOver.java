package dev.awsinquiry.reading.page;

import dev.awsinquiry.reading.chars.Span;
import java.util.List;

/** How colleagues ask whether it is over: 「解消した?」, "did it come back?". */
final class WhetherOver {

    private static final String OVER = "asked.over";
    private static final String OTHERWISE = "asked.otherwise";

    private WhetherOver() {}

    /** Whether a question asks that and nothing else. */
    static boolean asks(Page page, Span asking) {
        List<Span> said = page.found(OVER).stream()
                .filter(hit -> hit.start() >= asking.start() && hit.end() <= asking.end())
                .map(hit -> new Span(hit.start(), hit.end()))
                .toList();
        return !said.isEmpty() && BareAnswer.nothingElse(page, page.sentenceAt(asking.start()), said);
    }

    /** Whether a no denies something else than that it is over: 「自動で復旧しましたか?」. */
    static boolean otherwise(Page page, Span asking) {
        return page.holds(asking.start(), asking.end(), OTHERWISE);
    }
}
