package dev.awsinquiry.reading.page;

import dev.awsinquiry.reading.chars.Folded;
import dev.awsinquiry.reading.layout.Clauses;
import dev.awsinquiry.reading.layout.EndMarks;
import dev.awsinquiry.reading.layout.Layout;
import dev.awsinquiry.reading.layout.Places;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.layout.Tokens;
import dev.awsinquiry.reading.phrase.Hits;
import dev.awsinquiry.reading.phrase.Match;
import dev.awsinquiry.reading.time.TimeMark;
import dev.awsinquiry.reading.time.Zones;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A text as the recognisers see it: folded, cut into sentences, its words looked up, the rules held against it. */
public final class Page {

    /** Chars around a place within which words are looked for beside it. */
    public static final int FAR = 80;

    private final Folded folded;
    private final Setting setting;
    private final Words words;
    private final List<Sentence> sentences;
    private final Places places;
    private final List<String> topics;
    private final Present present;
    private final Matches matches;
    private final Hits hits;
    private final Beside beside;
    private final List<TimeMark> times;
    private final SentenceRole role;
    private @Nullable TimesIn timesIn;
    private @Nullable List<Zones.Named> zones;
    private @Nullable SpeechActs acts;
    private @Nullable Tokens tokens;
    private @Nullable Boolean japanese;
    private @Nullable List<Deeds.Deed> deeds;
    private final Map<Integer, List<Clauses.Clause>> clauses = new HashMap<>();

    public Page(Folded folded, Setting setting, Words words) {
        this.folded = folded;
        this.setting = setting;
        this.words = words;
        Layout layout = new Layout(folded, words.topics(), words.lists(), setting.shown());
        hits = words.lexicon().find(EndMarks.read(folded.lowered, folded.lower));
        beside = new Beside(hits, FAR);
        topics = layout.topics();
        sentences = layout.sentences();
        places = new Places(sentences);
        present = new Present(sentences, hits, words.lexicon().classes());
        Foreign.mark(folded.lower, sentences, present, words.lexicon());
        Letters.mark(this);
        Courtesies.mark(this);
        Pasted.mark(this);
        role = SentenceRole.of(this);
        matches = new Matches(words.rules().matches(sentences, hits).stream()
                .filter(match -> Breath.apart(match, folded.lower, sentences.get(match.sentence()), hits, present))
                .toList());
        times = Corrected.halves(SpokenDays.in(this), this);
    }

    public Folded folded() {
        return folded;
    }

    public Setting setting() {
        return setting;
    }

