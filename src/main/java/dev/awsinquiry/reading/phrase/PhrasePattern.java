package dev.awsinquiry.reading.phrase;

import dev.awsinquiry.reading.chars.Folded;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A line of a word file: {@code can(not|'t) (connect|log in)} stands for four phrases, {@code (very )?} and {@code
 * (very )*} for something that may be missing, {@code {name}} for the alternatives that the file gave that name,
 * {@code *} behind a letter for any rest of the word, {@code #} for a number in digits.
 */
public final class PhrasePattern {

    private final String pattern;
    private final String line;
    private final Nfa nfa;
    /** Chars before the part that was read: patterns are read from their ends. */
    private int left;

    private PhrasePattern(String pattern, String line, Nfa nfa) {
        this.pattern = pattern;
        this.line = line;
        this.nfa = nfa;
        left = pattern.length();
    }

    /** Adds the pattern of the line to the graph. */
    public static void add(Nfa nfa, String line, int wordClass, Map<String, String> named) {
        String folded = new Folded(named(line, named)).lower.strip();
        boolean openStart = folded.startsWith("*") && folded.length() > 1;
        boolean openEnd = folded.endsWith("*");
        String core = folded.substring(openStart ? 1 : 0, folded.length() - (openEnd ? 1 : 0));
        if (core.isBlank()) {
            throw new IllegalArgumentException("stands for nothing: " + line);
        }
        if (core.contains("|$)") || core.contains(",? ")) {
            throw new IllegalArgumentException("$ is no end of a text, and ? follows on a bracket: " + line);
        }
        // a star at the end of the last alternative opens the end as well
        PhrasePattern parser = new PhrasePattern(core, line, nfa);
        int first = parser.sequence(nfa.accept(wordClass, openEnd));
        if (parser.left > 0) {
            throw new IllegalArgumentException("a bracket is open: " + line);
        }
        // a pattern may begin inside a word only where a star says so: 「(正常|healthy)」 isn't "unhealthy"
        nfa.begin(first, openStart);
    }

    private int sequence(int next) {
        int node = next;
        while (left > 0) {
            char c = pattern.charAt(left - 1);
            if (c == '|' || c == '(') {
                return node;
            }
            left--;
            boolean optional = (c == '?' || c == '*') && left > 0 && pattern.charAt(left - 1) == ')';
            if (optional) {
                left--;
                node = nfa.either(node, group(node));
            } else if (c == ')') {
                node = group(node);
            } else if (c == '*') {
                node = nfa.restOfWord(node);
            } else if (c == '#') {
                node = nfa.number(node);
            } else if (c == '\'' && left > 0 && pattern.charAt(left - 1) == 'n' && pattern.startsWith("t", left + 1)) {
                // on a phone "can't" is "cant"
                node = nfa.either(node, nfa.character(c, node));
            } else {
                node = nfa.character(c, node);
            }
        }
        return node;
    }

    /** The alternatives before a closing bracket that was read. */
    private int group(int next) {
        List<Integer> any = new ArrayList<>();
        while (true) {
            any.add(sequence(next));
            if (left == 0) {
                throw new IllegalArgumentException("a bracket too many: " + line);
            }
            if (pattern.charAt(--left) == '(') {
                return nfa.either(any);
            }
        }
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
