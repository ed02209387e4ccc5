package dev.awsinquiry.reading.secret;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.phrase.Hit;
import java.util.Optional;

/** A key that an address carries behind a word that elsewhere means much else: {@code ?key=…}, {@code &code=…}. */
final class QueryParameter {

    private static final String MARKS = "_.~%+/=!*-";

    private QueryParameter() {}

    /** Where it stands; empty where the word is no parameter, or what it is given looks chosen by somebody. */
    static Optional<Span> after(String text, Hit hit) {
        boolean parameter =
                "?&".indexOf(Chars.at(text, hit.start() - 1)) >= 0 || text.startsWith("&amp;", hit.start() - 5);
        if (!parameter || Chars.at(text, hit.end()) != '=') {
            return Optional.empty();
        }
        int start = hit.end() + 1;
        int end = start;
        while (end < text.length() && (Chars.alnum(text.charAt(end)) || MARKS.indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        while (end > start && text.charAt(end - 1) == '.') {
            end--;
        }
        return Lot.drew(text.substring(start, end)) ? Optional.of(new Span(start, end)) : Optional.empty();
    }
}
