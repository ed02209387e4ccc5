package dev.awsinquiry.desk;

import dev.awsinquiry.inquiry.Statement;
import dev.awsinquiry.reading.chars.WordLists;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether the message that was told says more than a bare status behind it: 「504です」 adds to "Endpoint request timed out", and
 * takes nothing from it. One that held another status, or has changed since, gives way.
 */
final class ErrorTold {

    private static final Pattern BARE =
            Pattern.compile("(?:http |http/[12](?:\\.[01])? |status |error |code )*[45]\\d\\d(?: ?(?:error|エラー|系))?");

    private static final Pattern STATUS = Pattern.compile("(?<![0-9a-z.])[45]\\d\\d(?![0-9a-z])");

    /** Letters and kanji of a message; a code is shorter or has no blank. */
    private static final int SHORTEST = 10;

    /** What another status stands behind: it was wrong, or is no longer so. */
    private static final String OTHER = "\\b{status.other.en}\\b|{status.other.ja}";

    /** What says that it is the message that was told, in whatever short words: "same I/O error". */
    private static final String SAME = "\\bsame (?:[\\w/'-]+ ){0,2}{error.noun.en}\\b|同じ{error.noun.ja}";

    /** What a message says by which its status is known, and every status that fits it. */
    private static final Map<String, Set<String>> FITTING = Map.of(
            "status.late", Set.of("408", "504", "522", "524"),
            "status.away", Set.of("502", "503"),
            "status.denied", Set.of("400", "401", "403"),
            "status.missing", Set.of("400", "404", "410"),
            "status.many", Set.of("400", "429", "503"),
            "status.broken", Set.of("500"),
            "status.large", Set.of("400", "413"));

    private ErrorTold() {}

    /**
     * Whether the status takes nothing from the message.
     *
     * @param lists with what statuses mean, and what one that is another stands behind
     * @param asked whether the error had been asked for: a status that answers stands, unless the message has that status
     */
    static boolean saysMore(WordLists lists, Statement told, Statement now, String reply, boolean asked) {
        String before = told.value().toLowerCase(Locale.ROOT);
        String status = now.value().toLowerCase(Locale.ROOT);
        boolean message = !told.unknown()
                && before.length() >= SHORTEST
                && (before.indexOf(' ') > 0 || before.chars().anyMatch(c -> c > 0x3040))
                && !STATUS.matcher(before).find();
        String words = reply.toLowerCase(Locale.ROOT);
        if (now.unknown() || lists.expression(OTHER).matcher(words).find()) {
            return false;
        }
        boolean same = !told.unknown() && before.length() >= status.length();
        if (same && lists.expression(SAME).matcher(words).find()) {
            return true;
        }
        return message && BARE.matcher(status).matches() && fits(lists, before, status, asked);
    }

    private static boolean fits(WordLists lists, String message, String status, boolean asked) {
        List<Set<String>> known = FITTING.entrySet().stream()
                .filter(fitting -> lists.within(fitting.getKey(), message))
                .map(Map.Entry::getValue)
                .toList();
        return known.isEmpty() ? !asked : known.stream().flatMap(Set::stream).anyMatch(status::contains);
    }
}
