package dev.awsinquiry.reading.how;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.phrase.Match;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Words that programs and people say alike, "unable to connect", "the bucket already exists": a message where they were
 * pasted, stand in quotation marks or behind a colon, and in the middle of Japanese; else what the author says.
 */
final class LooseMessage {

    /** What a message stands behind. */
    private static final String OPENERS = ":\"'`「『>*→(|│=";

    /** What a title parts its message with, and what a program closes its number with. */
    private static final String DASHES = "-–—)";

    /** Chars of a message before its end. */
    private static final int FAR = 160;

    private LooseMessage() {}

    /** These matches, and those of the loose words that are a message. */
    static List<Match> and(Page page, List<Match> matches) {
        return Stream.concat(
                        matches.stream(), page.matches("loose.error").stream().filter(match -> shown(page, match)))
                .sorted(Comparator.comparingInt(Match::start))
                .toList();
    }

    private static boolean shown(Page page, Match match) {
        int s = match.sentence();
        Sentence sentence = page.sentences().get(s);
        // a text that holds nothing else was copied
        boolean only = page.sentences().size() == 1 && match.start() == sentence.start();
        if (only || !sentence.spoken() || page.japanese() || page.topic(s).equals("error")) {
            return true;
        }
        if (page.begins(match.start(), match.end(), "loose.end")) {
            int from = Math.max(sentence.start(), match.start() - FAR);
            return opened(page.folded().text.substring(from, match.start()));
        }
        int before = match.start();
        while (before > sentence.start() && page.folded().text.charAt(before - 1) == ' ') {
            before--;
        }
        if (page.distanceBefore(sentence.start(), match.start(), "loose.lead") <= 1) {
            return true;
        }
        return before == sentence.start()
                ? s > 0 && endsOpen(page, page.sentences().get(s - 1)) || parted(page, match, sentence)
                : (OPENERS + DASHES).indexOf(page.folded().text.charAt(before - 1)) >= 0;
    }

    private static boolean opened(String before) {
        return before.chars().anyMatch(c -> OPENERS.indexOf(c) >= 0);
    }

    /** Whether it goes on as programs do: {@code Invalid value for "path": no file exists}. */
    private static boolean parted(Page page, Match match, Sentence sentence) {
        int last = Math.min(sentence.end(), match.end() + FAR);
        return Chars.find(page.folded().text, ": ", match.end(), last) >= 0;
    }

    private static boolean endsOpen(Page page, Sentence sentence) {
        return page.folded().text.charAt(sentence.end() - 1) == ':';
    }
}
