package dev.awsinquiry.reading.how;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.chars.WordEnds;
import dev.awsinquiry.reading.layout.Lines;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.phrase.Match;
import org.jspecify.annotations.Nullable;

/** From where to where an error message goes that was found by some of its words. */
final class MessageSpan {

    /** Chars of a message, or of what follows its code. */
    static final int LONGEST = 400;
    /** Chars before a message within which the quotation marks open that it stands in. */
    private static final int FAR = 2_000;

    /** Letters of a message that is in English. */
    private static final int WORDS = 8;
    /** What a message stands behind. */
    private static final String OPENERS = "→:\"'`「『>$";

    /** Marks that a message stands in, and those that close them. */
    private static final String OPEN = "\"`「『";

    private static final String CLOSE = "\"`」』";

    /** What ties a quoted message to the sentence around it. */
    private static final String TIES = "がをとのにで、";

    private MessageSpan() {}

    /** The message that a code stands in: all of what is quoted in English, or from where it opens to where it ends. */
    static Span ofCode(Page page, int code, int end) {
        if (OpenedMessage.at(page, code)) {
            return OpenedMessage.of(page, code);
        }
        Span quoted = quoted(page, code, end);
        int label = quoted == null ? MessageStart.numbered(page, code) : -1;
        if (label >= 0) {
            return new Span(label, sentenceEnd(page, label));
        }
        return quoted != null ? quoted : new Span(MessageStart.of(page, code), ofLine(page, code, end));
    }

    /** What stands in quotation marks around the code, wholly in English; null where nothing does. */
    private static @Nullable Span quoted(Page page, int code, int end) {
        String text = page.folded().text;
        int s = page.sentenceAt(code);
        int start = MessageStart.stretch(page, code);
        int kind = OPEN.indexOf(Chars.at(text, start - 1));
        if (s < 0 || kind < 0) {
            return null;
        }
        Sentence sentence = page.sentences().get(s);
        int last = Math.min(sentence.end(), code + LONGEST);
        int close = open(text, Math.max(sentence.start(), code - FAR), code, kind)
                ? Chars.find(text, CLOSE.substring(kind, kind + 1), end, last)
                : -1;
        return close >= 0 && ascii(text, start, close) ? new Span(start, close) : null;
    }

    /** Where the message ends that goes on behind its code, over the sentences of a line that holds nothing else. */
    private static int ofLine(Page page, int code, int end) {
        int rest = rest(page, end);
        int s = page.sentenceAt(code);
        boolean line = rest > end
                && s >= 0
                && page.sentences().get(s).start() == code
                && page.sentences().get(s).end() - rest <= 1
                && (page.sentences().get(s).pasted() || page.topic(s).equals("error"));
        return line ? Math.max(rest, WordEnds.cut(page.folded().text, code, lineEnd(page, s), LONGEST)) : rest;
    }

    /** Where the message begins that a label announces, "says: …"; -1 where the match is no label, or nothing follows it. */
    static int behindLabel(Page page, Match match) {
        String text = page.folded().text;
        int end = match.end();
        end = Chars.beforeBlanks(text, match.start(), end);
        int start = Chars.skipBlanks(text, end);
        int opens = Chars.skipBlanks(text, match.start());
        if (Chars.at(text, opens) == '%') {
            return opens; // the code of a device's own line is what its makers are asked about
        }
        return label(page, match)
                        && start < page.sentences().get(match.sentence()).end()
                ? start
                : -1;
    }

    /** Whether the match ends on the colon of a label. */
    static boolean label(Page page, Match match) {
        String text = page.folded().text;
        int end = match.end();
        end = Chars.beforeBlanks(text, match.start(), end);
        return text.charAt(end - 1) == ':';
    }

    /** Where a message ends that begins there and goes on to the end of its sentence. */
    static int sentenceEnd(Page page, int start) {
        Sentence sentence = page.sentences().get(page.sentenceAt(start));
        return WordEnds.cut(page.folded().text, start, closing(page.folded().text, sentence, start), LONGEST);
    }

    /** Where the message of a rule ends: 「を返」 behind an English one is the asker's. */
    static int end(Page page, Match match) {
        String text = page.folded().text;
        int end = match.end();
        while (end > match.start() && text.charAt(end - 1) >= 0x7f) {
            end--;
        }
        end = Chars.beforeBlanks(text, match.start(), end);
        int words = wordEnd(text, end > match.start() && Chars.letter(text.charAt(match.start())) ? end : match.end());
        return tellsMore(page, match.start(), words) ? wholeEnd(page, match.start(), words) : withoutStop(text, words);
    }

    /** Before the stop or comma behind a number, which belongs to the sentence: "failed with code 1404." */
    private static int withoutStop(String text, int end) {
        boolean stop = ".,".indexOf(Chars.at(text, end - 1)) >= 0 && Chars.digit(Chars.at(text, end - 2));
        return stop ? end - 1 : end;
    }

    /** Where the number ends that would be cut behind its {@code 0x}. */
    private static int wordEnd(String text, int end) {
        int at = end;
        while (Chars.alnum(Chars.at(text, end - 1)) && Chars.alnum(Chars.at(text, at))) {
            at++;
        }
        return at;
    }

