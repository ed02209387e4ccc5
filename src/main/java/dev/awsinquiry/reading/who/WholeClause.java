package dev.awsinquiry.reading.who;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Finding;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Recogniser;

/**
 * Shows a scope with the words that it rests on: 「のうち売れたのは」 leaves out of what, and 「では再現しません」 where. A rule begins
 * where its first class does; what AWS is told begins where the clause does.
 */
public final class WholeClause implements Recogniser {

    /** Where clauses end. */
    private static final String MARKS = "、。,()「」\n:;";

    /** A list of names goes on before these: 「Chrome、Edge では」. */
    private static final String LISTS = "、,";

    /** What verbs in kanji go on with. */
    private static final String INFLECTED = "えけせてねめれげべぺっらりきしちみ";

    /** Chars before the words that are looked at. */
    private static final int FAR = 40;

    @Override
    public void read(Page page, Notes notes) {
        Finding scope = notes.of(Fact.WHO_SCOPE);
        if (scope == null || scope.unknown()) {
            return;
        }
        Span told = page.folded().stretch(scope.span());
        int s = page.sentenceAt(told.start());
        if (s < 0) {
            return;
        }
        String lower = page.folded().lower;
        int start = start(page, page.sentences().get(s), told.start());
        int end = end(lower, told.end());
        if (start < told.start() || end > told.end()) {
            notes.tellBy(Fact.WHO_SCOPE, start, end);
        }
    }

    private static int start(Page page, Sentence in, int start) {
        String lower = page.folded().lower;
        boolean tail =
                start > in.start() && (page.words().lists().at("clause.tail", lower, start) || within(lower, start));
        if (!tail) {
            return start;
        }
        int from = Math.max(in.start(), start - FAR);
        int at = start;
        while (at > from && (MARKS.indexOf(lower.charAt(at - 1)) < 0 || listed(lower, at - 1))) {
            at--;
        }
        return at > from || at == in.start() ? Chars.skipBlanks(lower, at) : start;
    }

    /** Whether it begins within a verb: 「使」 and 「えない」. */
    private static boolean within(String lower, int start) {
        char before = Chars.at(lower, start - 1);
        return before >= '\u4e00' && before <= '\u9fff' && INFLECTED.indexOf(Chars.at(lower, start)) >= 0;
    }

    /** Whether the mark there parts names of a list, which are in katakana or Latin letters. */
    private static boolean listed(String lower, int mark) {
        return LISTS.indexOf(lower.charAt(mark)) >= 0
                && name(Chars.at(lower, mark - 1))
                && name(Chars.at(lower, mark + 1));
    }

    private static boolean name(char c) {
        return Chars.alnum(c) || Chars.katakana(c);
    }

    /** Behind the 「です」 that the words end within. */
    private static int end(String lower, int end) {
        if (Chars.at(lower, end - 1) == 'で' && Chars.at(lower, end) == 'す') {
            return end + 1;
        }
        char last = Chars.at(lower, end - 1);
        char next = Chars.at(lower, end);
        if (last == 'ま' && next == 'す' || last == 'せ' && Chars.at(lower, end - 2) == 'ま' && next == 'ん') {
            return end + 1;
        }
        boolean was = Chars.at(lower, end - 2) == 'で' && Chars.at(lower, end - 1) == 'し' && Chars.at(lower, end) == 'た';
        return was ? end + 1 : end;
    }
}
