package dev.awsinquiry.text;

import java.util.ArrayList;
import java.util.List;

/** Proposes how several questions are parted into cases. */
final class CaseSplit {

    private final Voice voice;

    CaseSplit(Voice voice) {
        this.voice = voice;
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
