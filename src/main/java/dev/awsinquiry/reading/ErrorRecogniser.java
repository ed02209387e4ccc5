package dev.awsinquiry.reading;

import dev.awsinquiry.inquiry.Fact;
import java.util.List;
import java.util.Set;

/** {@code how.error}: codes, exceptions, HTTP status and messages as they stood on the screen; never the bare word. */
final class ErrorRecogniser implements Recogniser {

    private static final int LONGEST_CODE = 120;
    /** Fewest chars of a message in another language. */
    private static final int SHORTEST = 10;
    /** Chars between the word for a document and what is quoted from it. */
    private static final int CLOSE = 10;

    /** How a program speaks in Japanese: politely, or of an error. */
    private static final List<String> POLITE = List.of("ません", "ました", "ください", "です", "エラー");

    /** Words that name an error or a state without saying which. */
    private static final Set<String> BARE = Set.of(
            "error",
            "エラー",
            "an error",
            "failed",
            "failure",
            "aborted",
            "down",
            "timed_out",
            "timed out",
            "timeout",
            "stopped",
            "impaired",
            "unhealthy",
            "terminated",
            "unavailable",
            "disconnected",
            "closed",
            "rejected",
            "expired",
            "locked",
            "blocked",
            "full",
            "spam",
            "stale",
            "失敗",
            "異常",
            "停止",
            "切断",
            "中断",
            "タイムアウト",
            "警告",
            "障害",
            "不明");

    @Override
    public void read(Page page, Notes notes) {
        for (int s = 0; s < page.sentences().size(); s++) {
            Sentence sentence = page.sentences().get(s);
            boolean mine = sentence.counts()
                    || (sentence.part() == Part.HEADING && page.announces(s).isEmpty());
            if (mine && !page.has(s, "error.none")) {
                codes(page, notes, s);
                statuses(page, notes, sentence);
                quoted(page, notes, s, sentence);
                foreign(page, notes, sentence);
                machine(page, notes, s, sentence);
            }
        }
        for (Match match : page.matches("how.error")) {
            int behind = MessageSpan.behindLabel(page, match);
            notes.stateWords(
                    Fact.HOW_ERROR,
                    behind > 0 ? behind : MessageSpan.withStatus(page, match.start()),
                    behind > 0
                            ? MessageSpan.sentenceEnd(page, behind)
                            : MessageSpan.rest(page, MessageSpan.end(page, match)),
                    3);
        }
        if (notes.stated(Fact.HOW_ERROR)) {
            Span found = page.folded().stretch(span(notes));
            notes.stateWords(Fact.HOW_SYMPTOM, found.start(), found.end(), 0);
        }
    }

    private static void codes(Page page, Notes notes, int sentence) {
        String text = page.folded().text;
        page.tokens().each(sentence, (start, end) -> {
            if (path(text, start, end)) {
                return;
            }
            for (int i = start; i < end; ) {
                int stop = i;
                boolean telling = Chars.upper(text.charAt(i));
                while (stop < end && (Chars.alnum(text.charAt(stop)) || "._-".indexOf(text.charAt(stop)) >= 0)) {
                    telling |= text.charAt(stop) == '.' || text.charAt(stop) == '_';
                    stop++;
                }
                int bare = stop > i && text.charAt(stop - 1) == '.' ? stop - 1 : stop;
                boolean looks = telling && bare - i > 3 && bare - i < LONGEST_CODE;
                if (looks && page.words().errorCodes().code(text.substring(i, bare))) {
                    notes.stateWords(Fact.HOW_ERROR, MessageSpan.begin(page, i), MessageSpan.rest(page, bare), 4);
                    return;
                }
                i = Math.max(stop, i + 1);
            }
        });
    }

    /** A path, an address or an ARN: names in it are no codes. */
    private static boolean path(String text, int start, int end) {
        int slash = start;
        while (slash < end && text.charAt(slash) != '/') {
            slash++;
        }
        return slash < end || text.startsWith("arn:aws", start);
    }

    private static void statuses(Page page, Notes notes, Sentence sentence) {
        String lower = page.folded().lower;
        for (int i = sentence.start(); i + 3 <= sentence.end(); i++) {
            char c = lower.charAt(i);
            if ((c == '4' || c == '5')
                    && Chars.digits(lower, i, 4) == i + 3
                    && page.words().httpStatus().at(lower, i)) {
                notes.stateWords(Fact.HOW_ERROR, i, i + 3, 2);
                return;
            }
        }
    }

