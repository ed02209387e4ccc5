package dev.awsinquiry.reading.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.reading.Corpus;
import dev.awsinquiry.reading.chars.Folded;
import dev.awsinquiry.reading.page.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The automaton against a matcher that tries each pattern at each place, and what it forgets and shares. */
class AutomatonTest {

    /** No kana among them: what follows on those is folded by them, and these texts aren't folded. */
    private static final String ALPHABET = "ab1-,'※";

    /** A line of a word file, and what it means as a regular expression. */
    private record Line(String core, String regex, boolean openStart, boolean openEnd) {

        private String words() {
            return (openStart ? "*" : "") + core + (openEnd ? "*" : "");
        }
    }

    @Property(tries = 400)
    void findsWhatTryingEachPatternAtEachPlaceFinds(@ForAll long seed) {
        Random random = new Random(seed);
        List<Line> lines = lines(random);
        String text = text(random, 24);
        Automaton automaton = automaton(lines, Integer.MAX_VALUE);
        List<Hit> found = automaton.find(text);
        assertThat(new LinkedHashSet<>(found)).isEqualTo(naive(lines, text));
        assertThat(found)
                .isSortedAccordingTo(
                        Comparator.comparingInt(Hit::start).thenComparing(Hit::end, Comparator.reverseOrder()));
        assertThat(automaton.beginning(text))
                .isEqualTo(found.stream().filter(hit -> hit.start() == 0).toList());
        // the first time hardly a state is made, and each time more of them
        for (int again = 0; again < text.length(); again++) {
            assertThat(automaton.find(text)).isEqualTo(found);
        }
    }

    @Property(tries = 200)
    void findsTheSameWhereItForgetsAllTheTime(@ForAll long seed) {
        Random random = new Random(seed);
        List<Line> lines = lines(random);
        Automaton forgetful = automaton(lines, 0);
        Automaton other = automaton(lines, Integer.MAX_VALUE);
        for (int i = 0; i < 5; i++) {
            String text = text(random, 60);
            List<Hit> found = other.find(text);
            for (int again = 0; again < 10; again++) {
                assertThat(forgetful.find(text)).isEqualTo(found);
                assertThat(other.find(text)).isEqualTo(found);
            }
        }
    }

    @Test
    void takesNoRunOfLettersAndHyphensForTheRestOfOneWord() {
        Nfa nfa = new Nfa();
        PhrasePattern.add(nfa, "err* here", 0, Map.of());
        Automaton automaton = new Automaton(nfa);
        String rest = "o-".repeat(12);
        assertThat(automaton.find("err" + rest + " here")).containsExactly(new Hit(0, 0, 32));
        assertThat(automaton.find("erro" + rest + " here")).isEmpty();
    }

    @Test
    void whatLinesBeginWithAlikeIsThereOnce() {
        Nfa nfa = new Nfa();
        PhrasePattern.add(nfa, "(red|blue) (hot )?tea", 0, Map.of());
        PhrasePattern.add(nfa, "(red|blue) (hot )?pot", 1, Map.of());
        Graph graph = nfa.graph();
        // red, blue, the blank behind them, "hot ", tea, pot, and the two ends
        assertThat(graph.size()).isEqualTo(3 + 4 + 1 + 4 + 3 + 3 + 2);
        assertThat(new Automaton(new States(graph)).find("red hot tea, blue pot"))
                .containsExactly(new Hit(0, 0, 11), new Hit(1, 13, 21));
    }

    @Test
    void makesNoStateOfWhatIsSaidOnce() {
        Nfa nfa = new Nfa();
        nfa.phrase("abc", 0, false, false);
        States states = new States(nfa.graph());
        Automaton automaton = new Automaton(states);
        assertThat(automaton.find("abc")).containsExactly(new Hit(0, 0, 3));
        assertThat(states.now().weight()).isZero();
        assertThat(automaton.find("abc")).containsExactly(new Hit(0, 0, 3));
        assertThat(states.now().weight()).isPositive();
    }

