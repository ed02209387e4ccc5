package dev.awsinquiry.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A text as the recognisers see it: folded, cut into sentences, its words looked up, the rules held against it. */
final class Page {

    /** Chars around a place within which words are looked for beside it. */
    static final int FAR = 80;

    private final Folded folded;
    private final Setting setting;
    private final Words words;
    private final List<Sentence> sentences;
    private final List<String> topics;
    private final Present present;
    private final Map<String, List<Match>> matches = new HashMap<>();
    private final Hits hits;
    private final List<TimeMark> times;
    private final SentenceRole role;
    private @Nullable TimesIn timesIn;
    private @Nullable SpeechActs acts;
    private @Nullable Hits failures;
    private @Nullable Tokens tokens;
    private @Nullable List<Deeds.Deed> deeds;
    private final Map<Integer, List<Clauses.Clause>> clauses = new HashMap<>();

    Page(Folded folded, Setting setting, Words words) {
        this.folded = folded;
        this.setting = setting;
        this.words = words;
        Layout layout = new Layout(folded, words.topics());
        hits = words.lexicon().find(folded.lower);
        times = TimeScanner.marks(folded.lower, setting.today());
        topics = layout.topics();
        sentences = layout.sentences();
        present = new Present(sentences, hits, words.lexicon().classes());
        markForeign();
        Pasted.mark(this);
        role = SentenceRole.of(this);
        for (Match match : words.rules().matches(sentences, hits)) {
            matches.computeIfAbsent(match.rule().target(), t -> new ArrayList<>())
                    .add(match);
        }
    }

    Folded folded() {
        return folded;
    }

    Setting setting() {
        return setting;
    }

    Words words() {
        return words;
    }

    List<Sentence> sentences() {
        return sentences;
    }

    Hits hits() {
        return hits;
    }

    /** The dates, clock times and offsets, in the order of the text. */
    List<TimeMark> times() {
        return times;
    }

    /** What part the clauses play: which tell, which ask or plan. */
    SentenceRole role() {
        return role;
    }

    /** How a value that stands there is meant. */
    Retractions.Meant meant(int start, int end) {
        return words.retractions().meant(this, start, end);
    }

    /** Chars of the sentence that belong to no date, clock time or offset. */
    int besideTimes(int sentence) {
        return sentences.get(sentence).end()
                - sentences.get(sentence).start()
                - timesIn().chars()[sentence];
    }

    /** Whether a time in the sentence is named only to be taken back. */
    boolean takesTimeBack(int sentence) {
        return timesIn().retracted().get(sentence);
    }

    private TimesIn timesIn() {
        timesIn = timesIn == null ? TimesIn.of(this) : timesIn;
        return timesIn;
    }

    /** What its clauses do: tell, ask, plan. */
    SpeechActs acts() {
        acts = acts == null ? new SpeechActs(this) : acts;
        return acts;
    }

    /** The unbroken runs of ASCII characters in its sentences. */
    Tokens tokens() {
        tokens = tokens == null ? new Tokens(folded.text, sentences) : tokens;
        return tokens;
    }

    /** What people did, as far as it is told in English. */
    List<Deeds.Deed> deeds() {
        deeds = deeds == null ? Deeds.in(this) : deeds;
        return deeds;
    }

    /** The clauses of an English sentence. */
    List<Clauses.Clause> clauses(int sentence) {
        return clauses.computeIfAbsent(sentence, s -> Clauses.of(folded.lower, sentences.get(s)));
    }

    /** The rules for the target that hold, in the order of the text. */
    List<Match> matches(String target) {
        return matches.getOrDefault(target, List.of());
    }

    /** Whether a word of the class stands in the sentence. */
    boolean has(int sentence, String wordClass) {
        return sentence >= 0 && present.in(sentence, words.lexicon().wordClass(wordClass));
    }

