package dev.awsinquiry.reading.secret;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import java.util.ArrayList;
import java.util.List;

/** Passwords in a table: in the cell beside the word for one, or in the rows below it. */
final class TablePassword {

    private static final int LONGEST_LINE = 300;
    private static final int MOST_ROWS = 12;

    private TablePassword() {}

    /** Where they stand when the word from the one place to the other fills its cell, or ends it. */
    static List<Span> beside(String text, int start, int end) {
        int bar = Chars.skipBlanks(text, end);
        if (Chars.at(text, bar) != '|') {
            return List.of();
        }
        Span next = cell(text, bar);
        if (PasswordToken.isOne(next.in(text))) {
            return List.of(next);
        }
        List<Span> found = new ArrayList<>();
        int column = column(text, start);
        int line = lineEnd(text, bar);
        for (int row = 0; row < MOST_ROWS && line < text.length(); row++) {
            int before = at(text, line + 1, column);
            if (before < 0) {
                break;
            }
            Span cell = cell(text, before);
            if (PasswordToken.isOne(cell.in(text))) {
                found.add(cell);
            }
            line = lineEnd(text, line + 1);
        }
        return found;
    }

    /** How many bars stand before the place in its line. */
    private static int column(String text, int place) {
        int bars = 0;
        for (int i = place - 1; i >= 0 && place - i < LONGEST_LINE && text.charAt(i) != '\n'; i--) {
            bars += text.charAt(i) == '|' ? 1 : 0;
        }
        return bars;
    }

    /** The bar before that column of the line, or the place before the line; -1 where it has no such column. */
    private static int at(String text, int line, int column) {
        int bar = line - 1;
        int end = lineEnd(text, line);
        int bars = 0;
        for (int i = line; i < end && bars < column; i++) {
            if (text.charAt(i) == '|') {
                bars++;
                bar = i;
            }
        }
        return bars == column && Chars.find(text, "|", line, end) >= 0 ? bar : -1;
    }

    private static Span cell(String text, int bar) {
        int start = Chars.skipBlanks(text, bar + 1);
        int end = start;
        while (end < text.length() && end - start < LONGEST_LINE && "|\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        return new Span(start, end);
    }

    private static int lineEnd(String text, int from) {
        int end = from;
        while (end < text.length() && end - from < LONGEST_LINE && text.charAt(end) != '\n') {
            end++;
        }
        return end;
    }
}
