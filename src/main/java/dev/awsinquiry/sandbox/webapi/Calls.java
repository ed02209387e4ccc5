package dev.awsinquiry.sandbox.webapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was called, for tests and for the curious. */
public final class Calls {
    /**
     * One call.
     *
     * @param method such as {@code chat.postMessage}
     * @param args its arguments as given, without the token
     * @param outcome {@code ok}, an error code, or what broke
     */
    public record Call(String method, ObjectNode args, String outcome) {}

    private static final int KEPT = 2_000;

    private final Deque<Call> kept = new ArrayDeque<>();
    private final Map<String, Long> counts = new TreeMap<>();

    synchronized void add(Call call) {
        counts.merge(call.method() + " " + call.outcome(), 1L, Long::sum);
        kept.addLast(call);
        if (kept.size() > KEPT) {
            kept.removeFirst();
        }
    }

    /** The latest calls, oldest first; at most 2,000. */
    public synchronized List<Call> list() {
        return List.copyOf(kept);
    }

    /** The latest calls of one method, oldest first. */
    public synchronized List<Call> of(String method) {
        return kept.stream().filter(call -> call.method().equals(method)).toList();
    }

    /** How often each method ended how, since the start: {@code "chat.postMessage ok" -> 12}. */
    public synchronized Map<String, Long> counts() {
        return Map.copyOf(counts);
    }
}
