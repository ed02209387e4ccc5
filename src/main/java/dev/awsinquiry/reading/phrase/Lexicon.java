package dev.awsinquiry.reading.phrase;

import dev.awsinquiry.files.OwnFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The word classes and rules of all word files, ready for use. */
public final class Lexicon {

    /** Words that take the meaning from what stands inside them: 「問題なく」 is no 「問題」. */
    private static final String MUTE = "mute";
    /**
     * Before the name of a class: takes the meaning from the words of that class alone. Of two that begin and end together
     * the one counts that stands later in the files, so such a row belongs behind the words that it mutes.
     */
    private static final String MUTE_ONE = "mute.";

    private final Map<String, Integer> numbers = new HashMap<>();
    private final ClassNames names;
    private final List<Rule> rules = new ArrayList<>();
    private final Kinds kinds;
    private final Automaton automaton;
    private final Muting.Classes muting;

    /**
     * Reads word files; later ones add to the classes of earlier ones.
     *
     * @throws IllegalArgumentException names the file, the line and what is wrong with it
     */
    public Lexicon(List<OwnFile> files, Kinds kinds) {
        this.kinds = kinds;
        number(MUTE);
        WordLines lines = new WordLines(this::number, kinds);
        files.forEach(lines::read);
        rules.addAll(lines.rules());
        automaton = new Automaton(lines.words());
        names = new ClassNames(numbers);
        muting = Muting.Classes.of(wordClass(MUTE), numbers.size());
        numbers.forEach((name, number) -> {
            if (name.startsWith(MUTE_ONE)) {
                muting.one()[number] = wordClass(name.substring(MUTE_ONE.length()));
            }
        });
    }

    /** All words of all classes in the text, by where they begin; those that a longer muting phrase covers are left out. */
    public Hits find(String lower) {
        return find(lower.toCharArray());
    }

    public Hits find(char[] lower) {
        Kinded kinded = kinds.read(lower);
        return kinded.typed(automaton.find(kinded.chars(), new Muting(muting)));
    }

    /** The number of a class; a name never heard of gets a new one. */
    private int number(String name) {
        // the names in recognisers are interned, and the same object is found without comparing it
        return numbers.computeIfAbsent(name.intern(), n -> numbers.size());
    }

    /** The number of a class that a recogniser relies on. */
    public int wordClass(String name) {
        int number = names.number(name);
        if (number == ClassNames.UNKNOWN) {
            throw new IllegalArgumentException("no word file has the class " + name);
        }
        return number;
    }

    /** The numbers of several classes. */
    public int[] wordClasses(String... names) {
        int[] classes = new int[names.length];
        for (int i = 0; i < classes.length; i++) {
            classes[i] = wordClass(names[i]);
        }
        return classes;
    }

    /** Whether the part of a name begins with a word of the class. */
    public boolean begins(String part, String wordClass) {
        return automaton.beginning(kinds.text(part)).any(wordClass(wordClass));
    }

    /** Whether a word of the class stands anywhere in the part of a name. */
    public boolean holds(String part, String wordClass) {
        return automaton.find(kinds.text(part)).any(wordClass(wordClass));
    }

    public int classes() {
        return numbers.size();
    }

    public List<Rule> rules() {
        return rules;
    }
}
