package dev.awsinquiry.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence with places to fill in, such as {@code {due}}. */
final class Template {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z_]+)\\}");

    private Template() {}

    /**
     * The sentence in pieces: its own words, and what was given for each place. One pass, so that braces in what people
     * typed stay what they are.
     *
     * @param arguments names and values in turn
     */
    static List<Object> pieces(String sentence, Object... arguments) {
        List<Object> pieces = new ArrayList<>();
        Matcher place = PLACE.matcher(sentence);
        int at = 0;
        while (place.find()) {
            if (place.start() > at) {
                pieces.add(sentence.substring(at, place.start()));
            }
            pieces.add(argument(place.group(1), arguments));
            at = place.end();
        }
        if (at < sentence.length()) {
            pieces.add(sentence.substring(at));
        }
        Name.settle(pieces);
        return pieces;
    }

    private static Object argument(String name, Object... arguments) {
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            if (name.equals(arguments[i])) {
                return arguments[i + 1];
            }
        }
        throw new IllegalArgumentException("nothing given for {" + name + "}");
    }

    /** What is left of a sentence without its places. */
    static String unfilled(String sentence) {
        return PLACE.matcher(sentence).replaceAll("");
    }

    /** The names of the places in a sentence. */
    static Set<String> places(String sentence) {
        Set<String> names = new LinkedHashSet<>();
        Matcher place = PLACE.matcher(sentence);
        while (place.find()) {
            names.add(place.group(1));
        }
        return names;
    }
}
