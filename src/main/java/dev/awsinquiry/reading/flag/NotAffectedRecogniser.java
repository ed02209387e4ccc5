package dev.awsinquiry.reading.flag;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Flag;
import dev.awsinquiry.reading.chars.Folded;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.layout.EndMarks;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Recogniser;
import dev.awsinquiry.reading.page.Setting;
import dev.awsinquiry.reading.page.SpeechAct;
import dev.awsinquiry.reading.phrase.Match;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * {@code not_affected_but_worried}: an outage is talked about, all is well here, and it doesn't let the author rest, in
 * words or by asking whether it was felt or is over. Whoever reports something broken of their own is no such author.
 */
public final class NotAffectedRecogniser implements Recogniser {

    private static final FlagRules NEAR = new FlagRules(Flag.NOT_AFFECTED_BUT_WORRIED);
    /** What only somebody tells whose own is broken. */
    private static final Set<Fact> HARM = EnumSet.of(Fact.HOW_ERROR, Fact.WHO_SCOPE, Fact.HOWMUCH_QUANTIFIED);

    private static final String UNHARMED = "unharmed";
    private static final String COMMAS = "、,;:";
    private static final String SPARED = "spared";
    /** Chars of a clause on either side. */
    private static final int CLAUSE = 240;

    @Override
    public void read(Page page, Notes notes) {
        Optional<Match> near = NEAR.first(page);
        if (near.isPresent() && !broken(page, notes)) {
            raise(calm(page, near.get()), page, notes);
            return;
        }
        boolean event = FlagRules.speaksOfEvent(page) || asked(notes) || page.says("act") && page.says("worry");
        if (!event || !restless(page, notes) || broken(page, notes)) {
            return;
        }
        page.matches(UNHARMED).stream()
                .filter(match -> page.acts().at(match.end() - 1) != SpeechAct.ASKS)
                .findFirst()
                .ifPresent(match -> raise(page.sentences().get(match.sentence()), page, notes));
    }

    private static void raise(Sentence sentence, Page page, Notes notes) {
        notes.raise(
                Flag.NOT_AFFECTED_BUT_WORRIED,
                sentence.start(),
                EndMarks.before(page.folded().text, sentence.end()),
                "");
    }

    /** The sentence that says that all is well: what is asked about it besides isn't what the advice takes up. */
    private static Sentence calm(Page page, Match match) {
        int first = page.sentenceAt(match.start());
        int says = IntStream.rangeClosed(first, match.sentence())
                .filter(s -> page.has(s, UNHARMED) || page.has(s, SPARED))
                .findFirst()
                .orElse(first);
        return page.sentences().get(says);
    }

    /** Whether the author asks about what befell AWS. */
    private static boolean asked(Notes notes) {
        return notes.raised().stream()
                .anyMatch(r -> r.flag() == Flag.ASKS_WAS_I_AFFECTED || r.flag() == Flag.ASKS_AZ_OK);
    }

    private static boolean restless(Page page, Notes notes) {
        return asked(notes)
                || page.says("worry")
                || IntStream.range(0, page.sentences().size())
                        .anyMatch(s ->
                                page.sentences().get(s).spoken() && page.has(s, "asks.mark") && !page.has(s, "how.to"));
    }

    private static boolean broken(Page page, Notes notes) {
        if (notes.stated(Fact.HOW_ERROR) || page.says("harmed.own") || toldBefore(page)) {
            return true;
        }
        return notes.of(Fact.HOW_SYMPTOM) != null && (aftermath(page) || failing(page));
    }

    /** Whether the inquiry told of something broken before a reply in its thread, be that as calm as it may. */
    private static boolean toldBefore(Page page) {
        Setting setting = page.setting();
        return HARM.stream().anyMatch(setting::stated)
                || setting.said(Fact.HOWMUCH_IMPACT)
                        .map(words -> new Page(
                                Folded.said(words), Setting.alone(setting.today(), setting.zone()), page.words()))
                        .filter(told -> !told.hasAnywhere(UNHARMED) && told.hasAnywhere("fail"))
                        .isPresent();
    }

    /** Whether something came of it here; 「ネットの半分が止まった」 tells of others. */
    private static boolean aftermath(Page page) {
        return page.hasAnywhere("aftermath")
                && IntStream.range(0, page.sentences().size())
                        .anyMatch(s -> page.has(s, "aftermath") && !page.has(s, "others.all"));
    }

    private static boolean failing(Page page) {
        return page.matches(Fact.HOW_SYMPTOM.id()).stream()
                .anyMatch(match -> page.sentences().get(match.sentence()).spoken()
                        && page.acts().at(match.end() - 1) == SpeechAct.TELLS
                        // part of words that say that all is well: 「停止しておらず」
                        && !page.touches(UNHARMED, match.start(), match.end())
                        && !harmless(page, clause(page, match.sentence(), match.end() - 1)));
    }

    /** Whether what sounds like a symptom is that of others, one that didn't come, or asked for. */
    private static boolean harmless(Page page, Span clause) {
        return Stream.of("event", "others", UNHARMED, "fine.ja", "fine.en", "none.harm.ja", "asks.mark", "worry")
                .anyMatch(words -> page.holds(clause.start(), clause.end(), words));
    }

    /** What stands between the commas around the place, as far as a clause can go. */
    private static Span clause(Page page, int s, int at) {
        String text = page.folded().text;
        int first = Math.max(page.sentences().get(s).start(), at - CLAUSE);
        int last = Math.min(page.sentences().get(s).end(), at + CLAUSE);
        int start = at;
        while (start > first && COMMAS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        int end = at;
        while (end < last && COMMAS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return new Span(start, end);
    }
}
