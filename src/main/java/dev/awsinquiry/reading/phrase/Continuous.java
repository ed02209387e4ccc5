package dev.awsinquiry.reading.phrase;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Rows that say what happens, "(the login|it) fails", stand for what is going on as well: "is failing". Where a row begins
 * with the verb it stays, since words are told by what stands before them, and so it does behind what denies it.
 */
final class Continuous {

    private static final Map<String, String> GOING_ON = Map.ofEntries(
            Map.entry("fail", "failing"),
            Map.entry("crash", "crashing"),
            Map.entry("hang", "hanging"),
            Map.entry("stall", "stalling"),
            Map.entry("break", "breaking"),
            Map.entry("die", "dying"),
            Map.entry("time out", "timing out"),
            Map.entry("error out", "erroring out"),
            Map.entry("drop", "dropping"),
            Map.entry("restart", "restarting"),
            Map.entry("disconnect", "disconnecting"),
            Map.entry("freeze", "freezing"),
            Map.entry("bounce", "bouncing"));

    private static final Map<String, String> BOTH = both();

    private static final Pattern VERB =
            Pattern.compile("(?<=[ |(])(" + String.join("|", BOTH.keySet()) + ")(?=[ |),.;]|$)");

    /** What ends in that denies the verb, or makes it something to come. */
    private static final Pattern DENIED =
            Pattern.compile("(?:to|not|n't|ill|ould|may|might|does|do|did) (?:\\([^()]*)?$");

    private Continuous() {}

    private static Map<String, String> both() {
        Map<String, String> both = new TreeMap<>(Comparator.reverseOrder());
        GOING_ON.forEach((verb, goingOn) -> {
            both.put(verb, '(' + verb + "|are " + goingOn + "|keep " + goingOn + ')');
            both.put(third(verb), '(' + third(verb) + "|is " + goingOn + "|keeps " + goingOn + ')');
        });
        return both;
    }

    private static String third(String verb) {
        int word = verb.indexOf(' ') < 0 ? verb.length() : verb.indexOf(' ');
        return verb.substring(0, word) + (verb.startsWith("sh", word - 2) ? "es" : "s") + verb.substring(word);
    }

    /** The row with both. */
    static String row(String row) {
        return VERB.matcher(row).replaceAll(found -> {
            boolean denied = DENIED.matcher(row).region(0, found.start()).find();
            return denied ? found.group() : BOTH.get(found.group());
        });
    }
}
