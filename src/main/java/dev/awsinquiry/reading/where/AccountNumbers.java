package dev.awsinquiry.reading.where;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.page.Page;
import java.util.ArrayList;
import java.util.List;

/** Numbers of twelve digits, in one or in groups, that may be an account's. */
final class AccountNumbers {

    static final int DIGITS = 12;

    private AccountNumbers() {}

    /** Those that begin in the sentences from the one to the other, as far as there are such. */
    static List<Span> told(Page page, int first, int last) {
        int most = page.sentences().size() - 1;
        return in(
                page,
                page.sentences().get(first).start(),
                page.sentences().get(Math.min(last, most)).end());
    }

    /** Those that begin in the stretch. */
    static List<Span> in(Page page, int from, int to) {
        String text = page.folded().lower;
        List<Span> numbers = new ArrayList<>();
        for (int i = from; i < to; ) {
            int end = Chars.digits(text, i, text.length());
            if (end == i) {
                i++;
                continue;
            }
            int stop = end - i == DIGITS ? end : grouped(text, i, end);
            boolean number = stop > 0
                    && (whole(text, i, stop)
                            || AccountPlaces.inHost(page, i, stop)
                            || AccountPlaces.inBucket(page, i, stop));
            if (number) {
                numbers.add(new Span(i, stop));
            }
            i = Math.max(end, stop);
        }
        return numbers;
    }

    /** Behind {@code 1234-5678-9012} or {@code 123 456 789 012}; 0 where it is neither. */
    private static int grouped(String text, int start, int end) {
        char joint = Chars.at(text, end);
        int group = end - start;
        if ((group != 3 && group != 4) || (joint != '-' && joint != ' ')) {
            return 0;
        }
        int stop = end;
        for (int more = DIGITS / group - 1; more > 0; more--) {
            int next = Chars.digits(text, stop + 1, group + 1);
            if (Chars.at(text, stop) != joint || next - stop != group + 1) {
                return 0;
            }
            stop = next;
        }
        return stop;
    }

    private static boolean whole(String text, int start, int end) {
        char before = Chars.at(text, start - 1);
        char after = Chars.at(text, end);
        boolean joined = before == '-' || before == '_' || before == '.' || before == '+' || before == '$';
        boolean joinedBehind = (after == '-' || after == '_') && Chars.alnum(Chars.at(text, end + 1));
        return !Chars.alnum(before) && !Chars.alnum(after) && !joined && !joinedBehind;
    }
}
