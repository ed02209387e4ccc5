package dev.awsinquiry.reading.phrase;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * Rows that say what is drawn together, "(it|that)'s down", stand for what is written out as well. Where a row begins with
 * it, "(is|'s) down", the row itself says what else it may be.
 */
final class WrittenOut {

    private static final Pattern CONTRACTED = Pattern.compile("'(s|re|ve|m|ll)(?![a-z])");

    private static final Map<String, String> ALTERNATIVES =
            Map.of("s", "('s| is)", "re", "('re| are)", "ve", "('ve| have)", "m", "('m| am)", "ll", "('ll| will)");

    /** Behind it 's is "has": "it's been down", "it's (now |)been down". */
    private static final Pattern HAS =
            Pattern.compile("[^a-z]*(\\([^)]*[| ]\\))?(\\([^)]*)?\\b(been|gone|got|become|happened)\\b");

    private static final String IS_OR_HAS = "('s| is| has)";

    private WrittenOut() {}

    /** The row with both. */
    static String row(String row) {
        if (row.indexOf('\'') < 0) {
            return row;
        }
        int first = firstGroup(row);
        return CONTRACTED.matcher(row).replaceAll(found -> {
            if (begins(row, found.start(), first)) {
                return found.group();
            }
            boolean has = found.group().equals("'s")
                    && HAS.matcher(row).region(found.end(), row.length()).lookingAt();
            return has ? IS_OR_HAS : ALTERNATIVES.get(found.group(1));
        });
    }

    /** The words of a name, which a row may begin with, with both. */
    static String named(String words) {
        String group = row('(' + words + ')');
        return group.substring(1, group.length() - 1);
    }

    private static boolean begins(String row, int at, int first) {
        return at == 0 || at < first && "(|*".indexOf(row.charAt(at - 1)) >= 0;
    }

    /** Where the group ends that the row begins with; 0 where it begins with none. */
    private static int firstGroup(String row) {
        int depth = 0;
        for (int i = 0; i < row.length(); i++) {
            char c = row.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return row.length();
    }
}
