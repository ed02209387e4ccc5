package dev.awsinquiry.reading.aws;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Error codes and exceptions, told by their exact name, their first or last words; from a data file. */
public final class ErrorCodes {

    /** Chars from which on words run together are no word of a language: "accessdenied". */
    public static final int RUN_TOGETHER = 12;

    private final Set<String> names = new HashSet<>();
    /** Names of two words and more, as they are typed on a phone. */
    private final Set<String> small = new HashSet<>();

    private final List<String> endings = new ArrayList<>();
    private final List<String> beginnings = new ArrayList<>();
    private final Set<String> firsts = new HashSet<>();
    /** States of a job or a step, which tell that it failed and not why. */
    private final Set<String> states = new HashSet<>();

    private final Set<String> lasts = new HashSet<>();
    /** Last words of names of settings and variables, which speak of errors without being one. */
    private final Set<String> plainWords = new HashSet<>();

    /** First words of names of tables and views in which errors are listed. */
    private final Set<String> tables = new HashSet<>();

    public ErrorCodes(String file) {
        for (String[] row : Table.rows(file)) {
            switch (row[0]) {
                case "name" -> name(row[1]);
                case "ending" -> endings.add(row[1]);
                case "state" -> states.add(row[1]);
                case "plain" -> plainWords.add(row[1]);
                case "table" -> tables.add(row[1]);
                case "last" -> lasts.add(row[1]);
                case "first" -> firsts.add(row[1]);
                case "beginning" -> beginnings.add(row[1]);
                default -> throw new IllegalArgumentException("no such kind of error code: " + row[0]);
            }
        }
    }

    private void name(String name) {
        names.add(name);
        if (name.length() >= RUN_TOGETHER && camel(name)) {
            small.add(name.toLowerCase(Locale.ROOT));
        }
    }

    /** Whether a word, in the case that it was typed in, is an error code. */
    public boolean code(String word) {
        int dot = word.lastIndexOf('.');
        String name = word.substring(dot + 1);
        if (dot > 0 && !name.isEmpty() && Chars.upper(name.charAt(0)) && code(word.substring(0, dot))) {
            // InvalidAMIID.NotFound
            return true;
        }
        if (names.contains(word) || names.contains(name) || name.endsWith("_exception") && name.length() > 14) {
            return true;
        }
        if (small(name)) {
            return true;
        }
        if (name.length() < 8 || !Chars.upper(name.charAt(0)) || !camel(name)) {
            return capitals(name);
        }
        for (String ending : endings) {
            if (name.endsWith(ending) && name.length() > ending.length() + 1) {
                return true;
            }
        }
        for (String beginning : beginnings) {
            if (name.startsWith(beginning)
                    && !metric(name)
                    && name.length() > beginning.length()
                    && Chars.upper(name.charAt(beginning.length()))) {
                return true;
            }
        }
        return false;
    }

    /** {@code accessdenied}, {@code throttlingexception}: small letters alone, as they are typed on a phone. */
    private boolean small(String name) {
        return name.length() >= RUN_TOGETHER
                && (small.contains(name) || name.endsWith("exception") || name.endsWith("exceeded"))
                && name.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    /** {@code ERR_CONNECTION_TIMED_OUT}, {@code UPDATE_ROLLBACK_FAILED}: capitals, told by their first or last word. */
    private boolean capitals(String name) {
        int first = name.indexOf('_');
        if (first < 2 || name.length() < 7 || states.contains(name)) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!Chars.upper(c) && !Chars.digit(c) && c != '_') {
                return false;
            }
        }
        if (tables.contains(name.substring(0, first))) {
            return false;
        }
        String[] parts = name.split("_");
        for (int i = 1; i < parts.length - 1; i++) {
            if (lasts.contains(parts[i]) && !plainWords.contains(parts[parts.length - 1])) {
                return true;
            }
        }
        return firsts.contains(name.substring(0, first)) || lasts.contains(name.substring(name.lastIndexOf('_') + 1));
    }

    /** FailedInvocations, InvalidRequestCount: the name of something that is counted. */
    private static boolean metric(String name) {
        return name.endsWith("Count")
                || name.endsWith("Rate")
                || name.endsWith("Percent")
                || name.endsWith("Invocations")
                || name.endsWith("Requests")
                || name.endsWith("Messages")
                || name.endsWith("Connections")
                || name.endsWith("Attempts")
                || name.endsWith("Logins");
    }

    /** Two words run together, such as AccessDenied. */
    private static boolean camel(String name) {
        boolean small = false;
        int capitals = 0;
        for (int i = 0; i < name.length(); i++) {
            capitals += Chars.upper(name.charAt(i)) ? 1 : 0;
            small |= name.charAt(i) >= 'a' && name.charAt(i) <= 'z';
        }
        return small && capitals > 1;
    }
}
