package dev.awsinquiry.reader.text;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reader.text.Sentence.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A text laid out: folded, and cut into sentences that know what kind of line they stand in and what heads them. */
public final class Page {

    /** Behind this many chars a sentence ends at the next blank or comma: nobody speaks that long in one breath. */
    private static final int LONGEST = 400;

    /** Chars of a line that can be a heading without a mark before it. */
    private static final int HEADING = 40;

    /** How far below a heading lines belong to it. */
    private static final int BELOW = 12;

    private static final String OPENING = "「『`(";
    private static final String CLOSING = "」』`)";
    private static final String HEADING_MARKS = "■□◆◇▼▽▲△●◎★☆【";
    private static final String BULLETS = "-*+・•‣◦○→⇒※├└>|";
    private static final Pattern NUMBERED =
            Pattern.compile("(?:[(]?\\d{1,2}[.)](?!\\d)|[①-⑳]|\\[[ xX]\\]) ?");

    /** How lines of logs, traces, commands and settings begin. */
    private static final Pattern MACHINE = Pattern.compile("(?:"
            + "\\[?\\d{4}[-/]\\d\\d[-/]\\d\\d[ T_]\\d\\d:\\d\\d|[A-Z][a-z]{2} {1,2}\\d{1,2} \\d\\d:\\d\\d:\\d\\d"
            + "|\\[?(?:ERROR|WARN|WARNING|INFO|DEBUG|FATAL|TRACE|SEVERE|CRITICAL)\\b"
            + "|at [\\w.$<>]{1,80}\\(|\\tat |Traceback \\(most|Exception in thread|Caused by:|File \"|REPORT RequestId"
            + "|[\\w.]{3,80}(?:Exception|Error): |\\$ ?[a-z./]|# [a-z]{2,10} -|PS [A-Z]:|[\\w-]{1,30}@[\\w.-]{1,40}[:~$]"
            + "|[{}\\[\\]]|\"[\\w-]{1,40}\" ?:|<\\??/?[a-zA-Z]{2,30}[ >/]|[A-Z_]{3,40}=|[a-z_]{2,30}: [\\w\"'./-]{1,60}$"
            + "|(?:aws|kubectl|terraform|docker|npm|yarn|cdk|sam|curl|ssh|eksctl|git|sudo|pip|helm|psql|mysql|dig) [a-z-]"
            + "|(?:GET|POST|PUT|DELETE|HEAD|PATCH) /)");

    private static final Pattern EXAMPLE =
            Pattern.compile("[(\\[<{`_* ]{0,3}(?:e\\.?g\\.|ex[.:)]|例[):）]|記入例|入力例|for example:|example:|your[ -])");

    private final Folded folded;
    private final List<Sentence> sentences = new ArrayList<>();
    private int heading = -1;
    private int below;
    private boolean fenced;

    /** Lays out a folded text, in time proportional to its length. */
    public Page(Folded folded) {
        this.folded = folded;
        String text = folded.text;
        for (int start = 0; start <= text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            line(start, end);
            start = end + 1;
        }
    }

    public Folded folded() {
        return folded;
    }

    /** The sentences in order. */
    public List<Sentence> sentences() {
        return sentences;
    }

