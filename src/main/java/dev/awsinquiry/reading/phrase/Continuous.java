package dev.awsinquiry.reading.phrase;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rows that say what happens, "(the login|it) fails", stand for what is going on as well: "is failing". Where a row begins
 * with the verb, it stays, since words are told by what stands before them.
 */
final class Continuous {

    private static final Map<String, String> FORMS = Stream.of(
                    "fail failing", "crash crashing", "hang hanging", "stall stalling", "break breaking", "die dying",
                    "time out|timing out", "error out|erroring out", "drop dropping", "restart restarting",
                    "disconnect disconnecting", "freeze freezing", "bounce bouncing")
            .map(forms -> forms.split(forms.contains("|") ? "\\|" : " "))
            .flatMap(forms -> Stream.of(
                    Map.entry(forms[0], '(' + forms[0] + "|are " + forms[1] + "|keep " + forms[1] + ')'),
                    Map.entry(third(forms[0]), '(' + third(forms[0]) + "|is " + forms[1] + "|keeps " + forms[1] + ')')))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final Pattern VERB = Pattern.compile(
            "(?<=[ |(])(?<!(?:to|not|n't|will|would|could|can|should|may|might|doesn't|don't|didn't|does|do|did) )("
                    + FORMS.keySet().stream().sorted((a, b) -> b.length() - a.length()).collect(Collectors.joining("|"))
                    + ")(?=[ |),.;]|$)");

    private Continuous() {}

    private static String third(String verb) {
        int word = verb.indexOf(' ') < 0 ? verb.length() : verb.indexOf(' ');
        boolean hisses = verb.startsWith("sh", word - 2);
        return verb.substring(0, word) + (hisses ? "es" : "s") + verb.substring(word);
    }

    /** The row with both. */
    static String row(String row) {
        return VERB.matcher(row).replaceAll(found -> FORMS.get(found.group()));
    }
}
