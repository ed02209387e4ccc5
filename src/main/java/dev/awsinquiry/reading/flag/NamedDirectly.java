package dev.awsinquiry.reading.flag;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.phrase.Hit;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A name that follows on the word for a machine with nothing between: 「検証機 hokusai だけ」, "host Zeus is down". It goes on
 * in the language, and is no product that runs on the machine.
 */
final class NamedDirectly {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 20;

    private NamedDirectly() {}

    /** The first of them in the author's words. */
    static Optional<Span> first(Page page) {
        return Stream.of(
                        found(page, "named.directly").flatMap(hit -> at(page, hit.end()).stream()),
                        found(page, "named.before").flatMap(hit -> capital(page, hit.end() + 1).stream()),
                        found(page, "named.box").flatMap(hit -> numbered(page, hit.end()).stream()))
                .flatMap(names -> names)
                .findFirst();
    }

    private static Stream<Hit> found(Page page, String wordClass) {
        return page.found(wordClass).stream().filter(hit -> spoken(page, hit.start()));
    }

    private static boolean spoken(Page page, int place) {
        int s = page.sentenceAt(place);
        return s >= 0 && page.sentences().get(s).spoken();
    }

    private static Optional<Span> at(Page page, int start) {
        String text = page.folded().text;
        int letters = start;
        while (letters < text.length() && text.charAt(letters) >= 'a' && text.charAt(letters) <= 'z') {
            letters++;
        }
        int end = Chars.digits(text, letters, 3);
        boolean name = letters - start >= SHORTEST && Chars.japanese(Chars.at(text, end));
        return name && !known(page, start, end) ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    /** One capital and small letters, before what such a machine does. */
    private static Optional<Span> capital(Page page, int start) {
        String text = page.folded().text;
        int end = start + 1;
        while (end < text.length() && text.charAt(end) >= 'a' && text.charAt(end) <= 'z') {
            end++;
        }
        boolean name = Chars.upper(Chars.at(text, start))
                && Chars.at(text, start - 1) == ' '
                && Chars.at(text, end) == ' '
                && end - start >= SHORTEST
                && page.distanceBehind(page.sentenceAt(start), end, "named.verb") <= 1;
        return name && !known(page, start, end) ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    /** Capitals and a number, behind the word for a machine: "the boxes are TS01 and TS02", 「サーバー TS01」. */
    private static Optional<Span> numbered(Page page, int behind) {
        String text = page.folded().text;
        int start = Chars.skipBlanks(text, behind);
        int digits = start;
        while (Chars.upper(Chars.at(text, digits))) {
            digits++;
        }
        int end = Chars.digits(text, digits, 3);
        boolean name = digits - start >= 2
                && end - digits >= 2
                && (text.charAt(digits) == '0' || end - digits > 2)
                && !Chars.alnum(Chars.at(text, end))
                && "-_./".indexOf(Chars.at(text, end)) < 0;
        return name && !known(page, start, end) ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    private static boolean known(Page page, int start, int end) {
        return end - start > LONGEST
                || page.begins(start, end, "named.product")
                || page.begins(start, end, "server.no");
    }
}
