package dev.awsinquiry.reading.where;

import dev.awsinquiry.reading.aws.Regions;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Page;
import java.util.ArrayList;
import java.util.List;

/** All that names a place in a sentence, as an answer may name several: 「i-0abc… と i-0def… です」, "Tokyo and Osaka". */
final class PlaceNames {

    /** Chars of a name with a letter and a digit, from which on it is no count; an account has digits alone. */
    private static final int SHORTEST = 4;

    private static final int ACCOUNT = 12;

    private PlaceNames() {}

    static List<Span> in(Page page, Sentence sentence) {
        String lower = page.folded().lower;
        List<Span> names = new ArrayList<>();
        for (Regions.Named region : page.words().regions().find(lower.substring(sentence.start(), sentence.end()))) {
            int start = sentence.start() + region.start();
            names.add(new Span(start, sentence.start() + region.end()));
        }
        int start = sentence.start();
        boolean digit = false;
        boolean letter = false;
        for (int at = start; at <= sentence.end(); at++) {
            if (at < sentence.end() && named(lower.charAt(at))) {
                digit |= Chars.digit(lower.charAt(at));
                letter |= Character.isLetter(lower.charAt(at));
            } else {
                if (digit && at - start >= (letter ? SHORTEST : ACCOUNT)) {
                    names.add(new Span(start, at));
                }
                start = at + 1;
                digit = false;
                letter = false;
            }
        }
        return names;
    }

    /** Whether the char may stand in an ID, an ARN or an address. */
    static boolean named(char c) {
        return c > ' ' && c < 0x7f && ",;()<>`'\"".indexOf(c) < 0;
    }
}
