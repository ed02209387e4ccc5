package dev.awsinquiry.reading.who;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.layout.Lines;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Recogniser;
import dev.awsinquiry.reading.page.SpeechAct;
import dev.awsinquiry.reading.phrase.Hit;
import dev.awsinquiry.reading.phrase.Hits;
import dev.awsinquiry.reading.phrase.Lexicon;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * {@code who.scope} by two siblings with contrary verdicts, whatever they are: "tenants a-f ok, g onwards 503", "A pings,
 * B doesn't", 「大阪 → つながる、名古屋 → つながらない」. A clause is cut into what it is about and its verdict; the
 * first time and the second, or ping and telnet, are no siblings.
 */
public final class SiblingRecogniser implements Recogniser {

    private static final List<String> PARTICLES = List.of("は", "だと", "なら", "→", ":", "だけ", "では", "から");
    private static final int LONGEST = 64;
    private static final int NAME = 24;
    private static final int SHORT = 14;
    /** Clauses without a verdict that may lie between the siblings. */
    private static final int BETWEEN = 2;

    /** A clause: its sentence, where it begins and ends, what it is about, and whether that is well. */
    private record Said(
            int sentence, int start, int end, String about, boolean marked, boolean well, int topicEnd, int at) {}

    @Override
    public void read(Page page, Notes notes) {
        List<Said> before = new ArrayList<>();
        int between = 0;
        int paragraph = -1;
        Span subject = null;
        for (int s = 0; s < page.sentences().size(); s++) {
            Sentence in = page.sentences().get(s);
            if (!in.spoken() || page.has(s, "scope.wish") && page.has(s, "asks.mark")) {
                before.clear();
                continue;
            }
            if (in.paragraph() != paragraph) {
                before.clear();
                paragraph = in.paragraph();
            }
            boolean verdict = page.has(s, "sibling.well") || page.has(s, "sibling.ill");
            if (!verdict && before.isEmpty() && !page.has(s, "sibling.mark")) {
                continue;
            }
            for (Span clause : clauses(page, in)) {
                Said said = verdict ? said(page, clause, subject) : null;
                subject = subject(page, clause, said, subject);
                if (said == null) {
                    if (++between > BETWEEN) {
                        before.clear();
                    }
                    continue;
                }
                for (Said other : before) {
                    if (contrary(other, said) && tells(page, other) && tells(page, said)) {
                        notes.state(Fact.WHO_SCOPE, "some", other.start(), said.end(), 1);
                    }
                }
                if (before.size() > 2) {
                    before.remove(0);
                }
                before.add(said);
                between = 0;
            }
        }
    }

    /** What a clause without a subject of its own is about: what the one before named. */
    private static @Nullable Span subject(Page page, Span clause, @Nullable Said said, @Nullable Span before) {
        if (said != null) {
            return new Span(clause.start(), Math.max(clause.start(), said.topicEnd()));
        }
        boolean named = page.holds(clause.start(), clause.end(), "sibling.mark")
                && !page.holds(clause.start(), clause.end(), "sibling.not")
                && clause.end() - clause.start() <= LONGEST;
        return named ? clause : before;
    }

    private static boolean tells(Page page, Said said) {
        return page.acts().at(said.at()) == SpeechAct.TELLS;
    }

    private static boolean contrary(Said one, Said other) {
        return one.well() != other.well()
                && !one.about().equals(other.about())
                && (one.marked() && other.marked()
                        || named(one, other)
                        || named(other, one)
                        || one.about().length() <= NAME
                                && other.about().length() <= NAME
                                && alike(one.about(), other.about()));
    }

    /** Whether the one is of a kind that has siblings, and the other short enough for a name: "tenants a-f", "g onwards". */
    private static boolean named(Said one, Said other) {
        return one.marked()
                && other.about().length() <= SHORT
                && one.sentence() == other.sentence()
                && other.about()
                        .chars()
                        .allMatch(c -> c < 0x80 || Chars.digit(other.about().charAt(0)));
    }

