package dev.awsinquiry.reading.who;

import dev.awsinquiry.reading.chars.Chars;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Names of API calls in prose: {@code s3:PutObject}, {@code PutObject}, {@code putObject}, {@code put_object}. They are
 * known by their make, a verb of the API and a noun joined to it, since new ones come every week.
 */
final class ApiActions {

    private static final int LONGEST_VERB = 11;
    private static final int SHORTEST_NOUN = 2;
    /** What ends the name of an error. */
    private static final List<String> ERRORS =
            List.of("Conflict", "Error", "Exception", "Failed", "Failure", "Exceeded", "Denied", "NotFound", "Fault");

    private static final Set<String> VERBS = Set.of(
            "accept",
            "add",
            "allocate",
            "assign",
            "associate",
            "assume",
            "attach",
            "authorize",
            "batch",
            "cancel",
            "change",
            "complete",
            "copy",
            "create",
            "converse",
            "decode",
            "decrypt",
            "delete",
            "deregister",
            "describe",
            "detach",
            "disable",
            "disassociate",
            "enable",
            "encrypt",
            "execute",
            "export",
            "generate",
            "get",
            "head",
            "import",
            "initiate",
            "invoke",
            "list",
            "lookup",
            "merge",
            "modify",
            "pass",
            "post",
            "publish",
            "purge",
            "put",
            "query",
            "reboot",
            "receive",
            "register",
            "release",
            "remove",
            "replace",
            "request",
            "reset",
            "restore",
            "resume",
            "revoke",
            "rotate",
            "run",
            "scan",
            "search",
            "select",
            "send",
            "set",
            "simulate",
            "start",
            "stop",
            "subscribe",
            "tag",
            "terminate",
            "transact",
            "unsubscribe",
            "untag",
            "update",
            "upload",
            "verify",
            "write");

    private ApiActions() {}

    /** Whether the token is the name of a call. */
    static boolean named(String text, int start, int end) {
        int colon = Chars.find(text, ":", start, end);
        boolean prefixed = colon > start + 1 && Chars.upper(Chars.at(text, colon + 1)) && lower(text, start, colon);
        int from = prefixed ? colon + 1 : start;
        int verb = from + 1;
        while (verb < end && verb - from <= LONGEST_VERB && small(text.charAt(verb))) {
            verb++;
        }
        boolean snake = Chars.at(text, verb) == '_';
        boolean joins = verb == end ? prefixed : snake || Chars.upper(text.charAt(verb));
        return joins
                && (verb == end || end - verb > SHORTEST_NOUN)
                && words(text, verb, end)
                && VERBS.contains(text.substring(from, verb).toLowerCase(Locale.ROOT))
                && ERRORS.stream().noneMatch(error -> text.startsWith(error, end - error.length()));
    }

    private static boolean small(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean lower(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!small(c) && !Chars.digit(c) && c != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean words(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Chars.alnum(text.charAt(i)) && text.charAt(i) != '_' && text.charAt(i) != '*') {
                return false;
            }
        }
        return true;
    }
}
