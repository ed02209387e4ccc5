package dev.awsinquiry.reading.page;

import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.phrase.Hits;

/** How far the words of a class are from a place. */
final class Beside {

    private final Hits hits;
    private final int far;

    /**
     * Distances between places and these hits.
     *
     * @param far chars within which words are looked for, and the answer where none is as near
     */
    Beside(Hits hits, int far) {
        this.hits = hits;
        this.far = far;
    }

    /** Chars between the stretch and the nearest word of the class in the sentence. */
    int around(Sentence in, int start, int end, int wordClass) {
        int nearest = far;
        int limit = Math.min(in.end(), end + far);
        Hits.Row row = hits.of(wordClass);
        for (int i = row.from(Math.max(in.start(), start - far)); i < row.size() && row.start(i) < limit; i++) {
            int gap = Math.max(0, Math.max(row.start(i) - end, start - row.end(i)));
            nearest = Math.min(nearest, gap);
        }
        return nearest;
    }

    /** Chars between the place and the nearest word of the class that begins no earlier than the floor and ends before the place. */
    int before(int floor, int place, int wordClass) {
        int nearest = far;
        Hits.Row row = hits.of(wordClass);
        for (int i = row.from(Math.max(floor, place - far)); i < row.size() && row.start(i) < place; i++) {
            if (row.end(i) <= place) {
                nearest = Math.min(nearest, place - row.end(i));
            }
        }
        return nearest;
    }

    /** Chars between the place and the first word of the class that begins there or behind, before the end. */
    int behind(int place, int end, int wordClass) {
        int limit = Math.min(end, place + far);
        Hits.Row row = hits.of(wordClass);
        int i = row.from(place);
        return i < row.size() && row.start(i) < limit ? row.start(i) - place : far;
    }
}