    /** Whether two names are short, or share a word: "QA images", "prod images". */
    private static boolean alike(String one, String other) {
        Set<String> words = new TreeSet<>(List.of(one.split("[ <>-]+")));
        words.retainAll(List.of(other.split("[ <>-]+")));
        words.removeIf(word -> word.length() < 1
                || Set.of("the", "our", "a", "in", "on", "of", "my").contains(word));
        return !words.isEmpty();
    }

    private static List<Span> clauses(Page page, Sentence in) {
        String lower = page.folded().lower;
        BitSet words = new BitSet();
        for (Hit hit : page.found(in, "sibling.cut")) {
            words.set(hit.start());
        }
        List<Span> found = new ArrayList<>();
        int from = in.start();
        int depth = 0;
        for (int i = in.start(); i < in.end(); i++) {
            char c = lower.charAt(i);
            depth = Math.max(0, depth + (c == '(' ? 1 : c == ')' ? -1 : 0));
            if (depth == 0 && i > from && (words.get(i) || mark(c, Chars.at(lower, i + 1)))) {
                // what a verb ends on belongs to it: 「通るが」
                found.add(new Span(from, words.get(i) && Chars.japanese(c) ? i + 1 : i));
                from = i + 1;
            }
        }
        found.add(new Span(from, in.end()));
        return found;
    }

    private static boolean mark(char c, char next) {
        return switch (c) {
            case ';', '、', '。', '\n', '!', '?', '|' -> true;
            case ',' -> !Chars.digit(next);
            case '/', '.' -> next == ' ';
            default -> false;
        };
    }

    /** The verdict of the clause; null where it has none, or none about anything that can have a sibling. */
    private static @Nullable Said said(Page page, Span clause, @Nullable Span subject) {
        Lexicon lexicon = page.words().lexicon();
        int well = lexicon.wordClass("sibling.well");
        int ill = lexicon.wordClass("sibling.ill");
        int first = clause.end();
        boolean good = false;
        int goodEnd = -1;
        int last = -1;
        Hits hits = page.hits();
        for (int i = hits.from(clause.start()); i < hits.size() && hits.start(i) < clause.end(); i++) {
            boolean isGood = hits.wordClass(i) == well;
            boolean verdict = isGood || hits.wordClass(i) == ill;
            if (!verdict || hits.end(i) > clause.end() || !isGood && hits.start(i) < goodEnd) {
                continue;
            }
            boolean negated = isGood && last >= 0 && !good && hits.start(i) - last <= SHORT;
            if (!negated) {
                good = isGood;
            }
            goodEnd = isGood ? hits.end(i) : goodEnd;
            first = Math.min(first, hits.start(i));
            last = hits.end(i);
        }
        if (last < 0) {
            return null;
        }
        String about = topic(page.lower(clause.start(), first));
        int from = clause.start();
        if (about.isEmpty() && subject != null) {
            // "the London ones, who take the same way, see nothing of it"
            about = topic(page.lower(subject.start(), subject.end()));
            from = subject.start();
            first = subject.end();
        }
        int at = last - 1;
        boolean none = about.isEmpty()
                || about.length() > LONGEST
                || about.indexOf('$') >= 0
                || page.holds(from, first, "sibling.not");
        boolean marked = page.holds(from, first, "sibling.mark");
        return none
                ? null
                : new Said(
                        page.sentenceAt(clause.start()), clause.start(), clause.end(), about, marked, good, first, at);
    }

    private static String topic(String words) {
        String topic = words;
        boolean particle = !Lines.hasJapanese(words, 0, words.length());
        for (String word : PARTICLES) {
            int at = topic.indexOf(word, 1);
            topic = at > 0 ? topic.substring(0, at) : topic;
            particle |= at > 0;
        }
        return particle ? topic.strip() : "";
    }
}
