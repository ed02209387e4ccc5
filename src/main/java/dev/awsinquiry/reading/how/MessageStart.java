package dev.awsinquiry.reading.how;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.layout.Part;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Page;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where an error message begins that was found by a code or by words within it. */
final class MessageStart {

    /** Chars of what a log writes before a message. */
    private static final int STAMP = 160;

    /** Chars of a message before its code; what is farther off would push the code out of the value. */
    private static final int FAR = 180;

    /** How the AWS CLI and the SDK for Python lead in a code. */
    private static final List<String> OPENINGS = List.of("an error occurred (", "a client error (");

    /** How a message opens that comes to its code, or to what is said of everybody, only later. */
    private static final List<String> LEADS =
            List.of("error: ", "fatal: ", "failed: ", "exception: ", "user: arn:", "user: anonymous");

    private static final String LABEL = "error: ";

    /** Digits of a status of any protocol. */
    private static final int LONGEST_NUMBER = 5;

    /** What parts a message from what stands before it. */
    private static final String MARKS = "\"`「『>|\n";

    /** When a line was written, and by what: no part of what was said. */
    private static final Pattern STAMPS = Pattern.compile("^(?:"
            + "\\[?\\d{4}[-/]\\d{2}[-/]\\d{2}[T ]\\d{2}:\\d{2}:\\d{2}(?:[.,]\\d{1,9})?(?:Z| ?[+-]\\d{2}:?\\d{2}| [A-Z]{3,4}\\b)?[\\]:]?"
            + "|\\[[A-Z][a-z]{2} [A-Z][a-z]{2} {1,2}\\d{1,2} [\\d:.]{8,16} \\d{4}\\]"
            + "|[A-Z][a-z]{2} {1,2}\\d{1,2} \\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?(?: [\\w.-]{1,64} [\\w./-]{1,64}(?:\\[\\d{1,9}\\])?:)?"
            + ")\\s{1,8}");

    private MessageStart() {}

    /** Where the message begins in which a code or other words stand there. */
    static int of(Page page, int at) {
        String lower = page.folded().lower;
        for (String opening : OPENINGS) {
            if (lower.startsWith(opening, at - opening.length())) {
                return at - opening.length();
            }
        }
        int from = stretch(page, at);
        if (underLabel(page, from, at)) {
            return from;
        }
        for (int i = from; i < at; i++) {
            boolean opens = i == from || lower.startsWith(": ", i - 2);
            int start = i;
            if (opens && LEADS.stream().anyMatch(lead -> leads(lower, lead, start, at))) {
                return i;
            }
        }
        return at;
    }

    /**
     * Where the message begins that a label opens its sentence with and a number goes before the code: "Error: 454 Throttling
     * failure: …" is told to its end; -1 where no number does.
     */
    static int numbered(Page page, int code) {
        String lower = page.folded().lower;
        int s = page.sentenceAt(code);
        int start = s < 0 ? code : page.sentences().get(s).start();
        int number = lower.startsWith(LABEL, start) ? start + LABEL.length() : start;
        if (!lower.startsWith(LABEL, number - LABEL.length())) {
            return -1;
        }
        int behind = Chars.digits(lower, number, LONGEST_NUMBER);
        return behind > number && behind + 1 == code && Chars.at(lower, behind) == ' ' ? number : -1;
    }

    /** Whether nothing but a message follows the label that the code comes behind: "Error: creating S3 Bucket: BucketAlreadyExists". */
    private static boolean underLabel(Page page, int from, int at) {
        int s = page.sentenceAt(at);
        return s >= 0
                && page.topic(s).equals("error")
                && from == page.sentences().get(s).start()
                && page.folded().lower.startsWith(": ", at - 2);
    }

    /** Whether the lead stands there and more than it before the place: the label of 「Error: AccessDenied」 tells nothing. */
    private static boolean leads(String lower, String lead, int start, int at) {
        return start + lead.length() < at && lower.startsWith(lead, start);
    }

    /** Where the English begins that a place stands in, within its sentence. */
    static int stretch(Page page, int at) {
        String text = page.folded().text;
        int s = page.sentenceAt(at);
        int first = s < 0 ? at : Math.max(page.sentences().get(s).start(), at - FAR);
        int from = at;
        while (from > first && text.charAt(from - 1) < 0x7f && MARKS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return Math.min(at, Chars.skipBlanks(text, from));
    }

    /** Where the status or the number begins that stands right before its words: {@code 502 Bad Gateway}, {@code (110)Connection …}. */
    static int withStatus(Page page, int start) {
        String lower = page.folded().lower;
        boolean status = start > 3
                && Chars.at(lower, start - 1) == ' '
                && (lower.charAt(start - 4) == '4' || lower.charAt(start - 4) == '5')
                && Chars.digits(lower, start - 4, 4) == start - 1
                && !Chars.alnum(Chars.at(lower, start - 5));
        return status ? start - 4 : of(page, behindBracket(lower, start));
    }

    /** Where the bracket opens that holds nothing but a number; the place itself where none does. */
    private static int behindBracket(String lower, int start) {
        int at = start - 1;
        if (Chars.at(lower, at) != ')' || !Chars.digit(Chars.at(lower, at - 1))) {
            return start;
        }
        while (Chars.digit(Chars.at(lower, at - 1))) {
            at--;
        }
        return Chars.at(lower, at - 1) == '(' ? at - 1 : start;
    }

    /** Where the words of a line begin: the mark of a quotation, {@code >}, and what a log writes before them are left out. */
    static int behindMark(Page page, Sentence sentence) {
        int start = sentence.start();
        while (sentence.part() == Part.QUOTE
                && start < sentence.end() - 1
                && "> ".indexOf(page.folded().text.charAt(start)) >= 0) {
            start++;
        }
        return behindStamp(page, start, sentence.end());
    }

    /** Behind the time at which a log wrote the line that begins there, and the host and process of its syslog. */
    static int behindStamp(Page page, int start, int end) {
        String line = page.folded().text.substring(start, Math.min(end, start + STAMP));
        Matcher stamp = STAMPS.matcher(line);
        return stamp.find() && start + stamp.end() < end ? start + stamp.end() : start;
    }
}
