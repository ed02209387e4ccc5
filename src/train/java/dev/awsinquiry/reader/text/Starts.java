package dev.awsinquiry.reader.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Words by their first two chars, the longest first: at each place of a text there are mostly none to be looked for.
 *
 * @param <T> what goes with a word
 */
public final class Starts<T> {

    private final int[] keys;
    private final List<List<T>> found;

    /** Of words in lower case; those of one char are left out. */
    public Starts(List<T> all, Function<T, String> words) {
        Map<Integer, List<T>> byKey = new HashMap<>();
        all.stream()
                .filter(one -> words.apply(one).length() > 1)
                .sorted(Comparator.comparingInt((T one) -> -words.apply(one).length()))
                .forEach(one -> byKey.computeIfAbsent(key(words.apply(one), 0), k -> new ArrayList<>()).add(one));
        int size = Integer.highestOneBit(Math.max(16, byKey.size())) * 4;
        keys = new int[size];
        found = new ArrayList<>(java.util.Collections.nCopies(size, List.of()));
        byKey.forEach((key, list) -> {
            int at = slot(key);
            keys[at] = key;
            found.set(at, List.copyOf(list));
        });
    }

    /** The words that may begin at the place. */
    public List<T> at(String text, int place) {
        return place + 1 < text.length() ? found.get(slot(key(text, place))) : List.of();
    }

    private int slot(int key) {
        int at = key * 0x9e3779b1 >>> 8 & keys.length - 1;
        while (keys[at] != 0 && keys[at] != key) {
            at = at + 1 & keys.length - 1;
        }
        return at;
    }

    private static int key(String text, int at) {
        return text.charAt(at) << 16 | text.charAt(at + 1);
    }
}
