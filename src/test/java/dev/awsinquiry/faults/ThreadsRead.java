package dev.awsinquiry.faults;

import dev.awsinquiry.sandbox.webapi.Calls;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which threads the product has read from some moment on. Looking up a post reads them as well, and doesn't count. */
final class ThreadsRead {

    private static final String METHOD = "conversations.replies";

    private final Calls calls;
    private final List<Calls.Call> before;

    /** From now on. */
    ThreadsRead(Calls calls) {
        this.calls = calls;
        this.before = calls.of(METHOD);
    }

    /** Their timestamps. */
    Set<String> sinceThen() {
        Set<String> threads = new HashSet<>();
        for (Calls.Call call : calls.of(METHOD)) {
            boolean isNew = before.stream().noneMatch(old -> old == call);
            if (isNew && call.outcome().equals("ok") && !looksForPosts(call)) {
                threads.add(call.args().path("ts").asText());
            }
        }
        return threads;
    }

    private static boolean looksForPosts(Calls.Call call) {
        return Set.of("1", "true")
                .contains(call.args().path("include_all_metadata").asText());
    }
}
