package dev.awsinquiry.reading.layout;

import dev.awsinquiry.reading.chars.Chars;
import java.util.ArrayList;
import java.util.List;

/** Cuts an English sentence where one thing that is said ends and the next begins. */
public final class Clauses {

    /**
     * A clause.
     *
     * @param start index of its first char
     * @param end index behind its last
     * @param mark the mark before it; a blank at the beginning of the sentence, 'a' behind "and" and its like
     */
    public record Clause(int start, int end, char mark) {}

    private static final String[] LINKS = {" and ", " but ", " yet ", " so ", " then "};

    /** What links begin with. */
    private static final String FIRSTS = "abyst";

    private Clauses() {}

    public static List<Clause> of(String lower, Sentence sentence) {
        List<Clause> found = new ArrayList<>();
        int start = sentence.start();
        char mark = ' ';
        int at = start;
        while (at < sentence.end()) {
            int width = width(lower, at, sentence.end());
            if (width == 0) {
                at++;
                continue;
            }
            add(found, lower, start, at, mark);
            char c = lower.charAt(at);
            mark = c == ' ' ? mark(lower, at) : c;
            at += width;
            start = at;
        }
        add(found, lower, start, sentence.end(), mark);
        return found;
    }

    private static char mark(String lower, int at) {
        char next = Chars.at(lower, at + 1);
        return Chars.letter(next) ? 'a' : next;
    }

    private static void add(List<Clause> found, String lower, int from, int end, char mark) {
        int start = from;
        while (start < end && !Chars.alnum(lower.charAt(start)) && "`'\"/".indexOf(lower.charAt(start)) < 0) {
            start++;
        }
        if (start < end) {
            found.add(new Clause(start, end, mark));
        }
    }

    /** How many chars stand between two clauses here; 0 inside of one. */
    private static int width(String lower, int at, int end) {
        char c = lower.charAt(at);
        boolean blankBehind = at + 1 >= end || lower.charAt(at + 1) == ' ' || lower.charAt(at + 1) == '\n';
        switch (c) {
            case ',', ';', ':':
                return blankBehind ? 1 : 0;
            case '(', ')', '→', '⇒', '–', '—', '\n':
                return 1;
            case '-', '=':
                return lower.startsWith("->", at) || lower.startsWith("=>", at) ? 2 : 0;
            case ' ':
                if (lower.startsWith(" - ", at) || lower.startsWith(" + ", at)) {
                    return 3;
                }
                if (FIRSTS.indexOf(Chars.at(lower, at + 1)) < 0) {
                    return 0;
                }
                for (String link : LINKS) {
                    if (lower.startsWith(link, at)) {
                        return link.length();
                    }
                }
                return 0;
            default:
                return 0;
        }
    }
}
