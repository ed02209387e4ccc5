package dev.awsinquiry.desk;

import dev.awsinquiry.inquiry.Field;
import java.util.Map;
import java.util.stream.Collectors;

/** What inputs hold that can be seen: blanks, and letters that are shown as nothing, are no words. */
final class Visible {

    /** Fillers and the blank of Braille: letters and marks by their category, shown as blanks. */
    private static final String SHOWN_AS_BLANKS = "\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0";

    private Visible() {}

    /** The inputs that hold something to see, as they are. */
    static Map<Field, String> in(Map<Field, String> values) {
        return values.entrySet().stream()
                .filter(held -> held.getValue().codePoints().anyMatch(Visible::isSeen))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static boolean isSeen(int character) {
        return switch (Character.getType(character)) {
            case Character.FORMAT,
                    Character.CONTROL,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK -> false;
            default -> SHOWN_AS_BLANKS.indexOf(character) < 0;
        };
    }
}
