package dev.awsinquiry.reading.fact;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.layout.Clauses;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.AskedBefore;
import dev.awsinquiry.reading.page.BareAnswer;
import dev.awsinquiry.reading.page.NamedNumbers;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Recogniser;
import dev.awsinquiry.reading.page.ScopeOfDeed;
import dev.awsinquiry.reading.page.SpeechAct;
import dev.awsinquiry.reading.phrase.Hit;
import dev.awsinquiry.reading.phrase.Match;
import dev.awsinquiry.reading.when.OverElsewhere;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Reads a short reply as the answer to what was asked: 「全員です」 fills the scope only where the scope was asked for. */
public final class ShortAnswers implements Recogniser {

    private static final int LONGEST = 400;
    /** Words of an English clause that is no more than an answer: "terminating one brought up a new node" isn't. */
    private static final int WORDS = 6;

    private static final String SHARE = "short.percent";
    private static final String EFFECT = Fact.HOWMUCH_IMPACT.id();
    /** What is asked, planned or supposed answers nothing. */
    private static final Set<SpeechAct> TELLING = EnumSet.of(SpeechAct.TELLS, SpeechAct.REMARKS);
    /** Facts of few values, of which a short answer gives another one when the first was wrong. */
    private static final Set<Fact> CORRECTED = EnumSet.of(Fact.WHO_SCOPE, Fact.WHEN_FREQUENCY);

    /** Under these headings a word or two answer what the heading asks for: 「試したこと: まだです」 says nothing of how long it lasts. */
    private static final Map<String, Fact> NARROW = Map.of(
            "tried", Fact.WHAT_TRIED,
            "region", Fact.WHERE_REGION,
            "account", Fact.WHERE_ACCOUNT,
            "zone", Fact.WHEN_TIMEZONE,
            "actor", Fact.WHO_ACTOR,
            "frequency", Fact.WHEN_FREQUENCY);

    /** Whether a short reply only sounds like a question: 「500名くらいですかね」. */
    public static boolean hedged(Page page, int s) {
        return !page.setting().asked().isEmpty() && page.has(s, "short.hedged");
    }

    @Override
    public void read(Page page, Notes notes) {
        Set<Fact> asked = page.setting().asked();
        if (page.folded().text.length() > LONGEST) {
            return;
        }
        for (Fact fact : asked) {
            state(page, notes, fact, "short." + fact.id());
        }
        if (page.setting().stated(Fact.WHEN_ONGOING)) {
            // what changes while it lasts is told without being asked for: 「また出ました」
            state(page, notes, Fact.WHEN_ONGOING, "turned." + Fact.WHEN_ONGOING.id());
        }
        CORRECTED.stream().filter(page.setting()::stated).forEach(fact -> correct(page, notes, fact));
    }

    private static void correct(Page page, Notes notes, Fact fact) {
        for (Match match : page.matches("short." + fact.id())) {
            String value = match.rule().value();
            boolean telling = TELLING.contains(page.acts().at(match.end() - 1)) && !AnswerShape.none(page, fact, match);
            boolean ofDeed = fact == Fact.WHO_SCOPE && ScopeOfDeed.told(page, match);
            if (telling && !ofDeed && BareAnswer.corrects(page, fact, value, match.start(), match.end())) {
                notes.state(fact, value, match.start(), match.end(), 1);
            }
        }
    }

    private static void state(Page page, Notes notes, Fact fact, String target) {
        BitSet named = fact == Fact.HOWMUCH_QUANTIFIED ? NamedNumbers.in(page) : new BitSet();
        for (Match match : page.matches(target)) {
            boolean telling = TELLING.contains(page.acts().at(match.end() - 1));
            boolean elsewhere = NARROW.getOrDefault(page.topic(match.sentence()), fact) != fact;
            if (elsewhere
                    || AnswerShape.none(page, fact, match)
                    || named.get(match.start())
                    || fact == Fact.WHEN_ONGOING && OverElsewhere.told(page, match)
                    || fact == Fact.WHO_SCOPE && (ScopeOfDeed.told(page, match) || !ScopeSaid.is(page, match))
                    || fact == Fact.HOWMUCH_QUANTIFIED && ofElse(page, match)
                    || AskedBefore.COUNTS.contains(fact) && AskedBefore.ofDeed(page, match.sentence())
                    || !telling && !hedged(page, match.sentence())) {
                continue;
            }
            if (match.rule().value().isEmpty()) {
                Sentence sentence = page.sentences().get(match.sentence());
                notes.stateWords(fact, sentence.start(), sentence.end(), 1);
            } else if (briefly(page, match)) {
                notes.state(fact, match.rule().value(), match.start(), match.end(), 1);
            }
        }
    }

    /** Whether the number is of something else than who is hit, or a share and nobody said of what. */
    private static boolean ofElse(Page page, Match match) {
        boolean share = page.holds(match.start(), match.end(), SHARE) && !page.matches(match.sentence(), EFFECT);
        return AskedBefore.ofElse(page, match.sentence()) || share && AskedBefore.ofNothing(page, match.sentence());
    }

    /** Whether little else is said in the clause of a match in English, whose words mean much else besides. */
    private static boolean briefly(Page page, Match match) {
        for (Clauses.Clause clause : page.clauses(match.sentence())) {
            if (clause.end() > match.start()) {
                return words(page, match.sentence(), clause) <= WORDS;
            }
        }
        return true;
    }

    /** Words of the clause without those that add nothing: "as far as we can tell it's everyone" says one. */
    private static int words(Page page, int s, Clauses.Clause clause) {
        BitSet blanks = new BitSet(clause.end());
        for (int i = clause.start(); i < clause.end(); i++) {
            blanks.set(i, page.folded().lower.charAt(i) == ' ');
        }
        for (Hit frame : page.found(page.sentences().get(s), BareAnswer.FRAME)) {
            blanks.clear(frame.start(), frame.end());
        }
        return blanks.cardinality() + 1;
    }
}
