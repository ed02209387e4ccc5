package dev.awsinquiry.text;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Language;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * How the facts are asked for, in every language. Whoever answers may quote it; it is none of their words.
 *
 * @param words the reasons, and the examples with what leads to them
 */
record Asking(List<String> words) {

    static Asking of(Phrases phrases, House house) {
        FactNames names = new FactNames(phrases, house);
        return new Asking(Arrays.stream(Language.values())
                .map(language -> new Voice(phrases, house, language))
                .flatMap(voice -> Arrays.stream(Fact.values()).flatMap(fact -> words(voice, names, fact)))
                .toList());
    }

    private static Stream<String> words(Voice voice, FactNames names, Fact fact) {
        String reason = names.reason(voice.language(), fact);
        String example = names.example(voice.language(), fact);
        String line = voice.say("gaps.missing", "label", "", "reason", reason, "example", example);
        return Stream.of(reason, line.substring(line.indexOf(reason) + reason.length()));
    }

    /** The text without the lines that end as one in which something is asked for. */
    String without(String text) {
        List<String> own = text.lines().filter(line -> !asks(line)).toList();
        return own.size() == text.lines().count()
                ? text
                : String.join("\n", own).strip();
    }

    private boolean asks(String line) {
        return words.stream().anyMatch(asked -> line.strip().endsWith(asked.strip()));
    }
}
