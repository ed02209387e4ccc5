package dev.awsinquiry.reading.page;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.layout.ListMark;
import dev.awsinquiry.reading.layout.Part;
import dev.awsinquiry.reading.layout.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Questions in a list: the points under a line that announces them, or {@code a) … b) …} within a sentence. */
public final class QuestionList {

    private QuestionList() {}

    /**
     * The sentences that begin the points under an announcement of questions, of which one asks or the line over them does:
     * "two subnets" are counted without a question. Empty where fewer than two follow one.
     */
    public static List<Integer> points(Page page) {
        List<Integer> points = new ArrayList<>();
        boolean announced = false;
        boolean wanting = false;
        for (int s = 0; s < page.sentences().size(); s++) {
            Sentence sentence = page.sentences().get(s);
            if (announced && point(page, sentence)) {
                wanting |= wants(page, s)
                        || points.isEmpty() && page.has(s - 1, "list.ask") && !page.has(s - 1, "list.need");
                points.add(s);
            } else if (wanting && points.size() > 1) {
                return points;
            } else if (startsLine(page, sentence.start()) || !announced) {
                points.clear();
                wanting = false;
                announced = !point(page, sentence) && announces(page, s);
            }
        }
        return wanting && points.size() > 1 ? points : unannounced(page);
    }

    /**
     * The points of a list that nothing announces, where two of them want something by their words, or where what stands
     * below asks for "these".
     */
    private static List<Integer> unannounced(Page page) {
        List<Integer> points = new ArrayList<>();
        int wanting = 0;
        for (int s = 0; s <= page.sentences().size(); s++) {
            boolean end = s == page.sentences().size();
            if (!end && point(page, page.sentences().get(s))) {
                points.add(s);
                wanting += wants(page, s) ? 1 : 0;
            } else if (end || startsLine(page, page.sentences().get(s).start()) || points.isEmpty()) {
                boolean told = !points.isEmpty()
                        && (page.has(points.get(0), "list.todo")
                                || points.get(0) > 0 && page.has(points.get(0) - 1, "list.told"));
                boolean below = !end && below(page, s);
                if (points.size() > 1 && !told && (wanting > 1 || below)) {
                    return points;
                }
                points.clear();
                wanting = 0;
            }
        }
        return List.of();
    }

    /** Whether the sentence asks for what stands above it: "can you answer these?", or a line that begins 「をご教示ください」. */
    private static boolean below(Page page, int s) {
        Sentence sentence = page.sentences().get(s);
        return page.has(s, "list.below") || page.begins(sentence.start(), sentence.end(), "below.asked.ja");
    }

    /** Whether a point asks, or names what is wanted. */
    public static boolean wants(Page page, int s) {
        Sentence sentence = page.sentences().get(s);
        boolean asks = namesWish(page, sentence)
                || page.has(s, "question.asked")
                || page.asks(sentence)
                || noted(page, sentence)
                || page.folded().text.charAt(sentence.end() - 1) == 'か';
        boolean wishes = page.begins(sentence.start(), sentence.end(), "point.wish");
        return (wishes || asks && !page.has(s, "question.same"))
                && !page.has(s, "list.told")
                && !page.has(s, "question.template")
                && !TemplateQuestions.holds(page, s)
                && !answered(page, sentence.end());
    }

    /** Whether the sentence ends with what is wanted, 「費用の目安」, and does nothing with it: 「ポートを設定」 is a step. */
    private static boolean namesWish(Page page, Sentence sentence) {
        String text = page.folded().text;
        return page.found(sentence, "wish.noun").stream()
                .anyMatch(hit -> hit.end() >= sentence.end() - BRACKET && Chars.at(text, hit.start() - 1) != 'を');
    }

    /** Whether an arrow behind the place leads to an answer, as in a template that was filled in: "Still going on? → yes". */
    public static boolean answered(Page page, int place) {
        String text = page.folded().text;
        int end = Chars.skipBlanks(text, place);
        return Chars.at(text, end) == '→' || text.startsWith("->", end);
    }

    /** Whether a point is put as a question that ends without its mark: "2) what AZ should a new subnet go to". */
    private static boolean noted(Page page, Sentence sentence) {
        String lower = page.folded().lower;
        int start = sentence.start();
        while (start < sentence.end() && !Chars.letter(lower.charAt(start))) {
            start++;
        }
        return page.begins(start, sentence.end(), "question.noted");
    }

