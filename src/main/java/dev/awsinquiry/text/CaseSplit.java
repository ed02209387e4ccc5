package dev.awsinquiry.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Proposes how several questions are parted into cases. */
final class CaseSplit {

    private final Voice voice;

    CaseSplit(Voice voice) {
        this.voice = voice;
    }

    /**
     * What the form and several replies ask, as one hint: each question once, those about the bill behind the others.
     *
     * @param subject with which the hint of a reply begins; where the form itself asks several questions, they stand for it
     * @param hints of the flags, in order
     */
    static String together(String subject, List<String> hints) {
        Set<String> built = new LinkedHashSet<>();
        Set<String> billed = new LinkedHashSet<>();
        for (String hint : hints) {
            String[] types = hint.split("\n\n", 2);
            types[0].lines().filter(line -> !line.isBlank()).forEach(built::add);
            if (types.length > 1) {
                types[1].lines().forEach(billed::add);
            }
        }
        boolean parted = hints.stream().anyMatch(hint -> hint.lines().noneMatch(subject::equals));
        if (parted) {
            built.remove(subject);
        }
        String technical = String.join("\n", built);
        return billed.isEmpty() ? technical : technical + "\n\n" + String.join("\n", billed);
    }

    /**
     * The sentences, each on a line of its own.
     *
     * @param hint a question each line; those about the bill behind an empty line
     */
    String of(String hint) {
        String[] types = hint.split("\n\n", 2);
        List<String> lines = new ArrayList<>(List.of(voice.say("advice.several_questions.split")));
        int number = 0;
        for (int type = 0; type < types.length; type++) {
            String key = type == 0 ? "advice.several_questions.case" : "advice.several_questions.case.billing";
            for (String question : types[type].lines().toList()) {
                number++;
                lines.add(voice.say(key, "number", number, "question", question));
            }
        }
        if (types.length > 1) {
            lines.add(voice.say("advice.several_questions.billing"));
        }
        return String.join("\n", lines);
    }
}
