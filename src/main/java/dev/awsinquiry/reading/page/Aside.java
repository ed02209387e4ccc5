package dev.awsinquiry.reading.page;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.phrase.Match;
import java.util.ArrayList;
import java.util.List;

/**
 * What a reply says of another matter ("the printers get their own ticket"), of its writer's whereabouts ("on the boat, slow
 * answers"), of what would be done if, and exclamations and retorts ("strange, …", "can't, …"). Words for faults, times and
 * numbers stand there as well, and tell nothing of what failed.
 */
public final class Aside {

    /** Whole sentences. */
    private static final String ALL = "aside";

    /** Brief sentences without a number. */
    private static final String SELF = "aside.self";

    /** Whole sentences that begin so. */
    private static final String BEGINS = "aside.begins";

    /** Words at the beginning of a sentence, which alone tell nothing. */
    private static final String FIRST = "aside.first";

    /** Chars of a sentence of which the whole is about its writer. */
    private static final int BRIEF = 80;

    private Aside() {}

    /** The stretches of a reply that are; none in any other text. */
    static List<Span> in(Page page) {
        if (!page.setting().isReply()) {
            return List.of();
        }
        List<Span> found = new ArrayList<>();
        for (Match match : page.matches(ALL)) {
            found.add(whole(page, match));
        }
        for (Match match : page.matches(SELF)) {
            Sentence in = page.sentences().get(match.sentence());
            String lower = page.lower(in.start(), in.end());
            boolean number =
                    lower.chars().anyMatch(c -> Chars.digit((char) c)) && !page.has(match.sentence(), "aside.number");
            if (lower.length() <= BRIEF && !number && !lower.contains(" but ")) {
                found.add(whole(page, match));
            }
        }
        page.matches(BEGINS).stream()
                .filter(match ->
                        match.start() == page.sentences().get(match.sentence()).start())
                .forEach(match -> found.add(whole(page, match)));
        return found;
    }

    /** Whether the fault that seems told begins and ends with an exclamation or a retort at the beginning of a sentence. */
    static boolean exclaims(Page page, int at) {
        int s = page.sentenceAt(at);
        if (s < 0) {
            return false;
        }
        Sentence in = page.sentences().get(s);
        return page.matches(FIRST).stream()
                .filter(match -> match.start() == in.start())
                .anyMatch(match -> page.found(in, "fail").stream().allMatch(fail -> fail.start() < match.end()));
    }

    private static Span whole(Page page, Match match) {
        Sentence in = page.sentences().get(match.sentence());
        return new Span(in.start(), in.end());
    }

    /** Whether all of the sentence is. */
    public static boolean covers(Page page, Sentence sentence) {
        return in(page).stream().anyMatch(span -> span.start() <= sentence.start() && span.end() >= sentence.end());
    }
}
