package dev.awsinquiry.reading.page;

import dev.awsinquiry.reading.chars.Affixes;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Folded;
import dev.awsinquiry.reading.chars.Table;
import dev.awsinquiry.reading.layout.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether a value is named only to be taken back: 「16:40 ではなく 17:40」, "not us-east-1". From a data file: what stands
 * before or behind such a value, and what may stand between. One that is offered to choose from isn't meant either.
 */
public final class Retractions {

    /** How a value is meant. */
    public enum Meant {
        YES,
        /** It was said before, as in 「さっき 16:40 と書きましたが」: anything else that is named counts for more. */
        BEFORE,
        /** It is denied, or left open. */
        NO
    }

    private static final int FAR = 24;
    private static final int MOST_FILLERS = 4;
    /** What parts a value from the words that take it back. */
    private static final String MARKS = ".。,、;-–—…!( \n";

    /** What ends a noun. */
    private static final String NOUN_ENDS = "、。,「」()!?\n";

    /** What is spoken of rather than where: 「アカウント … の請求についてではなく」 denies no account. */
    private static final List<String> TOPICS = List.of("について", "に関して", "件", "話");

    private static final int MOST_MARKS = 4;
    /** Chars of a noun that stands between a value and what denies both: 「us-east-1 の証明書ではなく」. */
    private static final int NOUN = 32;

    /** Chars of the noun that a value is of, up to は. */
    private static final int TOPIC = 12;

    /** What joins 関係 to something else. */
    private static final String WITH = "はとにも";

    private static final Affixes NONE = new Affixes(List.of());

    private final Affixes deniedBehind;
    private final Affixes deniedBefore;
    private final Affixes asideBehind;
    private final Affixes saidBehind;
    private final Affixes saidBefore;
    private final Affixes correctedBehind;
    private final Affixes fillersBehind;
    private final Affixes fillersBefore;

    /** Reads the file: what kind of row, and its words. */
    Retractions(String file) {
        Map<String, List<String>> words = new HashMap<>();
        for (String[] row : Table.rows(file)) {
            words.computeIfAbsent(row[0], kind -> new ArrayList<>()).add(new Folded(row[1]).lower);
        }
        Map<String, Affixes> kinds = new HashMap<>();
        words.forEach((kind, all) -> kinds.put(kind, new Affixes(all)));
        deniedBehind = kinds.getOrDefault("denied.behind", NONE);
        deniedBefore = kinds.getOrDefault("denied.before", NONE);
        asideBehind = kinds.getOrDefault("aside.behind", NONE);
        saidBehind = kinds.getOrDefault("said.behind", NONE);
        saidBefore = kinds.getOrDefault("said.before", NONE);
        correctedBehind = kinds.getOrDefault("corrected.behind", NONE);
        fillersBehind = kinds.getOrDefault("filler.behind", NONE);
        fillersBefore = kinds.getOrDefault("filler.before", NONE);
    }

    /** How the value that stands there is meant; only people deny, logs don't. */
    Meant meant(Page page, int start, int end) {
        int s = page.sentenceAt(start);
        if (s < 0 || !page.sentences().get(s).spoken()) {
            return Meant.YES;
        }
        if (Choice.among(page, start)) {
            return Meant.NO;
        }
        Sentence sentence = page.sentences().get(s);
        String lower = page.folded().lower;
        int last = Math.min(Math.max(end, sentence.end()), end + FAR);
        int behind = behind(lower, end, last);
        int first = Math.max(sentence.start(), start - FAR);
        int before = before(lower, first, start);
        if (starts(lower, behind, last, deniedBehind)
                || ends(lower, first, before, deniedBefore)
                || ofDenied(lower, behind, Math.min(sentence.end(), end + NOUN))
                || leftAside(lower, behind, sentence.end())) {
            return Meant.NO;
        }
        boolean said = starts(lower, behind, last, saidBehind)
                || ends(lower, first, before, saidBefore)
                || corrected(lower, behind);
        return said ? Meant.BEFORE : Meant.YES;
    }

