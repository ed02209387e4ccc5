package dev.awsinquiry.sandbox.webapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * A row of the table of methods.
 *
 * @param name such as {@code chat.postMessage}
 * @param scopes scopes of which the token needs one; empty: none needed
 * @param perMinute how many calls a minute Slack's tier takes, or 0 for a limit of its own
 * @param token which token it wants
 * @param work what it does: returns the fields beside {@code ok}, or throws
 *     {@link dev.awsinquiry.sandbox.state.SlackError}
 */
record Method(String name, List<String> scopes, int perMinute, Token token, Work work) {
    /** Which token a method wants. */
    enum Token {
        NONE,
        BOT,
        APP
    }

    /** What a method does. */
    interface Work {
        ObjectNode on(Args args);
    }

    static Method bot(String name, int perMinute, List<String> scopes, Work work) {
        return new Method(name, scopes, perMinute, Token.BOT, work);
    }
}
