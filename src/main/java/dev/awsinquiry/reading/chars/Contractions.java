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

    /** The same where it is told of them how they are: "everyone's affected", but not "everyone's orders". */
    private static final Set<String> ALL = Set.of("everyone", "everybody", "everything", "nobody", "nothing");

    private static final Set<String> TOLD = Set.of("""
            affected impacted hit down out back up still not able unable fine ok okay offline stuck broken blocked locked idle dead
            gone failing waiting getting seeing having complaining
            """.strip().split("\\s+"));

    /** What makes 's "has". */
    private static final Set<String> HAVE = Set.of("been", "got", "had", "happened", "become", "come");

    /** What may stand between: "it's not been fixed", "it's just come back". */
    private static final Set<String> BETWEEN =
            Set.of("not", "now", "just", "only", "never", "always", "already", "since");

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
        String subject = Denials.wordBefore(original, at);
        if (!SUBJECTS.contains(subject) && !(ALL.contains(subject) && TOLD.contains(word(original, end + 1)))) {
            return null;
        }
        String next = word(original, end + 1);
        for (int from = end + 1; BETWEEN.contains(next); next = word(original, from)) {
            from += next.length() + 1;
        }
        return HAVE.contains(next) ? HAS : IS;
    }

    private static String word(String original, int from) {
        int at = Math.min(from, original.length());
        return original.substring(at, Denials.wordEnd(original, at)).toLowerCase(Locale.ROOT);
    }
}
