package dev.awsinquiry.reading;

import dev.awsinquiry.reading.chars.Folded;
import dev.awsinquiry.reading.layout.Lines;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.MessageBefore;
import dev.awsinquiry.reading.page.Page;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * An answer in English of a word or two that only its question makes plain: "ours" to "is that UTC or ours", "seat-holds" to
 * "which table". The question names what it offers, or a part of the systems.
 */
final class FragmentAnswer {

    /** Words of such an answer. */
    private static final int WORDS = 3;

    private static final int LONGEST = 90;

    private static final String OR = " or ";

    /** What asks for one of several. */
    private static final List<String> WHICH =
            List.of("which ", "what's the name", "whats the name", "what is the name", "whose ", " called");

    /** Words that stand in any question. */
    private static final Set<String> COMMON = Set.of(
            "the", "a", "an", "it", "is", "that", "this", "or", "one", "in", "on", "of", "and", "not", "no", "yes", "i",
            "we", "you");

    private FragmentAnswer() {}

    static boolean is(Page page) {
        String said = page.folded().lower.strip();
        if (said.isEmpty()
                || page.sentences().size() != 1
                || Lines.hasJapanese(page.folded().text, 0, page.folded().text.length())) {
            return false;
        }
        Sentence in = page.sentences().get(0);
        List<String> words = words(said);
        boolean brief = in.spoken() && !page.asks(in) && !words.isEmpty() && words.size() <= WORDS;
        return brief
                && page.setting()
                        .question()
                        .map(question -> new Folded(question).lower)
                        .filter(question -> question.length() <= LONGEST)
                        .filter(question -> offered(page, question, words) || named(page, question, said))
                        .isPresent();
    }

    /** Whether it is one of two that were offered. */
    private static boolean offered(Page page, String question, List<String> words) {
        Set<String> own = new TreeSet<>(words);
        own.removeAll(COMMON);
        boolean about = Worth.of(page, question).holds("worth.thing")
                || MessageBefore.of(page, LONGEST)
                        .filter(before -> !before.zones().isEmpty())
                        .isPresent();
        return question.contains(OR)
                && about
                && !own.isEmpty()
                && words(question).containsAll(own);
    }

    /** Whether it names the one that was asked for. */
    private static boolean named(Page page, String question, String said) {
        Worth own = Worth.of(page, said);
        return WHICH.stream().anyMatch(question::contains)
                && Worth.of(page, question).holds("worth.thing")
                && !own.holds("worth.no.name")
                && !own.holds("worth.aside");
    }

    private static List<String> words(String lower) {
        return Arrays.stream(lower.split("[^\\p{L}\\p{N}_.-]+"))
                .map(word -> word.replaceAll("[.-]+$", ""))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
