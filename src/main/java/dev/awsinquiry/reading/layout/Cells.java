package dev.awsinquiry.reading.layout;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import java.util.ArrayList;
import java.util.List;

/** Parts a line that answers several things in a row, "Started: 04:12 UTC | Ended: no | Scope: all", into its answers. */
final class Cells {

    private static final String PARTING = " | ";
    private static final int LONGEST_LABEL = 24;

    private Cells() {}

    /** The answers; the whole line where it isn't such a row. */
    static List<Span> of(String text, int start, int end) {
        List<Span> cells = new ArrayList<>();
        int labelled = 0;
        for (int from = start; from < end; ) {
            int bar = Chars.find(text, PARTING, from, end);
            int to = bar < 0 ? end : bar;
            cells.add(new Span(from, to));
            labelled += labelled(text, from, to) ? 1 : 0;
            from = Chars.skipBlanks(text, bar < 0 ? end : bar + PARTING.length());
        }
        return labelled > 1 && labelled == cells.size() ? cells : List.of(new Span(start, end));
    }

    /** Whether words and a colon begin the cell. */
    private static boolean labelled(String text, int from, int to) {
        int at = from;
        while (at < to && at - from < LONGEST_LABEL && (Chars.letter(text.charAt(at)) || text.charAt(at) == ' ')) {
            at++;
        }
        return at > from && at < to && text.charAt(at) == ':' && Chars.at(text, at + 1) == ' ';
    }
}
