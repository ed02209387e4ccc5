package dev.awsinquiry.reading;

/** Tells a name that was blacked out, or never filled in, from a real one. */
final class Redaction {

    private Redaction() {}

    static boolean of(String name) {
        if (name.isEmpty() || name.indexOf('<') >= 0 || name.indexOf('{') >= 0 || name.indexOf('[') >= 0) {
            return true;
        }
        if (name.contains("**")
                || name.contains("xxx")
                || name.contains("XXX")
                || name.contains("...")
                || name.contains("…")) {
            return true;
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c != '*' && c != 'x' && c != 'X' && c != '.' && c != '-' && c != '_' && c != '?' && c != '○'
                    && c != '●') {
                return false;
            }
        }
        return true;
    }
}