    /** Whether two marks such as {@code b)} or {@code (2)} each have a question behind them, or circled ones one between them. */
    public static boolean inline(Page page, Sentence sentence) {
        String lower = page.folded().lower;
        int line = lineStart(lower, sentence.start());
        // a mark that the line begins with is no part of its sentence
        int start = sentence.start() - line < MARK ? line : sentence.start();
        int circled = 0;
        boolean bracket = false;
        for (int i = start; i < sentence.end(); i++) {
            char c = lower.charAt(i);
            circled += c >= '\u2460' && c <= '\u2473' ? 1 : 0;
            bracket |= c == ')';
        }
        if (!bracket && circled < 2) {
            return false;
        }
        int s = page.sentenceAt(sentence.start());
        if (circled > 1 && page.has(s, "ask.any") && !page.has(s, "list.told")) {
            return true;
        }
        boolean wanted = (page.has(s, "list.ask") || page.has(s, "list.order")) && !page.has(s, "list.told");
        int asked = 0;
        int from = -1;
        for (int i = start; i <= sentence.end(); i++) {
            boolean mark = i < sentence.end() && mark(lower, i);
            if (from >= 0 && (mark || i == sentence.end()) && (wanted || asks(page, from, i))) {
                asked++;
            }
            from = mark ? i + 1 : from;
        }
        return asked > 1;
    }

    private static boolean announces(Page page, int s) {
        Part part = page.sentences().get(s).part();
        return (part == Part.PROSE || part == Part.HEADING)
                && !page.has(s, "list.told")
                && (page.has(s, "list.ask") && (page.has(s, "list.here") || open(page, s))
                        || page.has(s, "list.count"));
    }

    /** Whether the sentence goes on in the lines below it. */
    private static boolean open(Page page, int s) {
        String text = page.folded().text;
        int end = page.sentences().get(s).end();
        return ".。?!".indexOf(text.charAt(end - 1)) < 0 && Chars.at(text, end) == '\n';
    }

    /** Whether the sentence begins a point of a list. */
    public static boolean point(Page page, Sentence sentence) {
        String text = page.folded().text;
        if (sentence.part() != Part.PROSE) {
            return false;
        }
        int line = lineStart(text, sentence.start());
        return blank(text, line, sentence.start())
                ? ListMark.of(text.substring(line, sentence.end()).strip()).isPresent()
                : sentence.start() - line < MARK
                        && ListMark.of(text.substring(line, sentence.end())).isPresent();
    }

    /** Chars that may stand behind the last word of a point. */
    private static final int BRACKET = 2;

    /** Chars that the mark of a point may take. */
    private static final int MARK = 8;

    private static boolean startsLine(Page page, int start) {
        String text = page.folded().text;
        return blank(text, lineStart(text, start), start);
    }

    private static boolean blank(String text, int start, int end) {
        int at = start;
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at == end;
    }

    /** Where the line begins, or a place too far before: nobody asks how far, and a line may hold thousands of sentences. */
    private static int lineStart(String text, int at) {
        int limit = Math.max(0, at - 2 * MARK);
        for (int i = Math.max(0, at - 1); i >= limit; i--) {
            if (text.charAt(i) == '\n') {
                return i + 1;
            }
        }
        return limit;
    }

    /** Whether the bracket at the index closes a single letter or digit. */
    private static boolean mark(String lower, int i) {
        char label = Chars.at(lower, i - 1);
        if (lower.charAt(i) == ')' && label == 'i') {
            return lower.startsWith("(i)", i - 2)
                    || lower.startsWith("(ii)", i - 3)
                    || lower.startsWith("(iii)", i - 4);
        }
        boolean counted = Chars.digit(label) || (label >= 'a' && label <= 'e');
        return lower.charAt(i) == ')'
                && counted
                && !Chars.alnum(Chars.at(lower, i - 2))
                && Chars.at(lower, i - 2) != '.';
    }

    private static boolean asks(Page page, int start, int end) {
        int first = Chars.skipBlanks(page.folded().lower, start);
        return page.begins(first, Integer.MAX_VALUE, "question.lead") || page.holds(start, end, "question.asked");
    }
}
