package dev.awsinquiry.reading.layout;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Folded;
import dev.awsinquiry.reading.chars.Span;
import java.util.ArrayList;
import java.util.List;

/** Parts a line that holds the numbered fields of a form, "1. When: 10:30 JST 2. Impact: none" or 「①日時: … ②影響: …」, into these. */
final class NumberedFields {

    private static final int MOST = 20;
    private static final int LONGEST_LABEL = 24;
    private static final char FIRST_CIRCLED = '\u2460';

    private final String text;
    private final Labels labels;

    NumberedFields(Folded folded, Labels labels) {
        text = folded.text;
        this.labels = labels;
    }

    /** The fields without their numbers; the whole line where it doesn't begin with the first of several. */
    List<Span> of(int start, int end) {
        List<Span> fields = new ArrayList<>();
        int from = behind(start, end, 1);
        if (from < 0 || !labelled(from, end)) {
            return List.of(new Span(start, end));
        }
        for (int at = from; at < end && fields.size() < MOST; at++) {
            int next = behind(at, end, fields.size() + 2);
            if (next > 0 && labelled(next, end)) {
                fields.add(new Span(from, at));
                from = next;
            }
        }
        fields.add(new Span(from, end));
        return fields.size() > 1 ? fields : List.of(new Span(start, end));
    }

    /** Whether a label begins there, or a few words and a colon, which the number makes one. */
    private boolean labelled(int start, int end) {
        int at = start;
        while (at < end && at - start < LONGEST_LABEL && named(text.charAt(at))) {
            at++;
        }
        return at > start && at < end && text.charAt(at) == ':' || labels.end(start, end, false) > 0;
    }

    private static boolean named(char c) {
        return Chars.letter(c) || Chars.japanese(c) || c == ' ';
    }

    /** Behind the mark of that number and the blanks that follow; -1 where another char stands, or another number. */
    private int behind(int at, int end, int number) {
        char first = Chars.at(text, at);
        if (first == FIRST_CIRCLED + number - 1) {
            return Chars.skipBlanks(text, at + 1);
        }
        boolean bracket = first == '(';
        boolean begins = bracket || !Chars.alnum(Chars.at(text, at - 1)) && "-_.:#".indexOf(Chars.at(text, at - 1)) < 0;
        int digits = bracket ? at + 1 : at;
        if (!begins || !text.startsWith(Integer.toString(number), digits)) {
            return -1;
        }
        int mark = digits + Integer.toString(number).length();
        boolean closes = mark < end && (bracket ? text.charAt(mark) == ')' : ".)".indexOf(text.charAt(mark)) >= 0);
        return closes && !Chars.digit(Chars.at(text, mark + 1)) ? Chars.skipBlanks(text, mark + 1) : -1;
    }
}
