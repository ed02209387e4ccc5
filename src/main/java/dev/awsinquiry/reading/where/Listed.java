package dev.awsinquiry.reading.where;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Page;
import java.util.Set;

/** Several names in one breath, 「eu-west-1 と us-west-2」, "i-1, i-2 and i-3": what is said of one of them is said of all. */
final class Listed {

    private static final int ACCOUNT = 12;
    private final Set<String> joints;
    private final String lower;

    private Listed(Page page) {
        joints = page.words().lists().of("listed.joint");
        lower = page.folded().lower;
    }

    /** From the first of them to behind the last. */
    static Span of(Page page, Sentence in, int start, int end) {
        Listed listed = new Listed(page);
        return new Span(listed.first(in, start), listed.last(in, listed.whole(in, end)));
    }

    /** Behind the ARN or the address that names the place. */
    private int whole(Sentence in, int end) {
        if (":./".indexOf(Chars.at(lower, end)) < 0 || !Chars.alnum(Chars.at(lower, end + 1))) {
            return end;
        }
        int stop = end;
        while (stop < in.end() && lower.charAt(stop) > ' ' && lower.charAt(stop) < 0x7f && lower.charAt(stop) != ',') {
            stop++;
        }
        return stop;
    }

    private int last(Sentence in, int end) {
        int last = end;
        for (String next = behind(last); !next.isEmpty(); next = behind(last)) {
            int start = Chars.skipBlanks(
                    lower, Chars.skipBlanks(lower, last) + next.strip().length());
            int stop = start;
            while (stop < in.end() && part(lower.charAt(stop))) {
                stop++;
            }
            if (!named(start, stop)) {
                return last;
            }
            last = stop;
        }
        return last;
    }

    private int first(Sentence in, int start) {
        int first = start;
        for (int joint = before(in, first); joint >= 0; joint = before(in, first)) {
            int begin = joint;
            while (begin > in.start() && part(lower.charAt(begin - 1))) {
                begin--;
            }
            if (!named(begin, joint)) {
                return first;
            }
            first = begin;
        }
        return first;
    }

    private String behind(int end) {
        return joints.stream()
                .filter(joint -> lower.startsWith(joint, end) || lower.startsWith(joint, Chars.skipBlanks(lower, end)))
                .findFirst()
                .orElse("");
    }

    /** Where the name before the joint ends that stands before this one; -1 where none does. */
    private int before(Sentence in, int start) {
        int end = stripped(in, start);
        for (String joint : joints) {
            String words = joint.strip();
            int at = end - words.length();
            boolean whole = !Chars.letter(words.charAt(words.length() - 1)) || Chars.at(lower, at - 1) == ' ';
            if (at > in.start() && whole && lower.startsWith(words, at)) {
                return stripped(in, at);
            }
        }
        return -1;
    }

    private int stripped(Sentence in, int end) {
        int at = end;
        at = Chars.beforeBlanks(lower, in.start(), at);
        return at;
    }

    private static boolean part(char c) {
        return Chars.alnum(c) || c == '-';
    }

    private boolean named(int start, int end) {
        boolean dashed = Chars.find(lower, "-", start, end) >= 0;
        return dashed || end - start == ACCOUNT && Chars.digits(lower, start, ACCOUNT) == end;
    }
}
