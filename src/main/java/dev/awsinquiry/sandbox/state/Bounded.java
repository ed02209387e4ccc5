package dev.awsinquiry.sandbox.state;

import java.util.LinkedHashMap;
import java.util.Map;

/** Maps that forget their oldest entries: a long benchmark must not fill the memory. */
final class Bounded {
    private static final int REMEMBERED = 10_000;

    private Bounded() {}

    static <V> Map<String, V> map() {
        return new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
                return size() > REMEMBERED;
            }
        };
    }
}
