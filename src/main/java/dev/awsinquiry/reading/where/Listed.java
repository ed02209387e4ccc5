package dev.awsinquiry.reading.where;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.layout.Sentence;
import java.util.List;

/** Several names in one breath, 「eu-west-1 と us-west-2」, "i-1, i-2 and i-3": what is said of one of them is said of all. */
final class Listed {

    private static final int ACCOUNT = 12;
    private static final List<String> JOINTS =
            List.of(", and ", "と", "や", "、", "・", ",", " and ", "/", "&", "および", "及び");

    private Listed() {}

    /** From the first of them to behind the last. */
    static Span of(String lower, Sentence in, int start, int end) {
        return new Span(first(lower, in, start), last(lower, in, whole(lower, in, end)));
    }

    /** Behind the ARN or the address that names the place. */
    private static int whole(String lower, Sentence in, int end) {
        if (":./".indexOf(Chars.at(lower, end)) < 0 || !Chars.alnum(Chars.at(lower, end + 1))) {
            return end;
        }
        int stop = end;
        while (stop < in.end() && lower.charAt(stop) > ' ' && lower.charAt(stop) < 0x7f && lower.charAt(stop) != ',') {
            stop++;
        }
        return stop;
    }

    private static int last(String lower, Sentence in, int end) {
        int last = end;
        for (String next = behind(lower, last); !next.isEmpty(); next = behind(lower, last)) {
            int start = Chars.skipBlanks(
                    lower, Chars.skipBlanks(lower, last) + next.strip().length());
            int stop = start;
            while (stop < in.end() && part(lower.charAt(stop))) {
                stop++;
            }
            if (!named(lower, start, stop)) {
                return last;
            }
            last = stop;
        }
        return last;
    }

    private static int first(String lower, Sentence in, int start) {
        int first = start;
        for (int joint = before(lower, in, first); joint >= 0; joint = before(lower, in, first)) {
            int begin = joint;
            while (begin > in.start() && part(lower.charAt(begin - 1))) {
                begin--;
            }
            if (!named(lower, begin, joint)) {
                return first;
            }
            first = begin;
        }
        return first;
    }

    private static String behind(String lower, int end) {
        return JOINTS.stream()
                .filter(joint -> lower.startsWith(joint, end) || lower.startsWith(joint, Chars.skipBlanks(lower, end)))
                .findFirst()
                .orElse("");
    }

    /** Where the name before the joint ends that stands before this one; -1 where none does. */
    private static int before(String lower, Sentence in, int start) {
        int end = stripped(lower, in, start);
        for (String joint : JOINTS) {
            String words = joint.strip();
            int at = end - words.length();
            boolean whole = !Chars.letter(words.charAt(words.length() - 1)) || Chars.at(lower, at - 1) == ' ';
            if (at > in.start() && whole && lower.startsWith(words, at)) {
                return stripped(lower, in, at);
            }
        }
        return -1;
    }

    private static int stripped(String lower, Sentence in, int end) {
        int at = end;
        at = Chars.beforeBlanks(lower, in.start(), at);
        return at;
    }

    private static boolean part(char c) {
        return Chars.alnum(c) || c == '-';
    }

    private static boolean named(String lower, int start, int end) {
        boolean dashed = Chars.find(lower, "-", start, end) >= 0;
        return dashed || end - start == ACCOUNT && Chars.digits(lower, start, ACCOUNT) == end;
    }
}