    /** Whether what it is the place or time of is denied: 「us-east-1 の証明書ではなく」, 「10:30 の障害ではなく」. */
    private static boolean ofDenied(String lower, int from, int last) {
        if (Chars.at(lower, from) != 'の') {
            return false;
        }
        int at = from;
        while (at < last && NOUN_ENDS.indexOf(lower.charAt(at)) < 0) {
            if (lower.startsWith("ではなく", at) || lower.startsWith("じゃなく", at)) {
                int noun = at;
                return TOPICS.stream().noneMatch(topic -> lower.startsWith(topic, noun - topic.length()));
            }
            at++;
        }
        return false;
    }

    /** Whether it is said of what happened then or there that it is another matter: 「14:00 の分は再送なので関係ないです」. */
    private boolean leftAside(String lower, int from, int sentence) {
        if (Chars.at(lower, from) != 'の') {
            return false;
        }
        int last = Math.min(sentence, from + TOPIC);
        int at = from + 1;
        while (at < last && NOUN_ENDS.indexOf(lower.charAt(at)) < 0) {
            if (lower.charAt(at) == 'は') {
                return aside(lower, at + 1, Math.min(sentence, at + FAR));
            }
            at++;
        }
        return false;
    }

    /** Whether such words stand there; 「デプロイとは関係ない」 speaks of something else. */
    private boolean aside(String lower, int first, int last) {
        for (int at = first; at < last; at++) {
            boolean own = at == first || WITH.indexOf(lower.charAt(at - 1)) < 0;
            if (own && starts(lower, at, last, asideBehind)) {
                return true;
            }
        }
        return false;
    }

    /** Whether its author takes it back at once: "14:02. sorry, 14:20". */
    private boolean corrected(String lower, int end) {
        int limit = Math.min(lower.length(), end + MOST_MARKS);
        int at = end;
        while (at < limit && MARKS.indexOf(lower.charAt(at)) >= 0) {
            at++;
        }
        return at > end && opens(lower, at, lower.length());
    }

    /** Whether the words that begin there take something back: "sorry, …". */
    boolean opens(String lower, int start, int end) {
        return starts(lower, start, Math.min(end, start + FAR), correctedBehind);
    }

    /** Whether such words stand between two values. */
    boolean between(String lower, int start, int end) {
        for (int at = start; at < end; at++) {
            boolean first = at == start || MARKS.indexOf(lower.charAt(at - 1)) >= 0;
            if (first && opens(lower, at, end)) {
                return true;
            }
        }
        return false;
    }

    /** Where the words begin that stand behind a value, fillers and blanks left out. */
    private int behind(String text, int from, int last) {
        int at = from;
        for (int i = 0; i < MOST_FILLERS; i++) {
            int rest = at;
            for (String filler : fillersBehind.beginning(text, rest)) {
                if (begins(text, rest, last, filler)) {
                    rest += filler.length();
                    break;
                }
            }
            while (rest < last && Character.isWhitespace(text.charAt(rest))) {
                rest++;
            }
            if (rest == at) {
                break;
            }
            at = rest;
        }
        return at;
    }

    /** Where the words end that stand before a value, fillers and blanks left out. */
    private int before(String text, int first, int to) {
        int at = stripped(text, first, to);
        for (int i = 0; i < MOST_FILLERS; i++) {
            int rest = at;
            for (String filler : fillersBefore.ending(text, rest)) {
                if (endsWithWord(text, first, rest, filler)) {
                    rest -= filler.length();
                    break;
                }
            }
            if (rest == at) {
                break;
            }
            at = stripped(text, first, rest);
        }
        return at;
    }

    private static int stripped(String text, int first, int to) {
        int at = to;
        while (at > first && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean starts(String text, int from, int last, Affixes words) {
        for (String word : words.beginning(text, from)) {
            if (begins(text, from, last, word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean ends(String text, int first, int to, Affixes words) {
        for (String word : words.ending(text, to)) {
            if (endsWithWord(text, first, to, word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(String text, int from, int last, String word) {
        return from + word.length() <= last && text.charAt(from) == word.charAt(0) && text.startsWith(word, from);
    }

    private static boolean endsWithWord(String text, int first, int to, String word) {
        int from = to - word.length();
        if (from < first || text.charAt(from) != word.charAt(0)) {
            return false;
        }
        boolean whole = from == first || from > first && !Chars.alnum(text.charAt(from - 1));
        return whole && text.startsWith(word, from);
    }
}