    /** Index of the sentence that holds this place, or of the last one before it; -1 before the first. */
    int sentenceAt(int index) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).start() <= index) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }

    /** Chars between the stretch and the nearest word of the class in its sentence, {@value #FAR} where none is as near. */
    int distance(int start, int end, String wordClass) {
        int sentence = sentenceAt(start);
        if (!has(sentence, wordClass)) {
            return FAR;
        }
        int number = words.lexicon().wordClass(wordClass);
        Sentence in = sentences.get(sentence);
        int nearest = FAR;
        for (int i = hits.from(Math.max(in.start(), start - FAR)); i < hits.size(); i++) {
            if (hits.start(i) >= Math.min(in.end(), end + FAR)) {
                break;
            }
            if (hits.wordClass(i) == number) {
                int gap = Math.max(0, Math.max(hits.start(i) - end, start - hits.end(i)));
                nearest = Math.min(nearest, gap);
            }
        }
        return nearest;
    }

    /** Chars between the nearest word of the class that ends before the place and that place; {@value #FAR} where none is as near. */
    int distanceBefore(int from, int place, String wordClass) {
        int number = words.lexicon().wordClass(wordClass);
        int nearest = FAR;
        for (int i = hits.from(Math.max(from, place - FAR)); i < hits.size(); i++) {
            if (hits.start(i) >= place) {
                break;
            }
            if (hits.wordClass(i) == number && hits.end(i) <= place) {
                nearest = Math.min(nearest, place - hits.end(i));
            }
        }
        return nearest;
    }

    /** Chars between the place and the nearest word of the class that begins behind it in the sentence; {@value #FAR} where none is as near. */
    int distanceBehind(int sentence, int place, String wordClass) {
        int number = words.lexicon().wordClass(wordClass);
        boolean may = place < sentences.get(sentence).start() || has(sentence, wordClass);
        int limit = may ? Math.min(sentences.get(sentence).end(), place + FAR) : place;
        for (int i = hits.from(place); i < hits.size() && hits.start(i) < limit; i++) {
            if (hits.wordClass(i) == number) {
                return hits.start(i) - place;
            }
        }
        return FAR;
    }

    /** Whether a word of the class stands wholly within the stretch. */
    boolean holds(int start, int end, String wordClass) {
        int sentence = sentenceAt(start);
        // nearly always the sentence has no such word at all
        boolean none = sentence >= 0 && end <= sentences.get(sentence).end() && !has(sentence, wordClass);
        return !none && hits.holds(start, end, end, words.lexicon().wordClass(wordClass));
    }

    /** Whether a word of the class begins at the start of the stretch and ends within it. */
    boolean begins(int start, int end, String wordClass) {
        return hits.holds(start, start + 1, end, words.lexicon().wordClass(wordClass));
    }

    /** Whether the stretch, where it stands in quotation marks, reads like the message of a failure. */
    boolean failing(int start, int end) {
        failures = failures == null ? words.failures(folded.lower) : failures;
        return failures.holds(start, end, end, 0);
    }

    /** What the heading over the sentence announces; empty without one. */
    String topic(int sentence) {
        int heading = sentence < 0 ? -1 : sentences.get(sentence).heading();
        return heading < 0 ? "" : topics.get(heading);
    }

    /** What the sentence itself announces as a heading. */
    String announces(int sentence) {
        return topics.get(sentence);
    }

    /** The folded, lower-case words of a stretch. */
    String lower(int start, int end) {
        return folded.lower.substring(start, end);
    }

    /** Words of AWS's announcements and of templates aren't the author's; an announcement goes on to the end of its line. */
    private void markForeign() {
        int statusEnd = -1;
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            if (sentence.part() == Part.HEADING) {
                continue;
            }
            boolean sameLine = sentence.start() < statusEnd;
            if (has(s, "template")) {
                sentences.set(s, sentence.as(Part.TEMPLATE));
            } else if (has(s, "status") || (sameLine && sentence.part() != Part.TEMPLATE)) {
                sentences.set(s, sentence.as(Part.STATUS));
                if (!sameLine) {
                    int lineEnd = folded.lower.indexOf('\n', sentence.start());
                    statusEnd = lineEnd < 0 ? folded.lower.length() : lineEnd;
                    // in quotation marks it ends where they close
                    statusEnd = Quotes.closesAtEnd(folded.lower, sentence) ? sentence.end() : statusEnd;
                }
            }
        }
    }
}