    public Words words() {
        return words;
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    /** Whether its author writes Japanese, be it beside messages in English. */
    public boolean japanese() {
        japanese = japanese == null ? Pasted.inJapanese(folded, sentences) : japanese;
        return japanese;
    }

    public Hits hits() {
        return hits;
    }

    /** The dates, clock times and offsets, in the order of the text. */
    public List<TimeMark> times() {
        return times;
    }

    /** The names of time zones, in the order of the text. */
    public List<Zones.Named> zones() {
        zones = zones == null ? words.zones().find(folded) : zones;
        return zones;
    }

    /** What part the clauses play: which tell, which ask or plan. */
    public SentenceRole role() {
        return role;
    }

    /** How a value that stands there is meant. */
    public Retractions.Meant meant(int start, int end) {
        return words.retractions().meant(this, start, end);
    }

    /** What its sentences hold of times, and which date is the only one. */
    public TimesIn timesIn() {
        timesIn = timesIn == null ? TimesIn.of(this) : timesIn;
        return timesIn;
    }

    /** What its clauses do: tell, ask, plan. */
    public SpeechActs acts() {
        acts = acts == null ? new SpeechActs(this) : acts;
        return acts;
    }

    /** The unbroken runs of ASCII characters in its sentences. */
    public Tokens tokens() {
        tokens = tokens == null ? new Tokens(folded.text, sentences) : tokens;
        return tokens;
    }

    /** What people did, as far as it is told in English. */
    public List<Deeds.Deed> deeds() {
        deeds = deeds == null ? Deeds.in(this) : deeds;
        return deeds;
    }

    /** The clauses of an English sentence. */
    public List<Clauses.Clause> clauses(int sentence) {
        return clauses.computeIfAbsent(sentence, s -> Clauses.of(folded.lower, sentences.get(s)));
    }

    /** The rules for the target that hold, in the order of the text. */
    public List<Match> matches(String target) {
        return matches.of(target);
    }

    /** Those of them that hold a word of the sentence. */
    public List<Match> matches(String target, int sentence) {
        return matches.of(target, sentence, sentence + RuleEngine.REACH + 1);
    }

    /** Whether a match for the target shares a char with the stretch. */
    public boolean touches(String target, int start, int end) {
        return matches.touch(target, start, end);
    }

    /** Whether a rule for the target holds in the sentence. */
    public boolean matches(int sentence, String target) {
        return matches.in(sentence, target);
    }

    /** Whether a word of the class stands in the sentence. */
    public boolean has(int sentence, String wordClass) {
        return sentence >= 0 && present.in(sentence, number(wordClass));
    }

    /** Whether a word of the class is said in one breath with the match. */
    public boolean beside(Match match, String wordClass) {
        Sentence in = sentences.get(match.sentence());
        int number = number(wordClass);
        return present.in(match.sentence(), number) && Breath.holds(match, folded.lower, in, hits, List.of(number));
    }

    /** Whether a word of the class stands in any sentence. */
    public boolean hasAnywhere(String wordClass) {
        return present.anywhere(number(wordClass));
    }

    /** Whether a word of the class stands in the author's own sentences. */
    public boolean says(String wordClass) {
        int number = number(wordClass);
        return present.anywhere(number)
                && IntStream.range(0, sentences.size())
                        .anyMatch(s -> sentences.get(s).spoken() && present.in(s, number));
    }

    /** Whether the sentence ends in a question mark. */
    public boolean asks(Sentence sentence) {
        return folded.lower.charAt(sentence.end() - 1) == '?' && !Objection.is(this, sentence);
    }

    private int number(String wordClass) {
        return words.lexicon().wordClass(wordClass);
    }

    /** The words of the class, in the order of the text. */
    public Hits.Row found(String wordClass) {
        return hits.of(number(wordClass));
    }

    /** The words of several classes, in the order of the text. */
    public Hits.Row found(String... classes) {
        return hits.of(words.lexicon().wordClasses(classes));
    }

    /** The words of the class that begin in the sentence. */
    public Hits.Row found(Sentence in, String wordClass) {
        return hits.of(number(wordClass), in.start(), in.end());
    }

    /** Index of the sentence that holds this place, or of the last one before it; -1 before the first. */
    public int sentenceAt(int index) {
        return places.sentenceAt(index);
    }

    /** Chars between the stretch and the nearest word of the class in its sentence, {@value #FAR} where none is as near. */
    public int distance(int start, int end, String wordClass) {
        int sentence = sentenceAt(start);
        return has(sentence, wordClass) ? beside.around(sentences.get(sentence), start, end, number(wordClass)) : FAR;
    }

    /** Chars between the nearest word of the class that ends before the place and that place; {@value #FAR} where none is as near. */
    public int distanceBefore(int from, int place, String wordClass) {
        return beside.before(from, place, number(wordClass));
    }

    /** Chars between the place and the nearest word of the class that begins behind it in the sentence; {@value #FAR} where none is as near. */
    public int distanceBehind(int sentence, int place, String wordClass) {
        return beside.behind(place, sentences.get(sentence).end(), number(wordClass));
    }

    /** Whether a word of the class stands wholly within the stretch. */
    public boolean holds(int start, int end, String wordClass) {
        return hits.holds(start, end, end, number(wordClass));
    }

    /** Whether a word of the class begins at the start of the stretch and ends within it. */
    public boolean begins(int start, int end, String wordClass) {
        return hits.holds(start, start + 1, end, number(wordClass));
    }

    /** What the heading over the sentence announces; empty without one. */
    public String topic(int sentence) {
        int heading = sentence < 0 ? -1 : sentences.get(sentence).heading();
        return heading < 0 ? "" : topics.get(heading);
    }

    /** What the sentence itself announces as a heading. */
    public String announces(int sentence) {
        return topics.get(sentence);
    }

    /** The folded, lower-case words of a stretch. */
    public String lower(int start, int end) {
        return folded.lower.substring(start, end);
    }
}
