package dev.awsinquiry.reading.who;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.layout.Part;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Recogniser;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code who.scope} by a table whose rows are siblings and of which a column says how each fares: where one row is well and
 * another isn't. Checks and metrics in rows are no siblings.
 */
public final class StateTable implements Recogniser {

    /** Columns looked at, and rows of one table: wider and longer ones are dumps. */
    private static final int MOST = 64;

    /** Chars of a cell that tells a state; a line of a log behind the name of its container is longer. */
    private static final int WORDY = 40;

    @Override
    public void read(Page page, Notes notes) {
        String lower = page.folded().lower;
        if (lower.indexOf('|') < 0) {
            return;
        }
        List<List<Span>> rows = new ArrayList<>();
        for (int from = 0; from <= lower.length(); ) {
            int end = lower.indexOf('\n', from);
            end = end < 0 ? lower.length() : end;
            List<Span> cells = cells(lower, from, end);
            if (cells.size() < 2 || rows.size() > MOST) {
                read(page, rows, notes);
                rows.clear();
            } else if (!ruled(lower, cells) && told(page, from)) {
                rows.add(cells);
            }
            from = end + 1;
        }
        read(page, rows, notes);
    }

    private static boolean told(Page page, int place) {
        int sentence = page.sentenceAt(place);
        return sentence < 0 || page.sentences().get(sentence).part() != Part.TEMPLATE;
    }

    private static void read(Page page, List<List<Span>> rows, Notes notes) {
        if (rows.size() < 3) {
            return;
        }
        List<Span> head = rows.get(0);
        if (holds(page, head.get(0), "table.not")) {
            return;
        }
        boolean siblings = holds(page, head.get(0), "sibling.mark");
        for (int column = 1; column < Math.min(head.size(), MOST); column++) {
            boolean states = holds(page, head.get(column), "table.state");
            List<Span> well = new ArrayList<>();
            List<Span> ill = new ArrayList<>();
            for (List<Span> row : rows.subList(1, rows.size())) {
                if (row.size() <= column || holds(page, row.get(0), "sibling.not")) {
                    continue;
                }
                Boolean fares = fares(page, row.get(column), states);
                if (fares != null) {
                    (fares ? well : ill).add(row.get(0));
                }
            }
            // a name in a column of names may read like a verdict; a column for them has one in most rows
            boolean verdicts = (well.size() + ill.size()) * 2 >= rows.size() - 1;
            if (verdicts && !well.isEmpty() && !ill.isEmpty() && (siblings || alike(page, well.get(0), ill.get(0)))) {
                Span last = rows.get(rows.size() - 1).get(column);
                notes.state(Fact.WHO_SCOPE, "some", rows.get(1).get(0).start(), last.end(), 1);
            }
        }
    }

    /** How a row fares by its cell; in a column for states whatever isn't well is something else. */
    private static @Nullable Boolean fares(Page page, Span cell, boolean states) {
        Verdict verdict = cell.end() - cell.start() > WORDY
                ? null
                : Verdict.in(page, cell.start(), cell.end(), "sibling.ill", "sibling.well");
        if (verdict != null) {
            return verdict.well();
        }
        boolean words = page.lower(cell.start(), cell.end()).chars().anyMatch(Character::isLetter);
        return states && words ? false : null;
    }

    private static boolean holds(Page page, Span cell, String words) {
        return page.holds(cell.start(), cell.end(), words);
    }

    /** Whether two names begin alike, but for their numbers: "web-1", "web-2". */
    private static boolean alike(Page page, Span one, Span other) {
        String stem = stem(page, one);
        return !stem.isEmpty() && stem.equals(stem(page, other));
    }

    /** The letters that the name begins with. */
    private static String stem(Page page, Span name) {
        int end = name.start();
        while (end < name.end() && Character.isLetter(page.folded().lower.charAt(end))) {
            end++;
        }
        return page.lower(name.start(), end);
    }

    /** Whether it is the line between the head and the rows. */
    private static boolean ruled(String lower, List<Span> cells) {
        return cells.stream()
                .allMatch(cell ->
                        lower.substring(cell.start(), cell.end()).chars().allMatch(c -> "-: ".indexOf(c) >= 0));
    }

    /** The cells of a line, without the blanks around them; none where no bar stands in it. */
    private static List<Span> cells(String lower, int from, int end) {
        List<Span> found = new ArrayList<>();
        int start = from;
        for (int i = from; i <= end && found.size() < MOST; i++) {
            if (i == end || lower.charAt(i) == '|') {
                int first = Math.min(i, Chars.skipBlanks(lower, start));
                int last = i;
                last = Chars.beforeBlanks(lower, first, last);
                // what stands before the first bar of a line and behind its last is no cell
                if (first < last || start > from && i < end) {
                    found.add(new Span(first, last));
                }
                start = i + 1;
            }
        }
        return found;
    }
}
