package dev.awsinquiry.reading.layout;

import dev.awsinquiry.reading.chars.Chars;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a line leaves to tick, 「□1回 ■毎回」, "[x] ongoing [ ] ended", 「(○)継続中 ( )復旧」, and what is struck out in it,
 * {@code ~Tokyo~ Osaka}: only what is ticked and what isn't struck is said.
 */
final class Options {

    /**
     * A piece of the line.
     *
     * @param start of its words, behind the mark
     * @param said false where it isn't ticked, or struck out
     */
    record Option(int start, int end, boolean said) {}

    private static final String TICKED = "☑☒✅✔✓■●◉⦿";
    private static final String EMPTY = "☐□⬜";
    /** An empty ring beside a full one, otherwise a bullet. */
    private static final String RINGS = "○◯";
    /** Between these are all of them, and no letters. */
    private static final char FIRST_SIGN = '■';

    private static final char LAST_SIGN = '⬜';
    /** What ticks a box or a pair of brackets. */
    private static final String TICKS = "xXvVoO*✓✔☑○◯●◎レ✅";
    /** What parts one option from the next. */
    private static final String BETWEEN = " /・,、|";

    private record Mark(int start, int end, boolean ticked) {}

    private Options() {}

    /** The pieces of a line in which something is to tick or struck out; the line itself where nothing is. */
    static List<Option> of(String text, int start, int end) {
        List<Option> struck = struck(text, start, end);
        List<Option> options = struck.isEmpty() ? ticked(text, start, end) : struck;
        return options.isEmpty() ? List.of(new Option(start, end, true)) : options;
    }

    private static List<Option> ticked(String text, int start, int end) {
        List<Mark> marks = new ArrayList<>();
        boolean full = Chars.find(text, "●", start, end) >= 0;
        for (int at = start; at < end; ) {
            Mark mark = mark(text, at, end, full && at > start);
            if (mark != null) {
                marks.add(mark);
            }
            at = mark == null ? at + 1 : mark.end();
        }
        if (!marks.isEmpty()
                && headed(text, marks.get(0), marks.size() > 1 ? marks.get(1).start() : end)) {
            marks.remove(0);
        }
        if (marks.size() < 2 || marks.stream().allMatch(Mark::ticked)) {
            return List.of();
        }
        boolean behind = behind(text, marks, start, end);
        List<Option> options = new ArrayList<>();
        if (!behind && marks.get(0).start() > start) {
            options.add(new Option(start, marks.get(0).start(), true));
        }
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            int first = behind ? i == 0 ? start : marks.get(i - 1).end() : mark.end();
            int next = i + 1 < marks.size() ? marks.get(i + 1).start() : end;
            int words = Chars.skipBlanks(text, first);
            int last = stripped(text, first, behind ? mark.start() : next);
            // an option that was left without words says nothing
            if (last > words) {
                options.add(new Option(words, last, mark.ticked()));
            }
        }
        return options;
    }

    /** Whether each mark stands behind its words, "ongoing [ ] ended [x]". */
    private static boolean behind(String text, List<Mark> marks, int start, int end) {
        Mark last = marks.get(marks.size() - 1);
        int words = stripped(text, start, marks.get(0).start());
        return words > start && text.charAt(words - 1) != ':' && stripped(text, last.end(), end) == last.end();
    }

    private static @Nullable Mark mark(String text, int at, int end, boolean rings) {
        char c = text.charAt(at);
        if (c >= FIRST_SIGN && c <= LAST_SIGN) {
            boolean ticked = TICKED.indexOf(c) >= 0;
            boolean empty = EMPTY.indexOf(c) >= 0 || rings && RINGS.indexOf(c) >= 0;
            return ticked || empty ? new Mark(at, at + 1, ticked) : null;
        }
        if (c != '[' && c != '(' || Chars.alnum(Chars.at(text, at - 1))) {
            return null;
        }
        char close = c == '[' ? ']' : ')';
        if (at + 1 < end && text.charAt(at + 1) == close) {
            return new Mark(at, at + 2, false);
        }
        char tick = Chars.at(text, at + 1);
        boolean box = at + 2 < end && text.charAt(at + 2) == close && (tick == ' ' || TICKS.indexOf(tick) >= 0);
        return box ? new Mark(at, at + 3, tick != ' ') : null;
    }

    /** Whether a mark only begins a heading: 「■頻度: □1回 ■毎回」. */
    private static boolean headed(String text, Mark first, int next) {
        int last = stripped(text, first.end(), next);
        return first.ticked() && last > first.end() && text.charAt(last - 1) == ':';
    }

    private static int stripped(String text, int start, int end) {
        int last = end;
        while (last > start && BETWEEN.indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        return last;
    }

    /** The pieces of a line that are struck out, as Slack and Markdown show it, and those between them. */
    private static List<Option> struck(String text, int start, int end) {
        List<Option> pieces = new ArrayList<>();
        int from = start;
        for (int at = start; at < end; at++) {
            int close = text.charAt(at) == '~' && opens(text, at, start, end) ? closing(text, at, end) : -1;
            if (close > 0) {
                if (at > from) {
                    pieces.add(new Option(from, at, true));
                }
                pieces.add(new Option(at, close, false));
                from = close;
                at = close - 1;
            }
        }
        if (!pieces.isEmpty() && from < end) {
            pieces.add(new Option(from, end, true));
        }
        return pieces;
    }

    private static boolean opens(String text, int at, int start, int end) {
        char before = at > start ? text.charAt(at - 1) : ' ';
        boolean apart = !Chars.alnum(before) && !Chars.japanese(before) && before != '~' && before != '/';
        return apart && at + 1 < end && text.charAt(at + 1) != ' ' && text.charAt(at + 1) != '/';
    }

    /** Behind the tilde that closes what opens there; -1 where none does. */
    private static int closing(String text, int open, int end) {
        int width = Chars.at(text, open + 1) == '~' ? 2 : 1;
        int close = Chars.find(text, "~", open + width + 1, end);
        boolean closes = close > 0
                && text.charAt(close - 1) != ' '
                && (width == 1 || Chars.at(text, close + 1) == '~')
                && !Chars.alnum(Chars.at(text, close + width));
        return closes ? close + width : -1;
    }
}