    /** The index of the sentence in which the place is, or of the last one before it; -1 where there is none. */
    public int sentenceAt(int place) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).start() <= place) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }

    private void line(int start, int end) {
        String text = folded.text;
        if (text.startsWith("```", start)) {
            fenced = !fenced && text.indexOf("```", start + 3) < 0 || !fenced && text.indexOf("```", start + 3) >= end;
            if (end - start < 14) {
                return;
            }
        }
        if (start >= end) {
            return;
        }
        int inner = behindBullet(start, end);
        boolean quote = text.charAt(start) == '>';
        if (inner >= end) {
            return;
        }
        if (heads(start, inner, end)) {
            int colon = entry(inner, end);
            heading = sentences.size();
            below = 0;
            sentences.add(new Sentence(inner, colon < 0 ? end : colon, Kind.HEADING, -1, true));
            if (colon >= 0 && Chars.skipBlanks(text, colon) < end) {
                split(Chars.skipBlanks(text, colon), end, kind(inner, end, quote), false);
            }
            return;
        }
        below++;
        if (below > BELOW) {
            heading = -1;
        }
        split(inner, end, kind(inner, end, quote), true);
    }

    private Kind kind(int start, int end, boolean quote) {
        var rest = MACHINE.matcher(folded.text).region(start, Math.min(end, start + 200));
        if (fenced || rest.lookingAt()) {
            return Kind.MACHINE;
        }
        if (EXAMPLE.matcher(folded.lower).region(start, Math.min(end, start + 30)).lookingAt()) {
            return Kind.TEMPLATE;
        }
        return quote ? Kind.QUOTE : Kind.PROSE;
    }

    private int behindBullet(int start, int end) {
        String text = folded.text;
        int at = start;
        int before;
        do {
            before = at;
            char c = Chars.at(text, at);
            if (at < end && BULLETS.indexOf(c) >= 0 && Chars.at(text, at + 1) != c) {
                at = Chars.skipBlanks(text, at + 1);
            }
            var number = NUMBERED.matcher(text).region(at, Math.min(end, at + 6));
            if (number.lookingAt()) {
                at = number.end();
            }
        } while (at != before && at < end);
        return Math.min(at, end);
    }

    /** Whether the line names what stands behind or below it. */
    private boolean heads(int start, int inner, int end) {
        String text = folded.text;
        char first = text.charAt(start);
        boolean marked = first == '#' && Chars.at(text, start + 1) != '!' && !fenced
                || HEADING_MARKS.indexOf(first) >= 0
                || HEADING_MARKS.indexOf(text.charAt(inner)) >= 0
                || first == '*' && end - start > 3 && text.charAt(end - 1) == '*' && Chars.at(text, start + 1) == '*';
        return marked && !fenced
                || end - inner <= HEADING && !fenced && text.charAt(end - 1) == ':' && !MACHINE.matcher(text).region(inner, end).lookingAt()
                || entry(inner, end) > 0 && !fenced && !MACHINE.matcher(text).region(inner, end).lookingAt();
    }

    /** Behind the colon or bracket that parts a short label from its entry, 「発生日時: 4/15」; -1 where none does. */
    private int entry(int start, int end) {
        String text = folded.text;
        boolean framed = text.charAt(start) == '【' || text.charAt(start) == '[';
        int limit = Math.min(end, start + HEADING / 2 + (framed ? HEADING : 8));
        for (int i = start; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '】' || c == ']' && framed && i > start + 1) {
                return i + 1;
            }
            if (c == ':' && i > start && !framed) {
                // arn:aws:… and http://… are no labels
                boolean joined = Chars.alnum(Chars.at(text, i + 1)) && Chars.alnum(text.charAt(i - 1));
                boolean label = i - start <= HEADING / 2 && text.charAt(i - 1) > '9' && !joined
                        && "/:".indexOf(Chars.at(text, i + 1)) < 0;
                return label ? i + 1 : -1;
            }
            if ("。、,.!?\"'`=<".indexOf(c) >= 0 && !framed) {
                return -1;
            }
        }
        return -1;
    }

    private void split(int start, int end, Kind kind, boolean begins) {
        String text = folded.text;
        if (kind == Kind.MACHINE) {
            add(start, end, kind, begins);
            return;
        }
        int from = start;
        boolean first = begins;
        for (int i = start; i < end; i++) {
            int open = OPENING.indexOf(text.charAt(i));
            if (open >= 0) {
                int close = Chars.find(text, CLOSING.substring(open, open + 1), i + 1, Math.min(end, i + 200));
                if (close > 0) {
                    i = close;
                    if (i + 1 >= end) {
                        break;
                    }
                }
            }
            if (ends(i, end) || i - from >= LONGEST && " ,、\t;をにがは".indexOf(text.charAt(i)) >= 0) {
                int stop = i + 1;
                while (stop < end && "。!?…」』)".indexOf(text.charAt(stop)) >= 0) {
                    stop++;
                }
                add(from, stop, kind, first);
                first = false;
                from = Math.min(end, Chars.skipBlanks(text, stop));
                i = from - 1;
            }
        }
        add(from, end, kind, first);
    }

    private void add(int start, int end, Kind kind, boolean begins) {
        if (start < end) {
            sentences.add(new Sentence(start, end, kind, heading, begins));
        }
    }

    private boolean ends(int at, int end) {
        String text = folded.text;
        char c = text.charAt(at);
        char next = at + 1 >= end ? '\n' : text.charAt(at + 1);
        if (c == '。') {
            return true;
        }
        if (c == '!' || c == '?') {
            return next == ' ' || next == '\n' || next == c || Chars.japanese(next);
        }
        return c == '.' && next == ' ' && !abbreviation(at) && at + 2 < end;
    }

    /** "e.g.", "approx.", "No. 5": a full stop that ends no sentence. */
    private boolean abbreviation(int at) {
        String lower = folded.lower;
        int from = at;
        while (from > 0 && (Chars.letter(lower.charAt(from - 1)) || lower.charAt(from - 1) == '.')) {
            from--;
        }
        return switch (lower.substring(from, at)) {
            case "e.g", "i.e", "approx", "vs", "a.m", "p.m", "etc", "cf", "mr", "ms", "dr", "ca", "n", "st" -> true;
            case "no" -> Chars.digit(Chars.at(lower, at + 2));
            default -> false;
        };
    }
}
