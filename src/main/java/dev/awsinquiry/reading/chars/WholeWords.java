package dev.awsinquiry.reading.chars;

import java.util.List;

/** Widens what rules found to whole words, numbers and brackets: "az4 のみ" of "apne1-az4 のみ" is nothing that anybody wrote. */
public final class WholeWords {

    /** Chars within which a bracket has to close that was opened. */
    private static final int CLOSES = 6;
    /** Chars before 「のみ」 that are taken for what it limits. */
    private static final int LIMITED = 24;
    /** What is counted or measured by the number before it. */
    private static final String COUNTERS = "%台件人名割本個社時分秒日月年";

    private static final List<String> LIMITS = List.of("のみ", "だけ", "しか", "ばかり");
    private static final String CLAUSE_ENDS = "、。,.「」()|:;!?\n\t";
    /** Where requests go on: 「ご確認くだ」「さい」. */
    private static final List<String> REQUESTS = List.of("くだ", "くださ", "下さ", "もら", "いただ", "頂", "願");

    private WholeWords() {}

    /** The stretch of the typed text. */
    public static Span of(Folded folded, int start, int end) {
        String text = folded.text;
        int from = limited(text, ofCounted(text, ofName(text, ofNumber(text, start))));
        int to = ofWord(text, end);
        boolean opened = Chars.at(text, from - 1) == '(' && depth(text, from, to) < 0;
        return folded.span(opened ? from - 1 : from, closed(text, from, to));
    }

    /** The same for a flag, which may end within a request. */
    public static Span ofFlag(Folded folded, int start, int end) {
        String text = folded.text;
        int to = end;
        if (REQUESTS.stream().anyMatch(word -> text.startsWith(word, end - word.length()))) {
            while (Chars.at(text, to) >= 'ぁ' && Chars.at(text, to) <= 'ん') {
                to++;
            }
        }
        return folded.span(ofCounted(text, ofName(text, start)), ofPath(text, to));
    }

    /** Where the path or ID ends that would be cut there: "Check /var/" of "Check /var/log/syslog". */
    private static int ofPath(String text, int end) {
        int at = end;
        if ("/-".indexOf(Chars.at(text, end - 1)) >= 0
                || Chars.at(text, end) == '/' && Chars.alnum(Chars.at(text, end - 1))) {
            while (Chars.alnum(Chars.at(text, at)) || "/._-".indexOf(Chars.at(text, at)) >= 0) {
                at++;
            }
        }
        return Chars.at(text, at - 1) == '.' ? at - 1 : at;
    }

    /** Where the word or number ends that would be cut there: "ORA-0" of "ORA-00257". */
    private static int ofWord(String text, int end) {
        int at = end;
        while (sameKind(Chars.at(text, at - 1), Chars.at(text, at))) {
            at++;
        }
        return at;
    }

    private static boolean sameKind(char one, char next) {
        return Chars.letter(one) && Chars.letter(next) || Chars.digit(one) && Chars.digit(next);
    }

    /** Where the number begins of which the place is a part: "1,200" is no "200". */
    private static int ofNumber(String text, int start) {
        int at = start;
        while (Chars.digit(Chars.at(text, at))
                && ",.".indexOf(Chars.at(text, at - 1)) >= 0
                && Chars.digit(Chars.at(text, at - 2))) {
            at = beforeDigits(text, at - 1);
        }
        return at;
    }

    /** Where the name begins of which the place is a part behind a hyphen; "10:00-10:30" is a span of two times. */
    private static int ofName(String text, int start) {
        int at = start;
        while (Chars.alnum(Chars.at(text, at))
                && Chars.at(text, at - 1) == '-'
                && Chars.alnum(Chars.at(text, at - 2))
                && (Chars.letter(Chars.at(text, at)) || Chars.letter(Chars.at(text, at - 2)))) {
            at -= 2;
            while (Chars.alnum(Chars.at(text, at - 1))) {
                at--;
            }
        }
        return at;
    }

    /** Where the number begins that is counted: 「% of our users」 of "30% of our users". */
    private static int ofCounted(String text, int start) {
        boolean counter = start < text.length() && COUNTERS.indexOf(text.charAt(start)) >= 0;
        int digits = counter && Chars.at(text, start - 1) == ' ' ? start - 1 : start;
        return counter && Chars.digit(Chars.at(text, digits - 1)) ? ofNumber(text, beforeDigits(text, digits)) : start;
    }

    private static int beforeDigits(String text, int end) {
        int at = end;
        while (Chars.digit(Chars.at(text, at - 1))) {
            at--;
        }
        return at;
    }

    /** Where the words begin that 「のみ」 limits; 「のみ」 alone says nothing. */
    private static int limited(String text, int start) {
        if (LIMITS.stream().noneMatch(word -> text.startsWith(word, start))) {
            return start;
        }
        int at = start;
        while (at > 0 && start - at < LIMITED && CLAUSE_ENDS.indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        // a clause as long as that is left where its last word begins
        boolean whole = at == 0 || CLAUSE_ENDS.indexOf(text.charAt(at - 1)) >= 0;
        return whole ? Chars.skipBlanks(text, at) : start;
    }

    /** Behind the bracket that closes what was opened in the stretch. */
    private static int closed(String text, int start, int end) {
        int last = depth(text, start, end) > 0 ? Math.min(text.length(), end + CLOSES) : end;
        for (int i = end; i < last && text.charAt(i) != '('; i++) {
            if (text.charAt(i) == ')') {
                return i + 1;
            }
        }
        return end;
    }

    /** Brackets that are open at the end; negative where one is closed that was opened before. */
    private static int depth(String text, int start, int end) {
        int depth = 0;
        for (int i = start; i < end; i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
        }
        return depth;
    }
}
