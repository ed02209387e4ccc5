package dev.awsinquiry.reading.what;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Recogniser;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code what.trigger} as numbered steps of a user and what comes of them, without a heading: 「1. ログイン 2. カートに入れる 3. 502」,
 * "1) open the cart 2) pay 3) 502". Each point before the last has to be a step, so that questions, things that fail and
 * remedies, which people number as well, are none.
 */
public final class NumberedSteps implements Recogniser {

    /** Points of the shortest recipe: two steps and what comes of them. */
    private static final int FEWEST = 3;

    private static final int MOST = 20;
    /** Chars of a point. */
    private static final int LONGEST = 60;

    private static final char FIRST_CIRCLED = '\u2460';
    private static final String STOPS = " 。.、,;→-\n";

    /** Particles of what something is done to. */
    private static final String OBJECT = "をにへ";

    /** What goes wrong at the end. */
    private static final List<String> OUTCOMES = List.of("fail", "status.code", "status.number", "step.outcome");

    @Override
    public void read(Page page, Notes notes) {
        String lower = page.folded().lower;
        for (int at = 0; at < lower.length(); at++) {
            int first = behind(lower, at, 1);
            if (first > 0) {
                List<Span> points = points(lower, first);
                int end = points.get(points.size() - 1).end();
                if (points.size() >= FEWEST && recipe(page, points)) {
                    notes.stateWords(Fact.WHAT_TRIGGER, first, end, 3);
                }
                at = Math.max(at, end - 1);
            }
        }
    }

    /** The points of the list whose first begins there; of the last, its line or its sentence. */
    private static List<Span> points(String lower, int first) {
        List<Span> points = new ArrayList<>();
        int from = first;
        int at = first;
        while (at < lower.length() && points.size() < MOST && at - from <= LONGEST) {
            int next = behind(lower, at, points.size() + 2);
            if (next > 0) {
                points.add(stripped(lower, from, at));
                from = next;
                at = next;
            } else if (lower.charAt(at) == '。'
                    || lower.charAt(at) == '\n' && behind(lower, at + 1, points.size() + 2) < 0) {
                break;
            } else {
                at++;
            }
        }
        points.add(stripped(lower, from, at));
        return points;
    }

    private static Span stripped(String lower, int start, int end) {
        int last = end;
        while (last > start && STOPS.indexOf(lower.charAt(last - 1)) >= 0) {
            last--;
        }
        return new Span(start, last);
    }

    private static boolean recipe(Page page, List<Span> points) {
        int s = page.sentenceAt(points.get(0).start());
        if (s >= 0 && !page.topic(s).isEmpty()) {
            return false;
        }
        Span last = points.get(points.size() - 1);
        boolean steps = points.subList(0, points.size() - 1).stream().allMatch(point -> step(page, point));
        // whoever was asked for the steps may leave out what comes of them; names alone are those of functions
        boolean all = page.setting().asked().contains(Fact.WHAT_TRIGGER)
                && step(page, last)
                && points.stream().filter(point -> ofObject(page, point)).count() >= 2;
        return steps && (all || outcome(page, last));
    }

    /** Whether the point says what a user does, and nothing else. */
    private static boolean step(Page page, Span point) {
        return point.end() > point.start()
                && point.end() - point.start() <= LONGEST
                && OUTCOMES.stream().noneMatch(words -> page.holds(point.start(), point.end(), words))
                && !page.holds(point.start(), point.end(), "step.mends")
                && (page.begins(point.start(), point.end(), "step.user.en")
                        || endsIn(page, point)
                        || lone(page, point));
    }

    /** Whether it is but the name of a step: "pay". */
    private static boolean lone(Page page, Span point) {
        return page.found("step.lone.en").stream()
                .anyMatch(hit -> hit.start() == point.start() && hit.end() == point.end());
    }

    private static boolean ofObject(Page page, Span point) {
        return page.lower(point.start(), point.end()).chars().anyMatch(c -> OBJECT.indexOf(c) >= 0);
    }

    private static boolean endsIn(Page page, Span point) {
        return page.found("step.user.ja").stream()
                .anyMatch(hit -> hit.end() == point.end() && hit.start() >= point.start());
    }

    /** Whether the last point tells what comes of it, alone or behind one more step: 「決済を押すと 502」. */
    private static boolean outcome(Page page, Span point) {
        boolean fails = OUTCOMES.stream().anyMatch(words -> page.holds(point.start(), point.end(), words));
        boolean alone = !page.holds(point.start(), point.end(), "step.user.ja")
                && !page.begins(point.start(), point.end(), "step.user.en");
        return fails
                && !page.holds(point.start(), point.end(), "step.mends")
                && (alone || page.holds(point.start(), point.end(), "step.then"));
    }

    /** Behind the mark of that number and the blanks that follow; -1 where none stands. */
    private static int behind(String lower, int at, int number) {
        char first = Chars.at(lower, at);
        if (first == FIRST_CIRCLED + number - 1) {
            return Chars.skipBlanks(lower, at + 1);
        }
        boolean bracket = first == '(';
        String digits = Integer.toString(number);
        int start = bracket ? at + 1 : at;
        char before = Chars.at(lower, at - 1);
        boolean free = bracket || at == 0 || before == ' ' || before == '\n' || Chars.japanese(before);
        if (!free || !lower.startsWith(digits, start)) {
            return -1;
        }
        int mark = start + digits.length();
        char closing = Chars.at(lower, mark);
        boolean closes = bracket ? closing == ')' : closing == '.' || closing == ')';
        return closes && (bracket || !Chars.digit(Chars.at(lower, mark + 1))) ? Chars.skipBlanks(lower, mark + 1) : -1;
    }
}
