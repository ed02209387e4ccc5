package dev.awsinquiry.reading.who;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.phrase.Hit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Cuts a sentence finely, at every comma and at what sets against one another: each piece has one subject at most. */
final class ShortClauses {

    private ShortClauses() {}

    static List<Span> of(Page page, Sentence in) {
        String lower = page.folded().lower;
        BitSet words = new BitSet();
        for (Hit hit : page.found(in, "sibling.cut")) {
            words.set(hit.start() - in.start());
        }
        List<Span> found = new ArrayList<>();
        int from = in.start();
        int depth = 0;
        for (int i = in.start(); i < in.end(); i++) {
            char c = lower.charAt(i);
            depth = Math.max(0, depth + (c == '(' ? 1 : c == ')' ? -1 : 0));
            if (depth == 0 && i > from && (mark(c, lower, i + 1) || words.get(i - in.start()))) {
                // what a verb ends on belongs to it: 「通るが」
                found.add(new Span(from, words.get(i - in.start()) && Chars.japanese(c) ? i + 1 : i));
                from = i + 1;
            }
        }
        found.add(new Span(from, in.end()));
        return found;
    }

    private static boolean mark(char c, String lower, int next) {
        return switch (c) {
            case ';', '、', '。', '\n', '!', '?', '|' -> true;
            case ',' -> !Chars.digit(Chars.at(lower, next));
            case '/', '.' -> Chars.at(lower, next) == ' ';
            default -> false;
        };
    }
}
