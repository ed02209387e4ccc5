package dev.awsinquiry.sandbox.webapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was called, for tests and for the curious. Its lock is the workspace's, which is held from a call's effect until
 * the call is noted: whoever sees what a call did finds the call here.
 */
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
    private final Object lock;

    /** No calls yet; {@code lock} is the one under which calls take effect. */
    public Calls(Object lock) {
        this.lock = lock;
    }

    void add(Call call) {
        synchronized (lock) {
            counts.merge(call.method() + " " + call.outcome(), 1L, Long::sum);
            kept.addLast(call);
            if (kept.size() > KEPT) {
                kept.removeFirst();
            }
        }
    }

    /** The latest calls, oldest first; at most 2,000. */
    public List<Call> list() {
        synchronized (lock) {
            return List.copyOf(kept);
        }
    }

    /** The latest calls of one method, oldest first. */
    public List<Call> of(String method) {
        return list().stream().filter(call -> call.method().equals(method)).toList();
    }

    /** How often each method ended how, since the start: {@code "chat.postMessage ok" -> 12}. */
    public Map<String, Long> counts() {
        synchronized (lock) {
            return Map.copyOf(counts);
        }
    }
}
