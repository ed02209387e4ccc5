package dev.awsinquiry.reading.chars;

/** What verbs end in before 「ない」, and what the same ones end in before 「ません」: 「動かない」 and 「動きません」, 「開けない」 and 「開けません」. */
public final class VerbStems {

    /** Endings that stay as they are; 「したい」 and 「正常でない」 deny no verb. */
    private static final String SAME = "えけげせぜてねべめれきぎしじちにびみりい来出見得着寝居経";

    private static final String PLAIN = "らかさなばまわた";
    /** In the same places as above. */
    private static final String POLITE = "りきしにびみいち";

    private VerbStems() {}

    /** Whether verbs end in it before both. */
    public static boolean stays(char c) {
        return SAME.indexOf(c) >= 0;
    }

    /** Whether verbs end in it before 「ない」, and otherwise before 「ません」. */
    public static boolean turns(char c) {
        return PLAIN.indexOf(c) >= 0;
    }

    /** What it turns into before 「ません」; any other character stays. */
    public static char polite(char c) {
        int at = PLAIN.indexOf(c);
        return at < 0 ? c : POLITE.charAt(at);
    }
}
