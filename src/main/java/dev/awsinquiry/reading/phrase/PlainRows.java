package dev.awsinquiry.reading.phrase;

import dev.awsinquiry.reading.chars.VerbStems;
import java.util.regex.Pattern;

/**
 * Rows that deny a verb plainly, 「動かない」, stand for 「動きません」 as well, which it is read as where a sentence ends; 「届か(ない|
 * ず)」 and 「届かな(い|く)」 too, and 「失敗する」 for 「失敗します」. What comes of 「少ない」 by that is no word, and harms none.
 */
final class PlainRows {

    private static final Pattern DOES = Pattern.compile("する(?=$|[|)])");
    private static final Pattern RETURNS = Pattern.compile("(?<=[な戻返直治])る(?=$|[|)])");

    private static final Pattern IS_NOT = Pattern.compile("(^|[(|])な(い|\\(い\\|.*\\))($|[|)])");
    private static final Pattern WAS_NOT = Pattern.compile("(^|[(|])なかった($|[|)])");

    private PlainRows() {}

    /** The row with both. */
    static String row(String row) {
        // most rows are neither, and all are looked at while the product starts
        if (row.indexOf('な') < 0 && row.indexOf('る') < 0) {
            return row;
        }
        String both = RETURNS.matcher(DOES.matcher(row).replaceAll("(する|します)")).replaceAll("(る|ります)");
        // from the end on, so that what was added is behind
        for (int at = both.lastIndexOf('な'); at > 0; ) {
            int end = end(both, at);
            boolean grouped = both.charAt(at - 1) == '(' || both.charAt(at - 1) == '|';
            int open = end < 0 ? -1 : grouped ? open(both, at) : at;
            int close = grouped && open > 0 ? both.indexOf(')', at) + 1 : end;
            String verb = open < 1 || grouped && !flat(both, open, close) ? "" : verb(both, open);
            if (!verb.isEmpty()) {
                both = both(both, open - verb.length(), open, close);
            }
            at = both.lastIndexOf('な', open < 1 ? at - 1 : open - verb.length() - 1);
        }
        return both;
    }

    private static String both(String row, int start, int open, int close) {
        String verb = row.substring(start, open);
        String denied = row.substring(open, close);
        String other = inflected(verb);
        if (other.equals(verb) && denied.contains("ません")) {
            return row;
        }
        boolean not = IS_NOT.matcher(denied).find();
        boolean wasNot = WAS_NOT.matcher(denied).find();
        if (!not && !wasNot) {
            return row;
        }
        String polite = (not ? '|' + other + "ません" : "") + (wasNot ? '|' + other + "ませんでした" : "");
        return row.substring(0, start) + '(' + row.substring(start, close) + polite + ')' + row.substring(close);
    }

    /** Whether the group has none within, and may not be missing. */
    private static boolean flat(String row, int open, int close) {
        return close > 0 && !row.substring(open + 1, close).contains("(") && !row.startsWith("?", close);
    }

    /** The end of the verb before the place: one letter, or a group of such ends; empty where none stands there. */
    private static String verb(String row, int end) {
        char last = row.charAt(end - 1);
        if (last != ')') {
            return VerbStems.stays(last) || VerbStems.turns(last) ? row.substring(end - 1, end) : "";
        }
        int open = open(row, end - 1);
        return open < 0 ? "" : row.substring(open, end);
    }

    /** The verb as it stands before 「ません」. */
    private static String inflected(String verb) {
        StringBuilder inflected = new StringBuilder(verb);
        for (int i = 0; i < verb.length(); i++) {
            boolean last = i + 1 == verb.length() || "|)".indexOf(verb.charAt(i + 1)) >= 0;
            // 「い」 alone ends no verb, but what goes on: 「ていません」
            boolean alone = i > 0 && verb.charAt(i) == 'わ' && "(|".indexOf(verb.charAt(i - 1)) >= 0;
            if (last && !alone) {
                inflected.setCharAt(i, VerbStems.polite(verb.charAt(i)));
            }
        }
        return inflected.toString();
    }

    /** Where the group opens that an alternative without brackets before it stands in, negative where it is in none. */
    private static int open(String row, int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (row.charAt(i) == '(') {
                return i;
            }
            if (row.charAt(i) == ')') {
                return -1;
            }
        }
        return -1;
    }

    /** Where 「ない」, 「なかった」 or 「な(い|く)」 ends that begins there, negative where none does. */
    private static int end(String row, int at) {
        if (row.startsWith("い", at + 1)) {
            return at + 2;
        }
        if (row.startsWith("かった", at + 1)) {
            return at + 4;
        }
        if (!row.startsWith("(い|", at + 1)) {
            return -1;
        }
        int close = row.indexOf(')', at);
        return row.substring(at + 2, close).indexOf('(') < 0 && !row.startsWith("?", close + 1) ? close + 1 : -1;
    }
}
