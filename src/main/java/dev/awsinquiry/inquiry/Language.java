package dev.awsinquiry.inquiry;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language that the product speaks. */
public enum Language {
    JA(Locale.JAPANESE),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The public name: {@code ja} or {@code en}. */
    public String id() {
        return locale.getLanguage();
    }

    /** The same as a Java locale. */
    public Locale locale() {
        return locale;
    }

    /** The language with the given public name, in either case, if the product speaks it. */
    public static Optional<Language> byId(String id) {
        return Arrays.stream(values())
                .filter(l -> l.id().equalsIgnoreCase(id.strip()))
                .findFirst();
    }
}