    /** What stands in quotation marks beside the word for a message, or reads like one. */
    private static void quoted(Page page, Notes notes, int s, Sentence sentence) {
        Quotes.each(page.folded().text, sentence.start(), sentence.end(), (start, end) -> {
            if (end - start > MessageSpan.LONGEST * 2) {
                return;
            }
            String words = page.lower(start, end);
            boolean well = page.holds(start, end, "message.good");
            boolean failing = !well && page.failing(start, end);
            boolean japanese = Lines.hasJapanese(words, 0, words.length());
            boolean several = words.indexOf(' ') > 0 || japanese && words.length() > 5;
            if (!several && !failing) {
                return;
            }
            String before = page.lower(Math.max(sentence.start(), start - 24), start);
            String behind = page.lower(end, Math.min(sentence.end(), end + 20));
            boolean told = page.has(s, "people.say") && Lines.hasJapanese(words, 0, words.length());
            if (told || page.has(s, "docs.say") || page.distanceBefore(sentence.start(), start, "docs.word") < CLOSE) {
                return;
            }
            boolean announced = !well && Quotes.announced(before, behind);
            boolean shown = several && failing && (!japanese || polite(words));
            if (shown || announced && (several || failing) && !bareWord(words)) {
                notes.stateWords(Fact.HOW_ERROR, start, end, 3);
            }
        });
    }

    /** Whether it is said as programs say it: 「書いた人がいない」 in quotation marks is whatever somebody speaks of. */
    private static boolean polite(String words) {
        return POLITE.stream().anyMatch(words::contains);
    }

    /** A message in English amid Japanese: 「Unsupported instance type と言われる」. */
    private static void foreign(Page page, Notes notes, Sentence sentence) {
        String text = page.folded().text;
        if (!sentence.spoken()) {
            return;
        }
        if (!Lines.hasJapanese(text, sentence.start(), sentence.end())) {
            line(page, notes, sentence);
            return;
        }
        int from = sentence.start();
        for (int i = sentence.start(); i <= sentence.end(); i++) {
            char c = i < sentence.end() ? text.charAt(i) : '"';
            if (c < 0x7f && c != '"' && c != '`') {
                continue;
            }
            if (i - from >= SHORTEST && i - from <= MessageSpan.LONGEST * 2) {
                String words = page.lower(from, i);
                String behind = page.lower(i, Math.min(sentence.end(), i + 12));
                boolean said = Quotes.followed(behind);
                // "backup jobs can't run" in the middle of Japanese is what the author says
                boolean spoken = !said && words.contains("n't") && !Chars.upper(text.charAt(from));
                int blanks = spoken ? 0 : blanks(words);
                if (blanks > 1 && (said || blanks > 2 && page.failing(from, i))
                        || blanks > 0 && said && page.failing(from, i)) {
                    notes.stateWords(Fact.HOW_ERROR, from, i, 2);
                }
            }
            from = i + 1;
        }
    }

    /** A sentence wholly in English in a text in Japanese was copied from somewhere. */
    private static void line(Page page, Notes notes, Sentence sentence) {
        if (page.folded().japanese()
                && blanks(page.lower(sentence.start(), sentence.end())) > 2
                && page.failing(sentence.start(), sentence.end())) {
            notes.stateWords(
                    Fact.HOW_ERROR,
                    sentence.start(),
                    MessageSpan.cut(page.folded().text, sentence.start(), sentence.end(), MessageSpan.LONGEST),
                    2);
        }
    }

    private static int blanks(String words) {
        int count = 0;
        for (int i = 1; i < words.length() - 1; i++) {
            count += words.charAt(i) == ' ' && Chars.letter(words.charAt(i - 1)) && Chars.letter(words.charAt(i + 1))
                    ? 1
                    : 0;
        }
        return count;
    }

    /** The word for an error alone, which says nothing. */
    private static boolean bareWord(String words) {
        return BARE.contains(words);
    }

    /** A line that a machine wrote and that speaks of a failure. */
    private static void machine(Page page, Notes notes, int s, Sentence sentence) {
        boolean asks = sentence.part() == Part.QUOTE && Chars.at(page.folded().text, sentence.end() - 1) == '?';
        if (sentence.pasted()
                && !asks
                && page.has(s, "log.failure")
                && !Lines.hasJapanese(page.folded().text, sentence.start(), sentence.end())) {
            int start = MessageSpan.behindMark(page, sentence);
            notes.stateWords(
                    Fact.HOW_ERROR,
                    start,
                    MessageSpan.cut(page.folded().text, start, sentence.end(), MessageSpan.LONGEST),
                    3);
        }
        boolean headed = page.topic(s).equals("error") && sentence.part() != Part.HEADING;
        if (headed
                && page.folded().text.charAt(sentence.start()) != '<'
                && !page.has(s, "picture")
                && !Placeholders.folded(page.lower(sentence.start(), sentence.end()))) {
            notes.stateWords(
                    Fact.HOW_ERROR,
                    sentence.start(),
                    MessageSpan.cut(page.folded().text, sentence.start(), sentence.end(), MessageSpan.LONGEST),
                    3);
        }
    }

    private static Span span(Notes notes) {
        Finding found = notes.of(Fact.HOW_ERROR);
        return found == null ? new Span(0, 0) : found.span();
    }
}
