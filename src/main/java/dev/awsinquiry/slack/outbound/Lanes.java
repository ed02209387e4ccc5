package dev.awsinquiry.slack.outbound;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;

/** Keeps what belongs together in one lane, where one thing follows the other; lanes don't wait for each other. */
final class Lanes {

    private final Hands hands;
    private final Map<String, Queue<Runnable>> waiting = new HashMap<>();

    Lanes(Hands hands) {
        this.hands = hands;
    }

    void run(String lane, Runnable work) {
        synchronized (waiting) {
            Queue<Runnable> behind = waiting.get(lane);
            if (behind != null) {
                behind.add(work);
                return;
            }
            waiting.put(lane, new ArrayDeque<>());
        }
        hands.work(() -> runThenNext(lane, work));
    }

    private void runThenNext(String lane, Runnable work) {
        try {
            work.run();
        } finally {
            Runnable next;
            synchronized (waiting) {
                next = waiting.getOrDefault(lane, new ArrayDeque<>()).poll();
                if (next == null) {
                    waiting.remove(lane);
                }
            }
            if (next != null) {
                Runnable following = next;
                hands.work(() -> runThenNext(lane, following));
            }
        }
    }
}