    @Test
    void beginsAnewWhenItIsFull() {
        Nfa nfa = new Nfa();
        nfa.phrase("abc", 0, false, false);
        States roomy = new States(nfa.graph(), 100);
        Transitions before = roomy.now();
        findTwice(roomy);
        assertThat(roomy.now()).isSameAs(before);

        States narrow = new States(nfa.graph(), 1);
        before = narrow.now();
        findTwice(narrow);
        assertThat(narrow.now()).isNotSameAs(before);
        assertThat(new Automaton(narrow).find("abc abc")).containsExactly(new Hit(0, 0, 3), new Hit(0, 4, 7));
    }

    private static void findTwice(States states) {
        Automaton automaton = new Automaton(states);
        assertThat(automaton.find("abc")).containsExactly(new Hit(0, 0, 3));
        assertThat(automaton.find("abc")).containsExactly(new Hit(0, 0, 3));
    }

    @Test
    void manyThreadsFindWhatOneFinds() throws Exception {
        List<String> texts =
                Corpus.texts().stream().map(Corpus.Labelled::text).limit(300).toList();
        Lexicon alone = Words.bundled().lexicon();
        List<Hits> expected =
                texts.stream().map(t -> alone.find(new Folded(t).lower)).toList();
        Lexicon shared = Words.bundled().lexicon();
        Callable<List<Hits>> all = () -> {
            texts.forEach(t -> shared.find(new Folded(t).lower));
            return texts.stream().map(t -> shared.find(new Folded(t).lower)).toList();
        };
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (Future<List<Hits>> found : threads.invokeAll(List.of(all, all, all, all))) {
                assertThat(found.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Automaton automaton(List<Line> lines, int most) {
        Nfa nfa = new Nfa();
        for (int i = 0; i < lines.size(); i++) {
            PhrasePattern.add(nfa, lines.get(i).words(), i, Map.of());
        }
        return new Automaton(new States(nfa.graph(), most));
    }

    private static Set<Hit> naive(List<Line> lines, String text) {
        Set<Hit> hits = new LinkedHashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Matcher matcher = Pattern.compile(line.regex()).matcher(text);
            for (int start = 0; start < text.length(); start++) {
                boolean inside = word(text, start) && word(text, start - 1);
                boolean number = text.startsWith("1", start) && start > 0 && text.startsWith("1", start - 1);
                for (int end = start + 1; end <= text.length(); end++) {
                    boolean cut = !line.openEnd() && word(text, end - 1) && word(text, end);
                    boolean may = !(inside && !line.openStart()) && !cut && !number;
                    if (may && matcher.region(start, end).matches()) {
                        hits.add(new Hit(i, start, end));
                    }
                }
            }
        }
        return hits;
    }

    private static boolean word(String text, int at) {
        return at >= 0 && at < text.length() && "ab1".indexOf(text.charAt(at)) >= 0;
    }

    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }

    private static List<Line> lines(Random random) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String[] body = sequence(random, 2);
            // a star at either end of a line opens that end
            String first = String.valueOf(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            boolean bare = body[0].isEmpty() || body[0].startsWith("*") || body[0].endsWith("*");
            lines.add(new Line(
                    bare ? first + body[0] + first : body[0],
                    bare ? first + body[1] + first : body[1],
                    random.nextInt(4) == 0,
                    random.nextInt(4) == 0));
        }
        return lines;
    }

    /** A part of a pattern, and the regular expression for it. */
    private static String[] sequence(Random random, int depth) {
        String[] made = {"", ""};
        for (int i = random.nextInt(4); i >= 0; i--) {
            int kind = random.nextInt(depth == 0 ? 6 : 9);
            if (kind == 0) {
                made[0] += "#";
                made[1] += "[0-9][0-9,.]{0,6}";
            } else if (kind == 1 && !made[0].endsWith(")")) {
                made[0] += "*";
                made[1] += "[a-z0-9'-]*";
            } else if (kind < 6) {
                char c = ALPHABET.charAt(random.nextInt(ALPHABET.length()));
                made[0] += c;
                made[1] += c;
            } else {
                String[] one = sequence(random, depth - 1);
                String[] other = random.nextInt(3) == 0 ? new String[] {"", ""} : sequence(random, depth - 1);
                String optional = random.nextInt(3) == 0 ? "?" : "";
                made[0] += "(" + one[0] + "|" + other[0] + ")" + optional;
                made[1] += "(?:" + one[1] + "|" + other[1] + ")" + optional;
            }
        }
        return made;
    }
}
