package dev.awsinquiry.reading.chars;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What is drawn together reads like what is written out: "it's" and "it is", "it's been" and "it has been", "we're" and "we
 * are", "we've", "I'm", "we'll". What ends in 's behind a noun belongs to somebody.
 */
final class Contractions {

    /** What 's stands for a verb behind; behind any other word it says whose something is. */
    private static final Set<String> SUBJECTS =
            Set.of("it", "that", "there", "he", "she", "what", "where", "here", "who");

    /** What makes 's "has". */
    private static final Set<String> HAVE = Set.of("been", "got", "had", "happened", "become");

    private static final Map<String, Spelling> ENDS = Map.of(
            "re", new Spelling(3, " are"),
            "ve", new Spelling(3, " have"),
            "m", new Spelling(2, " am"),
            "ll", new Spelling(3, " will"));

    private static final Spelling IS = new Spelling(2, " is");
    private static final Spelling HAS = new Spelling(2, " has");

    private Contractions() {}

    /** The spelling that begins with that apostrophe, null where none does. */
    static Spelling at(String original, int at) {
        if (!Chars.letter(Chars.at(original, at - 1))) {
            return null;
        }
        int end = Denials.wordEnd(original, at + 1);
        if (end - at < 2 || end - at > 3 || !Denials.ends(original, end)) {
            return null;
        }
        String rest = original.substring(at + 1, end).toLowerCase(Locale.ROOT);
        if (!rest.equals("s")) {
            Spelling spelling = ENDS.get(rest);
            return spelling != null
                            && (!rest.equals("m")
                                    || Denials.wordBefore(original, at).equals("i"))
                    ? spelling
                    : null;
        }
        if (!SUBJECTS.contains(Denials.wordBefore(original, at))) {
            return null;
        }
        int next = end + 1;
        return HAVE.contains(original.substring(Math.min(next, original.length()), Denials.wordEnd(original, next))
                        .toLowerCase(Locale.ROOT))
                ? HAS
                : IS;
    }
}
