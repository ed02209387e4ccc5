package dev.awsinquiry.reading.who;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.layout.Lines;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Recogniser;
import dev.awsinquiry.reading.page.SetUp;
import dev.awsinquiry.reading.page.SpeechAct;
import dev.awsinquiry.reading.phrase.Hits;
import java.util.ArrayList;
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
    /** Chars from the first sibling to the end of the other: what is farther apart is a story, and no comparison. */
    private static final int FAR = 120;

    /** Clauses without a verdict that may lie between the siblings. */
    private static final int BETWEEN = 2;

    /** A clause: its sentence, where it begins and ends, what it is about, and whether that is well. */
    private record Said(
            int sentence,
            int start,
            int end,
            String about,
            String place,
            boolean marked,
            boolean well,
            int topicEnd,
            int at) {}

    @Override
    public void read(Page page, Notes notes) {
        List<Said> before = new ArrayList<>();
        int between = 0;
        int paragraph = -1;
        Span subject = null;
        for (int s = 0; s < page.sentences().size(); s++) {
            Sentence in = page.sentences().get(s);
            if (!in.spoken() || SetUp.says(page, s) || page.has(s, "scope.wish") && page.has(s, "asks.mark")) {
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
            for (Span clause : ShortClauses.of(page, in)) {
                Said said = verdict ? said(page, clause, subject) : null;
                subject = subject(page, clause, said, subject);
                if (said == null) {
                    if (++between > BETWEEN) {
                        before.clear();
                    }
                    continue;
                }
                for (Said other : before) {
                    if (said.end() - other.start() <= FAR
                            && contrary(other, said)
                            && tells(page, other)
                            && tells(page, said)) {
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
        return one.well() != other.well() && (subjects(one, other) || places(one, other));
    }

    /** "It resolves from the one network but gives NXDOMAIN in the other." */
    private static boolean places(Said one, Said other) {
        return !one.place().isEmpty()
                && !other.place().isEmpty()
                && !one.place().equals(other.place());
    }

    private static boolean subjects(Said one, Said other) {
        return !one.about().isEmpty()
                && !other.about().isEmpty()
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

    /** The verdict of the clause; null where it has none, or none about anything that can have a sibling. */
    private static @Nullable Said said(Page page, Span clause, @Nullable Span subject) {
        Verdict verdict = Verdict.in(page, clause.start(), clause.end(), "sibling.ill", "sibling.well");
        if (verdict == null) {
            return null;
        }
        int first = verdict.start();
        String about = topic(page.lower(clause.start(), first));
        int from = clause.start();
        if (about.isEmpty() && subject != null) {
            // "the London ones, who take the same way, see nothing of it"
            about = topic(page.lower(subject.start(), subject.end()));
            from = subject.start();
            first = subject.end();
        }
        int at = verdict.end() - 1;
        boolean none = about.isEmpty()
                || about.length() > LONGEST
                || about.indexOf('$') >= 0
                || about.indexOf('=') >= 0
                // rows of a table are read by StateTable
                || about.indexOf('|') >= 0
                || page.holds(from, first, "sibling.not")
                || page.holds(clause.start(), clause.end(), "sibling.before");
        boolean marked = page.holds(from, first, "sibling.mark");
        String place = place(page, verdict.start(), clause.end());
        return none && place.isEmpty()
                ? null
                : new Said(
                        page.sentenceAt(clause.start()),
                        clause.start(),
                        clause.end(),
                        none ? "" : about,
                        place,
                        marked,
                        verdict.well(),
                        first,
                        at);
    }

    /** Where it is so, told behind the verdict: "from vpc-0a1"; empty where nothing there can have a sibling. */
    private static String place(Page page, int from, int end) {
        Hits.Row found = page.found("sibling.at");
        for (int i = found.from(from); i < found.size() && found.start(i) < end; i++) {
            int at = found.end(i);
            boolean within = at < end && end - at <= LONGEST;
            if (within && page.holds(at, end, "sibling.mark") && !page.holds(at, end, "sibling.not")) {
                return page.lower(at, end).strip();
            }
        }
        return "";
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
