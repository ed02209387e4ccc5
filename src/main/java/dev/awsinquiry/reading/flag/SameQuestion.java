package dev.awsinquiry.reading.flag;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which questions ask what was asked before: a subject is put once more where the text begins, and many put it a third time. */
final class SameQuestion {

    /** Letters of the words that tell what a question is about. */
    private static final int WORD = 4;
    /** Words that two of them have in common at least. */
    private static final int COMMON = 2;
    /** Questions that others are compared with: nobody repeats what stands behind so many. */
    private static final int MOST = 20;
    /** Chars behind a subject that make a text. */
    private static final int TEXT = 120;

    private SameQuestion() {}

    /** The questions without those that ask the same, and without a subject that others go on about. */
    static List<Integer> once(Page page, List<Integer> questions) {
        List<Integer> once = new ArrayList<>();
        List<Set<String>> asked = new ArrayList<>();
        for (int s : questions) {
            Set<String> words = words(page, s);
            boolean subject = s == 0 && questions.size() > 1 && subject(page);
            if (!subject && asked.stream().noneMatch(before -> same(before, words))) {
                once.add(s);
                if (asked.size() < MOST) {
                    asked.add(words);
                }
            }
        }
        return once;
    }

    /** Whether the first sentence is a line of its own over an empty one, with a text behind. */
    static boolean subject(Page page) {
        String text = page.folded().text;
        Sentence first = page.sentences().get(0);
        return first.start() == 0 && text.startsWith("\n\n", first.end()) && text.length() - first.end() > TEXT;
    }

    private static boolean same(Set<String> before, Set<String> words) {
        long common = words.stream().filter(before::contains).count();
        int fewer = Math.min(before.size(), words.size());
        return words.equals(before) || common >= COMMON && common * COMMON > fewer;
    }

    /** The longer words of the question; of a Japanese one the whole, whatever mark ends it. */
    private static Set<String> words(Page page, int s) {
        String lower = page.folded().lower;
        int end = page.sentences().get(s).end();
        int from = page.sentences().get(s).start();
        while (end > from && " .。?!".indexOf(lower.charAt(end - 1)) >= 0) {
            end--;
        }
        Set<String> words = new HashSet<>();
        boolean japanese = false;
        for (int i = from; i < end; ) {
            int behind = i;
            while (behind < end && Chars.alnum(lower.charAt(behind))) {
                behind++;
            }
            if (behind - i >= WORD) {
                words.add(lower.substring(i, behind));
            }
            japanese |= behind == i && Chars.japanese(lower.charAt(i));
            i = Math.max(behind, i + 1);
        }
        return japanese || words.isEmpty() ? Set.of(lower.substring(from, end)) : words;
    }
}
