package dev.awsinquiry.reading.secret;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.awsinquiry.reading.chars.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A passphrase of plain words behind a label that announces nothing else: "passphrase: maple lantern orbit quiet". Words in
 * a row without one that joins them to a sentence, all in small letters or all with a capital, and nothing behind them.
 */
final class WordPassphrase {

    private static final int REACH = 120;
    private static final int FEWEST = 4;

    private static final Pattern WORDS = Pattern.compile(
            "^[ *_]{0,3}[\"'`「]?((?:[A-Za-z]{2,12}[ -]){3,11}[A-Za-z]{2,12}[0-9!?#]{0,4}|(?:[ぁ-んァ-ヶー]{2,8} ){3,7}[ぁ-んァ-ヶー]{2,8})"
                    + "[\"'`」*_.]{0,3} ?(?:$|\\n|[,;。、(]|です)");

    private static final Pattern ALIKE =
            Pattern.compile("[^A-Za-z]+|[a-z]+(?:[ -][a-z]+)*[^a-z]*|(?:[A-Z][a-z]+[ -]?)+[^a-z]*");

    /** Joins words to a sentence, or speaks of a passphrase. */
    private static final Set<String> PROSE = Set.of("""
            as it its we he she our my their so then see ask use used uses using same one ones into how why who which there here
            just being given said says say tell told get got go goes comes if up out off over under about also even every
            again today yesterday tomorrow team fails broken stops stopped asks asked appears login logins
            """.strip().split("\\s+"));

    private WordPassphrase() {}

    /** Where it stands behind the label and its sign, which end at the given place; empty where a sentence does. */
    static Optional<Span> after(String text, int at) {
        Matcher words = WORDS.matcher(text.substring(at, Math.min(text.length(), at + REACH)));
        return words.find() && phrase(words.group(1))
                ? Optional.of(new Span(at + words.start(1), at + words.end(1)))
                : Optional.empty();
    }

    private static boolean phrase(String words) {
        String[] each = words.toLowerCase(Locale.ROOT).split("[ -]");
        int judging = 0;
        for (String word : each) {
            if (PROSE.contains(word) || Dummies.inSentence(word)) {
                return false;
            }
            judging += Dummies.isOne(word) ? 1 : 0;
        }
        // the best known of all, "correct horse …", has a word that judges one
        boolean judged = judging > 1 || judging == 1 && !each[0].equals("correct");
        return each.length >= FEWEST && !judged && ALIKE.matcher(words).matches();
    }
}
