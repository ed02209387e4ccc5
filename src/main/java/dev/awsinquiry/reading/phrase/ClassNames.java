package dev.awsinquiry.reading.phrase;

import java.util.Map;

/** The numbers of word classes by their names: asked for some hundred times a sentence, and mostly by the same object. */
final class ClassNames {

    static final int UNKNOWN = -1;

    private final String[] names;
    private final int[] numbers;

    ClassNames(Map<String, Integer> all) {
        int room = Integer.highestOneBit(Math.max(1, all.size())) * 4;
        names = new String[room];
        numbers = new int[room];
        all.forEach((name, number) -> {
            int at = place(name);
            names[at] = name;
            numbers[at] = number;
        });
    }

    /** The number of the class; {@link #UNKNOWN} where there is none of that name. */
    int number(String name) {
        int at = place(name);
        return names[at] == null ? UNKNOWN : numbers[at];
    }

    /** Where the name stands, or would stand. */
    private int place(String name) {
        int hash = name.hashCode();
        int at = (hash ^ hash >>> 16) & names.length - 1;
        while (names[at] != null && !name.equals(names[at])) {
            at = at + 1 & names.length - 1;
        }
        return at;
    }
}
