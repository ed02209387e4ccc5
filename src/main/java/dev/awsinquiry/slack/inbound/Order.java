package dev.awsinquiry.slack.inbound;

import dev.awsinquiry.inquiry.Language;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands behind {@code /aws-inquiry}, once it is clear that it is a word and not a sentence. A language may stand on
 * either side of it, or before what belongs to it, and letters may be as wide as a Japanese keyboard makes them.
 *
 * @param word what is wanted
 * @param language in which the answer is wanted
 * @param rest what follows the word; may be empty
 */
record Order(Word word, Language language, String rest) {

    /** Blanks, the wide one included. */
    static final Pattern BLANKS = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    /**
     * Reads it.
     *
     * @param said without blanks at its ends
     * @param usual the language of whoever names none
     */
    static Optional<Order> of(String said, Map<String, Word> words, Language usual) {
        String[] parts = BLANKS.split(plain(said));
        int last = parts.length - 1;
        return Language.byId(parts[0])
                .flatMap(own -> read(parts, 1, last, words, own))
                .or(() -> Language.byId(parts[last]).flatMap(own -> read(parts, 0, last - 1, words, own)))
                .or(() -> between(parts, words))
                .or(() -> read(parts, 0, last, words, usual));
    }

    /** A word, a language, and what belongs to the word. */
    private static Optional<Order> between(String[] parts, Map<String, Word> words) {
        if (parts.length != 3) {
            return Optional.empty();
        }
        return Language.byId(parts[1]).flatMap(own -> read(new String[] {parts[0], parts[2]}, 0, 1, words, own));
    }

    private static Optional<Order> read(String[] parts, int from, int to, Map<String, Word> words, Language language) {
        if (from > to) {
            return Optional.empty();
        }
        String rest = String.join(" ", Arrays.copyOfRange(parts, from + 1, to + 1));
        return Optional.ofNullable(words.get(parts[from].toLowerCase(Locale.ROOT)))
                .filter(word -> word.takes().test(rest))
                .map(word -> new Order(word, language, rest));
    }

    /** The language that a word names, however wide its letters are. */
    static Optional<Language> language(String word) {
        return Language.byId(plain(word));
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC);
    }
}
