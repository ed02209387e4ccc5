package dev.awsinquiry.desk;

import dev.awsinquiry.reading.layout.AskedQuestions;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What AWS asks in plain words once its list is over: 「なお、構成変更は行われましたか。」. Nobody who goes by the numbers
 * answers it.
 */
final class AskedBehind {

    /** A line that asks: where nothing else does, the reading would take all the words for one question. */
    private static final String ASKS = "?\n";

    private static final Pattern ENDS = Pattern.compile("(?<=[。?\\uff1f])|(?<=[.!])\\s|\n");

    /** What a letter ends with. */
    private static final List<String> FAREWELL = List.of(
            "返信",
            "連絡",
            "質問がございましたら",
            "質問がありましたら",
            "any question",
            "any other question",
            "any further",
            "any additional",
            "any concern",
            "anything else",
            "get back to");

    private AskedBehind() {}

    /** The sentences that ask, in order; none where there is no list, as each sentence is a question of its own then. */
    static List<String> theList(String pasted) {
        List<String> asked = AskedQuestions.in(pasted);
        if (asked.isEmpty()) {
            return List.of();
        }
        String last = asked.get(asked.size() - 1);
        List<String> lines = pasted.lines().map(String::strip).toList();
        int end = lines.size();
        while (end > 0 && !closes(lines.get(end - 1), last)) {
            end--;
        }
        String behind = String.join("\n", lines.subList(end == 0 ? lines.size() : end, lines.size()));
        return ENDS.splitAsStream(behind)
                .map(String::strip)
                .filter(AskedBehind::asks)
                .filter(sentence -> FAREWELL.stream().noneMatch(sentence.toLowerCase(Locale.ROOT)::contains))
                .toList();
    }

    private static boolean asks(String sentence) {
        return sentence.endsWith("か。")
                || sentence.endsWith("か")
                || AskedQuestions.in(ASKS + sentence).size() > 1;
    }

    /** Whether the question ends with this line, behind its mark or as the last of several. */
    private static boolean closes(String line, String question) {
        return !line.isEmpty() && (line.endsWith(question) || question.endsWith(line));
    }
}
