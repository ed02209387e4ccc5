package dev.awsinquiry.reading.who;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.AboutFault;
import dev.awsinquiry.reading.page.AskedBefore;
import dev.awsinquiry.reading.page.FaultNear;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.QuotedWords;
import dev.awsinquiry.reading.page.Recogniser;
import dev.awsinquiry.reading.page.ScopeOfDeed;
import dev.awsinquiry.reading.page.SentenceRole;
import dev.awsinquiry.reading.page.SpeechAct;
import dev.awsinquiry.reading.phrase.Match;
import java.util.stream.Stream;

/**
 * {@code who.scope} by contrast: that the others are well tells who is affected where something is wrong, and nothing
 * where all is well. And by quantity: how much of a group a fault has hit, both named in one clause.
 */
public final class ContrastRecogniser implements Recogniser {

    private static final int SHORT = 24;

    private static final String ALL = "everyone";

    @Override
    public void read(Page page, Notes notes) {
        if (ofFault(page, notes)) {
            Stream<Match> last = page.matches("contrast.last").stream().filter(match -> closes(page, match));
            Stream<Match> brief = page.matches("contrast.short").stream().filter(match -> endsShort(page, match));
            for (Match match : Stream.of(page.matches("contrast").stream(), last, brief)
                    .flatMap(s -> s)
                    .toList()) {
                SpeechAct act = page.acts().at(match.end() - 1);
                boolean tells = act == SpeechAct.TELLS || act == SpeechAct.ASKS;
                if (tells
                        && FaultNear.at(page, notes, match.sentence())
                        && AboutFault.tells(page, Fact.WHO_SCOPE, match)
                        && !ScopeOfDeed.told(page, match)
                        && !Mended.denied(page.folded().lower, match.end())
                        && !alsoThere(page, match)
                        && !QuotedWords.inMessage(page, match.start(), match.end())
                        && !page.holds(match.start(), match.end(), "clause.break")) {
                    notes.state(Fact.WHO_SCOPE, value(page, match), match.start(), match.end(), 2);
                }
            }
        }
    }

    /** Whether it tells of others beside those who were told, all of them: 「大阪でも止まってます」 narrows nothing. */
    private static boolean alsoThere(Page page, Match match) {
        return page.setting().said(Fact.WHO_SCOPE).filter(ALL::equals).isPresent()
                && !match.rule().value().equals(ALL)
                && page.holds(match.start(), match.end(), "also.ja");
    }

    /** Whether something is wrong, or nothing but told: who tells that the others are well means the one that isn't. */
    private static boolean ofFault(Page page, Notes notes) {
        return notes.stated(Fact.HOW_SYMPTOM) || SentenceRole.onlyTells(page);
    }

    /** Both of two are those two where it is told behind them who is well: 「NRT と HND 両方。FUK は出てない」. */
    private static String value(Page page, Match match) {
        String value = match.rule().value();
        int next = match.sentence() + 1;
        boolean spared = next < page.sentences().size()
                && page.holds(
                        page.sentences().get(next).start(),
                        page.sentences().get(next).end(),
                        "both.spared.ja");
        return value.isEmpty() || spared ? "some" : value;
    }

    /** Whether a clause ends with the match: "Android clients don't." */
    private static boolean closes(Page page, Match match) {
        Sentence sentence = page.sentences().get(match.sentence());
        char next = Chars.at(page.folded().lower, match.end());
        return match.end() >= sentence.end() || ".,;!\n".indexOf(next) >= 0;
    }

    /** Whether a short sentence ends with the match: 「blue も green も全部。」 */
    private static boolean endsShort(Page page, Match match) {
        Sentence sentence = page.sentences().get(match.sentence());
        int length = sentence.end() - sentence.start();
        return match.end() >= sentence.end() - 1
                && length <= SHORT
                && length > match.end() - match.start()
                && !AskedBefore.ofDeed(page, match.sentence());
    }
}