    /** Where the message ends that goes on behind these words. */
    private static int wholeEnd(Page page, int start, int words) {
        String text = page.folded().text;
        Sentence sentence = page.sentences().get(page.sentenceAt(start));
        int end = WordEnds.cut(text, start, goesOnInJapanese(text, words, closing(text, sentence, start)), LONGEST);
        end = Chars.beforeBlanks(text, words, end);
        return end;
    }

    /** Whether a message in English begins with these words and goes on to a cause: "Unable to connect to the server: EOF". */
    private static boolean tellsMore(Page page, int start, int end) {
        String text = page.folded().text;
        Sentence sentence = page.sentences().get(page.sentenceAt(start));
        int before = start;
        before = Chars.beforeBlanks(text, sentence.start(), before);
        boolean opens = before == sentence.start() || OPENERS.indexOf(text.charAt(before - 1)) >= 0;
        if (!opens || !Chars.upper(text.charAt(start))) {
            return false;
        }
        int colon = Chars.find(text, ": ", end, Math.min(sentence.end(), end + LONGEST));
        return colon >= end && ascii(text, start, colon);
    }

    private static boolean ascii(String text, int start, int end) {
        return text.substring(start, end).chars().allMatch(c -> c < 0x7f);
    }

    /** Behind the message that follows a code; the code's own end where none does. */
    static int rest(Page page, int end) {
        String text = page.folded().text;
        int s = page.sentenceAt(end - 1);
        boolean follows = Chars.at(text, end) == ':'
                || Chars.at(text, end) == '['
                || Chars.at(text, end) == ')' && Chars.at(text, end + 1) == ' '
                || Chars.at(text, end) == ' ' && Chars.at(text, end + 1) == '(';
        if (!follows || s < 0) {
            return end;
        }
        int close = closing(text, page.sentences().get(s), end);
        // "Access denied when we read the table": outside of quotation marks the author's own words go on
        int own = close < page.sentences().get(s).end() ? Page.FAR : page.distanceBehind(s, end, "own.clause.en");
        close = own < Page.FAR ? Math.min(close, end + own) : close;
        return Math.max(end, WordEnds.cut(text, end, goesOnInJapanese(text, end, close), LONGEST));
    }

    /** Where the quotation marks or brackets close that opened last before the place; the end of the sentence where none did. */
    private static int closing(String text, Sentence sentence, int at) {
        int from = Math.max(sentence.start(), at - FAR);
        // what lies beyond is cut off anyway
        int last = Math.min(sentence.end(), at + 2 * LONGEST);
        int close = sentence.end();
        for (int i = 0; i < OPEN.length(); i++) {
            int end = open(text, from, at, i) ? Chars.find(text, CLOSE.substring(i, i + 1), at, last) : -1;
            close = end < 0 ? close : Math.min(close, end);
        }
        int depth = 0;
        // a bracket right behind a code closes what the message opened
        for (int i = Chars.at(text, at) == ')' ? at + 1 : at; i < Math.min(close, last); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (depth < 0) {
                return i;
            }
        }
        return close;
    }

    /** Whether marks of that kind stand open at the place. */
    private static boolean open(String text, int from, int at, int kind) {
        boolean open = false;
        for (int i = from; i < at; i++) {
            char c = text.charAt(i);
            open = c == CLOSE.charAt(kind) && open ? false : c == OPEN.charAt(kind) || open;
        }
        return open;
    }

    /** Where the asker's own sentence goes on behind a message in English: 「… not found. が出ます」. */
    private static int goesOnInJapanese(String text, int start, int last) {
        int letters = 0;
        // no message is longer, and a line may be as long as the text
        for (int i = start; i < Math.min(last, start + 2 * LONGEST); i++) {
            char c = text.charAt(i);
            letters += Chars.letter(c) ? 1 : 0;
            if (c >= 0x7f) {
                boolean own = letters >= WORDS && (TIES.indexOf(c) >= 0 || text.startsWith("って", i));
                return own ? i : last;
            }
        }
        return last;
    }

    /** Where a message in English ends that goes on over the sentences of a line; a sentence in Japanese ends by itself. */
    static int lineEnd(Page page, int s) {
        String text = page.folded().text;
        int last = s;
        while (last + 1 < page.sentences().size()
                && goesOn(text, page.sentences().get(last), page.sentences().get(last + 1))) {
            last++;
        }
        return page.sentences().get(last).end();
    }

    private static boolean goesOn(String text, Sentence one, Sentence next) {
        return one.heading() == next.heading()
                && one.part() == next.part()
                && Chars.find(text, "\n", one.end(), next.start()) < 0
                && !Lines.hasJapanese(text, one.start(), next.end());
    }

    /** The sentence that a status opens and a message in English follows, "HTTP 503 The function …"; null where none does. */
    static @Nullable Span line(Page page, Sentence sentence, int status) {
        String text = page.folded().text;
        int next = status + 4;
        boolean opens = status == sentence.start()
                || page.lower(sentence.start(), status).equals("http ");
        boolean message = opens
                && Chars.at(text, next - 1) == ' '
                && Chars.upper(Chars.at(text, next))
                && !Lines.hasJapanese(text, sentence.start(), sentence.end())
                && text.substring(next, sentence.end()).split(" ").length > 2;
        return message
                ? new Span(sentence.start(), WordEnds.cut(text, sentence.start(), sentence.end(), LONGEST))
                : null;
    }
}
