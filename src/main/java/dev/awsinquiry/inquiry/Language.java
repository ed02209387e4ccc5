package dev.awsinquiry.inquiry;

import java.util.Arrays;
import java.util.Optional;

/** A language that the product speaks. */
public enum Language {
    JA("ja"),
    EN("en");

    private final String id;

    Language(String id) {
        this.id = id;
    }

    /** The public name: {@code ja} or {@code en}. */
    public String id() {
        return id;
    }

    /** The language with the given public name, in either case, if the product speaks it. */
    public static Optional<Language> byId(String id) {
        return Arrays.stream(values())
                .filter(l -> l.id.equalsIgnoreCase(id.strip()))
                .findFirst();
    }
}
