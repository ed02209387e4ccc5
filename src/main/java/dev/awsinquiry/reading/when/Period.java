package dev.awsinquiry.reading.when;

import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.phrase.Match;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How often a frequency says by the clock: "every 5 min". Where each try fails, it tells when there is one, and not how often
 * it fails: "every 5 min, each retry fails".
 */
public final class Period {

    private static final String ALWAYS = "always";

    private static final Pattern CLOCK =
            Pattern.compile("(?:every|each) (?:\\d{1,3} ?)?(?:s|secs?|seconds?|mins?|minutes?|hours?|hrs?|h)\\b.{0,4}");

    private Period() {}

    /** Whether the match is a mere period, and another in its sentence says that each of them fails. */
    public static boolean outdone(Page page, Match match, List<Match> others) {
        return CLOCK.matcher(page.lower(match.start(), match.end())).matches()
                && others.stream()
                        .anyMatch(other -> other.sentence() == match.sentence()
                                && ALWAYS.equals(other.rule().value())
                                && other.start() >= match.end()
                                && page.holds(other.start(), other.end(), "fail"));
    }
}
