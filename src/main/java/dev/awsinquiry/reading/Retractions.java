package dev.awsinquiry.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether a value is named only to be taken back: 「16:40 ではなく 17:40」, "not us-east-1". From a data file: what stands
 * before or behind such a value, and what may stand between.
 */
final class Retractions {

    /** How a value is meant. */
    enum Meant {
        YES,
        /** It was said before, as in 「さっき 16:40 と書きましたが」: anything else that is named counts for more. */
        BEFORE,
        /** It is denied. */
        NO
    }

    private static final int FAR = 24;
    private static final int MOST_FILLERS = 4;

    private final Map<String, List<String>> words = new HashMap<>();

    /** Reads the file: what kind of row, and its words. */
    Retractions(String file) {
        for (String[] row : Words.rows(file)) {
            words.computeIfAbsent(row[0], kind -> new ArrayList<>()).add(new Folded(row[1]).lower);
        }
    }

    /** How the value that stands there is meant; only people deny, logs don't. */
    Meant meant(Page page, int start, int end) {
        int s = page.sentenceAt(start);
        if (s < 0 || !page.sentences().get(s).spoken()) {
            return Meant.YES;
        }
        Sentence sentence = page.sentences().get(s);
        String behind = behind(page.lower(end, Math.min(Math.max(end, sentence.end()), end + FAR)));
        String before = before(page.lower(Math.max(sentence.start(), start - FAR), start));
        if (starts(behind, "denied.behind") || ends(before, "denied.before")) {
            return Meant.NO;
        }
        return starts(behind, "said.behind") || ends(before, "said.before") ? Meant.BEFORE : Meant.YES;
    }

    private String behind(String text) {
        String rest = text;
        for (int i = 0; i < MOST_FILLERS; i++) {
            String now = rest;
            rest = of("filler.behind").stream()
                    .filter(now::startsWith)
                    .findFirst()
                    .map(filler -> now.substring(filler.length()))
                    .orElse(now)
                    .stripLeading();
        }
        return rest;
    }

    private String before(String text) {
        String rest = text.stripTrailing();
        for (int i = 0; i < MOST_FILLERS; i++) {
            String now = rest;
            rest = of("filler.before").stream()
                    .filter(filler -> endsWithWord(now, filler))
                    .findFirst()
                    .map(filler -> now.substring(0, now.length() - filler.length()))
                    .orElse(now)
                    .stripTrailing();
        }
        return rest;
    }

    private boolean starts(String text, String kind) {
        return of(kind).stream().anyMatch(text::startsWith);
    }

    private boolean ends(String text, String kind) {
        return of(kind).stream().anyMatch(word -> endsWithWord(text, word));
    }

    private static boolean endsWithWord(String text, String word) {
        return text.endsWith(word) && !Chars.alnum(Chars.at(text, text.length() - word.length() - 1));
    }

    private List<String> of(String kind) {
        return words.getOrDefault(kind, List.of());
    }
}
