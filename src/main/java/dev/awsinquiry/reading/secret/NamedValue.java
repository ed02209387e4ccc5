package dev.awsinquiry.reading.secret;

import dev.awsinquiry.reading.chars.Chars;
import java.util.List;

/** A value that stands in a field of its own behind its name: {@code {"name": "DB_PASSWORD", "value": "…"}}. */
final class NamedValue {

    private static final List<String> FIELDS = List.of("value", "parametervalue", "stringvalue", "optionvalue");
    /** Chars of the rest of a name, and of what may stand between the two fields. */
    private static final int FAR = 32;

    private static final String DEFAULT = "default";
    /** Chars of a block that is looked through for it. */
    private static final int BLOCK = 300;

    private NamedValue() {}

    /** Behind the sign that gives the value to a name that ends there or goes on there; -1 where none stands. */
    static int after(String lower, int end) {
        int name = behind(lower, end, "_-");
        int at = name;
        boolean parted = false;
        while (at < lower.length() && at - name < FAR && " \"'`,}{\n-".indexOf(lower.charAt(at)) >= 0) {
            boolean attribute = "\"'".indexOf(lower.charAt(at)) >= 0 && lower.startsWith("value=", at + 2);
            parted |= lower.charAt(at) == ',' || lower.charAt(at) == '\n' || attribute;
            at++;
        }
        int field = at;
        boolean value = parted && FIELDS.stream().anyMatch(word -> lower.startsWith(word, field));
        if (!value) {
            return standard(lower, name);
        }
        at = behind(lower, at, "");
        while (" \"'`".indexOf(Chars.at(lower, at)) >= 0 && at < lower.length()) {
            at++;
        }
        boolean given = Chars.at(lower, at) == ':' || Chars.at(lower, at) == '=';
        return given && FIELDS.contains(lower.substring(field, behind(lower, field, ""))) ? at + 1 : -1;
    }

    /** What a variable of Terraform is when nobody sets it: {@code variable "db_password" { default = "…" }}. */
    private static int standard(String lower, int name) {
        if (Chars.at(lower, name) != '"' || Chars.at(lower, Chars.skipBlanks(lower, name + 1)) != '{') {
            return -1;
        }
        int end = Math.min(lower.length(), name + BLOCK);
        int close = Chars.find(lower, "}", name, end);
        int found = Chars.find(lower, DEFAULT, name, close < 0 ? end : close);
        int sign = found < 0 ? -1 : Chars.skipBlanks(lower, found + DEFAULT.length());
        return sign > 0 && Chars.at(lower, sign) == '=' ? sign + 1 : -1;
    }

    private static int behind(String lower, int from, String joints) {
        int at = from;
        while (at - from < FAR && (Chars.alnum(Chars.at(lower, at)) || joints.indexOf(Chars.at(lower, at)) >= 0)) {
            at++;
        }
        return at;
    }
}
