package dev.awsinquiry.reading.page;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.phrase.Hit;
import java.util.ArrayList;
import java.util.List;

/**
 * What somebody who answers for a service of theirs, a carrier, a vendor, a reseller, AWS Health, says or mails, and whoever
 * asks hands on: between quotation marks, behind {@code >}, or as fields, 「リセラーから⏎「…」⏎と返ってきた」. It tells of their
 * trouble, their clocks and their deeds, and nothing that whoever asks has observed.
 */
public final class TheirWords {

    /** Chars between whoever speaks and the mark that opens their words, and how much they may say. */
    private static final int GAP = 6;

    private static final int LONGEST = 4_000;
    /** Chars of the longest name of a field: {@code Start time}. */
    private static final int FIELD = 30;

    private static final String BETWEEN = " :,、は。↓\n";
    private static final String OPENING = "「『\"“";
    private static final String CLOSING = "」』\"”";

    private TheirWords() {}

    /** Where they begin and end, whoever speaks being named with them. */
    public static List<Span> of(Page page) {
        List<Span> theirs = new ArrayList<>();
        if (page.setting().question().isPresent() && MessageBefore.says(page, "letter.asked.error")) {
            return theirs;
        }
        int seen = 0;
        for (Hit lead : page.found("their.lead", "their.mail")) {
            int end = lead.start() < seen ? lead.end() : end(page, lead);
            if (end > lead.end()) {
                seen = end;
                if (theirs(page, lead, end) && !named(page, end)) {
                    theirs.add(new Span(lead.start(), end));
                }
            }
        }
        return theirs;
    }

    /** Where what is handed on ends; the end of the lead where nothing is. */
    private static int end(Page page, Hit lead) {
        String lower = page.folded().lower;
        int at = lead.end();
        boolean below = false;
        while (at - lead.end() < GAP && at < lower.length() && BETWEEN.indexOf(lower.charAt(at)) >= 0) {
            below |= lower.charAt(at) == '\n';
            at++;
        }
        int mark = OPENING.indexOf(Chars.at(lower, at));
        if (mark >= 0) {
            int limit = Math.min(lower.length(), at + LONGEST);
            int close = Chars.find(lower, CLOSING.substring(mark, mark + 1), at + 1, limit);
            return close < 0 || close >= limit ? lead.end() : close + 1;
        }
        if (!below) {
            return lead.end();
        }
        int end = lead.end();
        int line = at;
        while (line < lower.length() && handedOn(lower, line)) {
            int next = lower.indexOf('\n', line);
            end = next < 0 ? lower.length() : next;
            line = end + 1;
        }
        return end;
    }

    /** Whether the line is quoted, or a field with its value. */
    private static boolean handedOn(String lower, int line) {
        if (lower.charAt(line) == '>' || lower.startsWith("&gt;", line)) {
            return true;
        }
        int newline = lower.indexOf('\n', line);
        int colon = lower.indexOf(':', line);
        return colon > line
                && colon - line <= FIELD
                && (newline < 0 || colon < newline)
                && !Chars.digit(lower.charAt(colon - 1));
    }

    /**
     * Whether they are words about what is theirs. Whoever uses the system reports its failing, 「パートナーから「502 が返る」と連絡」,
     * and so does a desk that may be the asker's own; an alarm is the asker's, and a machine's message the error, whoever
     * hands it on.
     */
    private static boolean theirs(Page page, Hit lead, int end) {
        if (page.holds(lead.end(), end, "their.alarm")) {
            return false;
        }
        if (outcome(page, lead, end)) {
            return false;
        }
        boolean house = page.holds(lead.start(), lead.end(), "their.house");
        boolean answers =
                !house && (page.holds(lead.end(), end, "letter.speaks") || page.holds(lead.end(), end, "their.speech"));
        boolean mailed = page.holds(lead.start(), lead.end(), "their.mail");
        boolean machine = page.holds(lead.end(), end, "letter.machine") || code(page, lead.end(), end);
        boolean api = page.holds(lead.start(), lead.end(), "their.api")
                && (machine || page.holds(lead.end(), end, "their.api.said"))
                && !page.holds(lead.end(), end, "letter.speaks")
                && !page.holds(lead.end(), end, "their.api.told");
        boolean runs = !house && page.holds(lead.start(), lead.end(), "their.runs");
        boolean fails = page.holds(lead.end(), end, "fail") || page.holds(lead.end(), end, "their.report");
        boolean reports = fails && !runs;
        return answers && !api || !reports && !api && (mailed || !machine);
    }

    /** Whether what stands between the marks is only named, by a place from where it was tried: 「拠点から「curl …」すると 504」. */
    private static boolean named(Page page, int end) {
        int s = page.sentenceAt(end);
        return s >= 0 && page.begins(end, page.sentences().get(s).end(), "their.deed.behind");
    }

    /** Whether it is no more than what a check came to: 「NTTに確認したところ「回線に異常なし」との回答でした」. */
    private static boolean outcome(Page page, Hit lead, int end) {
        return page.lower(lead.end(), end).chars().noneMatch(c -> Chars.digit((char) c))
                && (page.holds(lead.start(), end, "their.checked") || page.holds(lead.end(), end, "their.outcome"));
    }

    /** Whether it is a single word, as the name of an error is: "SignatureDoesNotMatch". */
    private static boolean code(Page page, int start, int end) {
        String said = page.lower(start, end).strip();
        return said.chars().allMatch(c -> c > ' ' && c < '\u0080');
    }

    /**
     * Whether the stretch begins in any of them. What they answered to a question is the outcome of a check, and behind their
     * words may follow what was done then: 「ベンダーから「再起動で直る」と聞き再起動したが変わらず」.
     */
    static boolean hold(Page page, List<Span> theirs, Fact fact, int start, int end) {
        return theirs.stream()
                .filter(span -> span.start() <= start && start < span.end())
                .anyMatch(span -> !own(page, span, fact, end));
    }

    private static boolean own(Page page, Span span, Fact fact, int end) {
        return switch (fact) {
            case WHAT_TRIED ->
                page.holds(span.start(), span.end(), "their.asked")
                        || page.holds(span.end(), Math.max(span.end(), end), "their.own.deed");
            case WHEN_EXACT, WHEN_TIMEZONE -> page.hasAnywhere("their.same");
            default -> false;
        };
    }
}
