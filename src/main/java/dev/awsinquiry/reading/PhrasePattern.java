package dev.awsinquiry.reading;

import java.util.Map;

/**
 * A line of a word file: {@code can(not|'t) (connect|log in)} stands for four phrases, {@code (very )?} and {@code
 * (very )*} for something that may be missing, {@code {name}} for the alternatives that the file gave that name,
 * {@code *} behind a letter for any rest of the word, {@code #} for a number in digits.
 */
final class PhrasePattern {

    private final String pattern;
    private final String line;
    private final Nfa nfa;
    private int at;

    private PhrasePattern(String pattern, String line, Nfa nfa) {
        this.pattern = pattern;
        this.line = line;
        this.nfa = nfa;
    }

    /** Adds the pattern of the line to the graph. */
    static void add(Nfa nfa, String line, int wordClass, Map<String, String> named) {
        String folded = new Folded(named(line, named)).lower.strip();
        boolean openStart = folded.startsWith("*") && folded.length() > 1;
        boolean openEnd = folded.endsWith("*");
        String core = folded.substring(openStart ? 1 : 0, folded.length() - (openEnd ? 1 : 0));
        if (core.isBlank()) {
            throw new IllegalArgumentException("stands for nothing: " + line);
        }
        // a star at the end of the last alternative opens the end as well
        PhrasePattern parser = new PhrasePattern(core, line, nfa);
        int begin = nfa.node();
        nfa.free(first(core, openStart), begin);
        int end = parser.sequence(begin);
        if (parser.at < core.length()) {
            throw new IllegalArgumentException("a bracket too many: " + line);
        }
        nfa.accept(end, wordClass, openEnd);
    }

    /** Patterns that may begin with a letter begin at the beginning of a word. */
    private static int first(String core, boolean openStart) {
        for (int i = 0; i < core.length(); i++) {
            char c = core.charAt(i);
            if (c != '(' && c != '|' && c != ' ') {
                // a number or any word begins where a word does
                return Nfa.start(c == '#' || c == '*' ? '0' : c, openStart);
            }
        }
        return Nfa.ANYWHERE;
    }

    private int sequence(int from) {
        int node = from;
        while (at < pattern.length()) {
            char c = pattern.charAt(at);
            if (c == '|' || c == ')') {
                return node;
            }
            at++;
            if (c == '(') {
                node = group(node);
            } else if (c == '*') {
                node = nfa.restOfWord(node);
            } else if (c == '#') {
                node = nfa.number(node);
            } else {
                node = nfa.character(node, c);
            }
        }
        return node;
    }

    private int group(int from) {
        int join = nfa.node();
        while (true) {
            int branch = nfa.node();
            nfa.free(from, branch);
            nfa.free(sequence(branch), join);
            if (at >= pattern.length()) {
                throw new IllegalArgumentException("a bracket is open: " + line);
            }
            if (pattern.charAt(at++) == ')') {
                break;
            }
        }
        if (at < pattern.length() && (pattern.charAt(at) == '?' || pattern.charAt(at) == '*')) {
            at++;
            nfa.free(from, join);
        }
        return join;
    }

    private static String named(String line, Map<String, String> named) {
        String result = line;
        for (int open = result.indexOf('{'); open >= 0; open = result.indexOf('{', open)) {
            int close = result.indexOf('}', open);
            String words = close < 0 ? null : named.get(result.substring(open + 1, close));
            if (words == null) {
                throw new IllegalArgumentException("no such name in: " + line);
            }
            result = result.substring(0, open) + "(" + words + ")" + result.substring(close + 1);
        }
        return result;
    }
}
