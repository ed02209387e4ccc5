package dev.awsinquiry.reading.phrase;

import dev.awsinquiry.reading.chars.Folded;
import java.util.Map;

/**
 * A line of a word file: {@code can(not|'t) (connect|log in)} stands for four phrases, {@code (very )?} and {@code
 * (very )*} for something that may be missing, {@code {name}} for the alternatives that the file gave that name,
 * {@code *} behind a letter for any rest of the word, {@code #} for a number in digits.
 */
public final class PhrasePattern {

    private PhrasePattern() {}

    /** Adds the pattern of the line to the graph, each of its nouns for itself. */
    public static void add(Nfa nfa, String line, int wordClass, Map<String, String> named) {
        add(nfa, line, wordClass, named, Kinds.NONE);
    }

    /** Adds the pattern of the line to the graph. */
    static void add(Nfa nfa, String line, int wordClass, Map<String, String> named, Kinds kinds) {
        String folded = meant(WrittenOut.row(named(nfa, line, named, kinds)), kinds);
        boolean openStart = folded.startsWith("*") && folded.length() > 1;
        boolean openEnd = folded.endsWith("*");
        String core = folded.substring(openStart ? 1 : 0, folded.length() - (openEnd ? 1 : 0));
        if (core.isBlank()) {
            throw new IllegalArgumentException("stands for nothing: " + line);
        }
        if (core.contains("|$)") || core.contains(",? ")) {
            throw new IllegalArgumentException("$ is no end of a text, and ? follows on a bracket: " + line);
        }
        try {
            // a star at the end of the last alternative opens the end as well; a pattern may begin inside a word only
            // where
            // a star says so: 「(正常|healthy)」 isn't "unhealthy"
            nfa.pattern(core, wordClass, openStart, openEnd);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(e.getMessage() + ": " + line, e);
        }
    }

    /** Words of a file in the forms that texts are read in, with all that they stand for. */
    private static String meant(String words, Kinds kinds) {
        return kinds.row(PlainRows.row(new Folded(Continuous.row(words)).lower.strip()));
    }

    /** The line with a letter in the place of each name. */
    private static String named(Nfa nfa, String line, Map<String, String> named, Kinds kinds) {
        String result = line;
        for (int open = result.indexOf('{'); open >= 0; open = result.indexOf('{', open)) {
            int close = result.indexOf('}', open);
            String words = close < 0 ? null : named.get(result.substring(open + 1, close));
            if (words == null) {
                throw new IllegalArgumentException("no such name in: " + line);
            }
            char letter = nfa.letter(words, () -> meant(WrittenOut.named(named(nfa, words, named, kinds)), kinds));
            result = result.substring(0, open) + letter + result.substring(close + 1);
        }
        return result;
    }
}
