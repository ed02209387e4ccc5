package dev.awsinquiry.reading.chars;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that are looked for at one place, right before a number or at the end of a reply, by the name of their list. A pattern
 * of the word files finds its words wherever they stand, and whole; these are compared as they are.
 */
public final class WordLists {

    /** Where an expression has the words of a list. */
    private static final Pattern NAME = Pattern.compile("\\{([a-z][a-z.-]*)}");

    /** What stands for a blank at an end, where it would be lost. */
    private static final Pattern BLANK = Pattern.compile("^_|_$");

    /** What means something else in an expression. */
    private static final Pattern SIGN = Pattern.compile("[\\\\.+*?()|\\[\\]{}^$]");

    private final Map<String, Set<String>> lists = new HashMap<>();
    private final Map<String, Pattern> expressions = new ConcurrentHashMap<>();
    private final Map<String, com.google.re2j.Pattern> linear = new ConcurrentHashMap<>();

    /**
     * Reads the file: the name of a list, and its words with a bar between them, {@code _} for a blank at an end.
     *
     * @throws IllegalArgumentException when a row has no words
     */
    public WordLists(String file) {
        for (String[] row : Table.rows(file)) {
            if (row.length < 2 || row[1].isBlank()) {
                throw new IllegalArgumentException("a list needs its words, behind a tab: " + row[0]);
            }
            Set<String> words = lists.computeIfAbsent(row[0], name -> new LinkedHashSet<>());
            Arrays.stream(row[1].split("\\|"))
                    .map(word -> BLANK.matcher(word).replaceAll(" ").toLowerCase(Locale.ROOT))
                    .flatMap(word -> Stream.of(word, folded(word)))
                    .forEach(words::add);
        }
        lists.replaceAll((name, words) -> Collections.unmodifiableSet(words));
    }

    /** The word in the one form that texts are put into; blanks at its ends stay. */
    private static String folded(String word) {
        String bare = word.strip();
        return bare.isEmpty() ? word : word.replace(bare, new Folded(bare).lower);
    }

    /** The words of the list, in the order of the file. */
    public Set<String> of(String name) {
        Set<String> words = lists.get(name);
        if (words == null) {
            throw new IllegalArgumentException("no list of words is called " + name);
        }
        return words;
    }

    /** Whether it is a word of the list. */
    public boolean has(String name, String word) {
        return of(name).contains(word);
    }

    /** Whether a word of the list stands anywhere in the text. */
    public boolean within(String name, String text) {
        return of(name).stream().anyMatch(text::contains);
    }

    /** Whether a word of the list stands at that place of the text. */
    public boolean at(String name, String text, int place) {
        return of(name).stream().anyMatch(word -> text.startsWith(word, place));
    }

    /** Whether a word of the list ends at that place of the text. */
    public boolean before(String name, String text, int place) {
        return of(name).stream().anyMatch(word -> text.startsWith(word, place - word.length()));
    }

    /** Whether the text ends with a word of the list. */
    public boolean ends(String name, String text) {
        return of(name).stream().anyMatch(text::endsWith);
    }

    /** The expression with the words of a list in the place of each {@code {name}}; for a text that is short. */
    public Pattern expression(String shape) {
        return expressions.computeIfAbsent(shape, of -> Pattern.compile(filled(of)));
    }

    /** The same for a text of any length. */
    public com.google.re2j.Pattern linear(String shape) {
        return linear.computeIfAbsent(shape, of -> com.google.re2j.Pattern.compile(filled(of)));
    }

    private String filled(String shape) {
        return NAME.matcher(shape).replaceAll(name -> Matcher.quoteReplacement(alternatives(name.group(1))));
    }

    private String alternatives(String name) {
        return of(name).stream()
                .map(word -> SIGN.matcher(word).replaceAll("\\\\$0"))
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
