package dev.awsinquiry.reading.where;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.BareAnswer;
import dev.awsinquiry.reading.page.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * A Region, an account or a resource that a reply puts in the place of the one that was told, and says nothing else:
 * 「大阪じゃなくて東京でした」, 「i-0abc… の間違いです」, "I said Osaka but it's Tokyo". 「会場は大阪じゃなくて東京でした」 speaks of
 * something else.
 */
final class PlaceInstead {

    private static final String INSTEAD = "place.instead";

    private PlaceInstead() {}

    /** Whether the place is told instead of the one that was. */
    static boolean is(Page page, int s, Fact fact, String value) {
        List<String> told = TakenBack.told(page, fact);
        Sentence in = page.sentences().get(s);
        if (told.isEmpty() || told.contains(value) || !in.spoken() || page.asks(in) || page.has(s, "place.of.those")) {
            return false;
        }
        boolean old = told.stream()
                .flatMap(place -> TakenBack.named(page, fact, place).stream())
                .anyMatch(name -> in.holds(name.start()));
        List<Span> said = new ArrayList<>(PlaceNames.in(page, in));
        for (String words : List.of(INSTEAD, "place.rest")) {
            page.found(in, words).forEach(hit -> said.add(new Span(hit.start(), hit.end())));
        }
        boolean puts = !page.found(in, INSTEAD).isEmpty();
        return (puts && old || page.has(s, "place.mistaken")) && BareAnswer.alone(page, s, said);
    }

    /** Whether it is the one that was told, and its sentence names another in its place. */
    static boolean replaced(Page page, int s, Fact fact, String value) {
        return TakenBack.told(page, fact).contains(value)
                && PlaceNames.in(page, page.sentences().get(s)).stream()
                        .anyMatch(name -> is(page, s, fact, page.folded().text.substring(name.start(), name.end())));
    }
}
