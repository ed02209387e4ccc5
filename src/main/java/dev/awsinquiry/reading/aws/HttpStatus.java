package dev.awsinquiry.reading.aws;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Table;
import java.util.ArrayList;
import java.util.List;

/** Tells an HTTP status of a failure from any other number of three digits, by the words beside it from a data file. */
public final class HttpStatus {

    /** Kanji behind a status that count nothing: 「502系」, 「503が504多」. */
    private static final String NO_COUNTERS = "系番等他多増減出返鯖型";

    /** Kanji that may stand behind a counter: 「412枚中」, 「412枚程度」. */
    private static final String BEHIND_COUNTERS = "中以程前余超強弱目分位未増減室機車";

    private final List<String> leads = new ArrayList<>();
    private final List<String> tails = new ArrayList<>();
    private final List<String> units = new ArrayList<>();

    public HttpStatus(String file) {
        for (String[] row : Table.rows(file)) {
            String words = row[1].replace('_', ' ');
            switch (row[0]) {
                case "lead" -> leads.add(words);
                case "tail" -> tails.add(words);
                case "unit" -> units.add(words);
                default -> throw new IllegalArgumentException("no such place beside a status: " + row[0]);
            }
        }
    }

    /** Whether the three digits at this place of the lower-case text are the status of a failure. */
    public boolean at(String lower, int start) {
        int end = start + 3;
        int code = Chars.number(lower, start, end);
        if (!failure(code)
                || !alone(lower, start, end)
                || starts(units, lower, end)
                || counter(lower, end) && !starts(tails, lower, end)
                || lower.startsWith("port ", start - 5)
                || lower.startsWith("code = ", start - 7)
                || lower.startsWith(" = \"", start - 4)) {
            return false;
        }
        // round numbers count many things; they need a word that makes them a status
        boolean round = code % 10 == 0;
        return starts(tails, lower, end) || ends(leads, lower, start) || !round;
    }

    /**
     * Whether a counter of one kanji stands behind the digits: 「412枚」, 「412校で」. What such a number counts is endless, and a status
     * has either its own word behind it or a compound, 「502多発」.
     */
    private static boolean counter(String lower, int end) {
        char next = Chars.at(lower, end + 1);
        return Chars.kanji(Chars.at(lower, end))
                && NO_COUNTERS.indexOf(lower.charAt(end)) < 0
                && (!Chars.kanji(next) || BEHIND_COUNTERS.indexOf(next) >= 0);
    }

    /** The codes of RFC 9110 and those that load balancers and proxies add. */
    private static boolean failure(int code) {
        boolean client = (code >= 400 && code <= 431) || code == 444 || code == 451 || (code >= 494 && code <= 499);
        boolean loadBalancer = (code >= 460 && code <= 464) || code == 561;
        return client || loadBalancer || (code >= 500 && code <= 511) || (code >= 520 && code <= 530);
    }

    private static boolean alone(String lower, int start, int end) {
        char before = Chars.at(lower, start - 1);
        char after = Chars.at(lower, end);
        boolean joined = Chars.alnum(before) && !lower.startsWith("http", start - 4)
                || ".-+$\u00a5".indexOf(before) >= 0 && !dots(lower, start);
        boolean longer = Chars.digit(after)
                || after == '+'
                || (after == '/' && Chars.digit(Chars.at(lower, end + 1)))
                || ((after == '.' || after == ',') && Chars.digit(Chars.at(lower, end + 1)))
                || (before == ' ' && after == ' ' && groups(lower, start, end))
                || (before == ',' && Chars.digit(Chars.at(lower, start - 2)));
        return !joined && !longer;
    }

    /** Whether dots that stand for a full stop end there: 「遅いです...502 です」. */
    private static boolean dots(String lower, int end) {
        int start = end;
        while (Chars.at(lower, start - 1) == '.') {
            start--;
        }
        return end - start > 1 && Chars.japanese(Chars.at(lower, start - 1));
    }

    /** A number written in groups of three: 915 406 283 377. */
    private static boolean groups(String lower, int start, int end) {
        boolean three = start > 3
                && Chars.digits(lower, start - 4, 4) == start - 1
                && Chars.digits(lower, end + 1, 4) == end + 4;
        // +1 425 555 0100
        int code = start - 1;
        while (code > 0 && Chars.digit(lower.charAt(code - 1))) {
            code--;
        }
        return three || Chars.at(lower, code - 1) == '+' && Chars.digit(Chars.at(lower, end + 1));
    }

    private static boolean starts(List<String> words, String lower, int at) {
        char first = Chars.at(lower, at);
        for (String word : words) {
            if (word.charAt(0) == first && lower.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean ends(List<String> words, String lower, int at) {
        char last = Chars.at(lower, at - 1);
        for (String word : words) {
            if (word.charAt(word.length() - 1) == last && lower.startsWith(word, at - word.length())) {
                return true;
            }
        }
        return false;
    }
}
