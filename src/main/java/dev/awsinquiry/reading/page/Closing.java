package dev.awsinquiry.reading.page;

import java.util.List;

/**
 * What a question ends with: its marks, and what asks whether all that was said before is all right, 「失われますがよろしいで
 * しょうか」. A yes agrees to that.
 */
final class Closing {

    private static final String STOPS = "?!。.、…・ \n";
    private static final List<String> JOINTS = List.of("が、", "が", "けど、", "けど", "けれど、", "けれど");

    private Closing() {}

    /** Where what is agreed to ends; behind the last word of the stretch where that asks something else. */
    static int end(String lower, int start, int limit, List<String> words) {
        int end = stripped(lower, start, limit);
        for (String word : words) {
            int at = end - word.length();
            if (at > start && lower.startsWith(word, at)) {
                String said = lower.substring(start, at).stripTrailing();
                return JOINTS.stream()
                        .filter(said::endsWith)
                        .mapToInt(joint -> start + said.length() - joint.length())
                        .findFirst()
                        .orElse(end);
            }
        }
        return end;
    }

    /** Where the stretch ends without its marks. */
    static int stripped(String lower, int start, int end) {
        int at = end;
        while (at > start && STOPS.indexOf(lower.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }
}
