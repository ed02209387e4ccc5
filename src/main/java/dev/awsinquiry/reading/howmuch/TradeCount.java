package dev.awsinquiry.reading.howmuch;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Folded;
import dev.awsinquiry.reading.chars.WordLists;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.FaultNear;
import dev.awsinquiry.reading.page.NamedNumbers;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Recogniser;
import dev.awsinquiry.reading.page.Retractions;
import dev.awsinquiry.reading.page.SetUp;
import dev.awsinquiry.reading.page.SpeechAct;
import java.util.BitSet;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * {@code howmuch.quantified} by a number of whatever a trade counts, where its sentence tells the harm: 「予約の 6 頭を明日に回した」,
 * 「13 組分が見れない」. What can't be done with what is counted tells the effect as well.
 */
public final class TradeCount implements Recogniser {

    /** Chars before a count in which a part of a system may stand that is counted. */
    private static final int BESIDE = 10;

    /** Chars behind a count in which it is told what can't be done. */
    private static final int FAR = 24;

    private static final String CANT =
            "^(?:{trade.rough})*(?:の[^、。は]{1,8})?(?:が|も|は|を|に|、| )?(?:まだ|もう|全部|全然)?[^、。0-9]{0,8}?{trade.cant}";

    /**
     * Whatever else is said to be impossible, of a potential verb: 「入れられません」「回れてない」. Behind 〜て most verbs in -e tell
     * what nobody did yet, 「14 組に伝えてません」, so that there it must be one that can be nothing else.
     */
    private static final String CANT_VERB =
            "^(?:{trade.rough})*(?:の[^、。は]{1,8})?(?:が|も|は|を|に|、| )?(?:まだ|もう|全部|全然)?([^、。0-9]{0,7}?[えけげせてねべめれ])((?<!入れ)て(?:い)?)?(?:ない|ません|なく|なかった)";

    private static final String CANT_TOLD = "[0-9][^、。]{0,24}?(?:{trade.cant}|[えけげせてねべめれ](?:ない|ません|なく|なかった))";

    /** What clauses do whose numbers are no toll; 「明日に回した」 sounds like a plan. */
    private static final Set<SpeechAct> NOT_TOLD = Set.of(SpeechAct.ASKS, SpeechAct.SUPPOSES, SpeechAct.REMARKS);

    @Override
    public void read(Page page, Notes notes) {
        if (notes.of(Fact.HOWMUCH_QUANTIFIED) != null || !FaultNear.told(page, notes)) {
            return;
        }
        BitSet named = NamedNumbers.in(page);
        for (int s = 0; s < page.sentences().size(); s++) {
            Sentence in = page.sentences().get(s);
            if (in.spoken() && !page.has(s, "quantity.frame") && !SetUp.told(page, s)) {
                read(page, notes, s, named);
            }
        }
    }

    private static void read(Page page, Notes notes, int s, BitSet named) {
        Sentence in = page.sentences().get(s);
        WordLists lists = page.words().lists();
        boolean harm = page.matches(s, Fact.HOWMUCH_IMPACT.id());
        for (TradeUnit count : TradeUnit.in(lists, page.folded().lower, in.start(), in.end())) {
            boolean cant = cant(page, in, count);
            if ((harm || cant) && !named.get(count.start()) && told(page, in, count)) {
                notes.stateWords(Fact.HOWMUCH_QUANTIFIED, count.start(), count.end(), 1);
                notes.stateWords(Fact.HOWMUCH_IMPACT, in.start(), in.end(), 0);
                return;
            }
        }
    }

    private static boolean told(Page page, Sentence in, TradeUnit count) {
        int before = Math.max(in.start(), count.start() - BESIDE);
        WordLists lists = page.words().lists();
        return !NOT_TOLD.contains(page.acts().at(count.start()))
                && page.meant(count.start(), count.end()) != Retractions.Meant.NO
                // what is lost an hour is told with the hour
                && !lists.ends("trade.rate", page.lower(before, count.start()).strip())
                && !lists.at("trade.none.behind", page.folded().lower, count.end())
                && !page.holds(before, count.start(), "of.machine")
                && !page.holds(before, count.start(), "pair.tech")
                && !lists.within("trade.part", page.lower(before, count.start()));
    }

    private static boolean cant(Page page, Sentence in, TradeUnit count) {
        WordLists lists = page.words().lists();
        String behind = page.lower(count.end(), Math.min(in.end(), count.end() + FAR));
        if (lists.has("trade.unit.plain", count.unit())) {
            return false;
        }
        Matcher verb = lists.expression(CANT_VERB).matcher(behind);
        return lists.expression(CANT).matcher(behind).find()
                || verb.find()
                        && !lists.ends("trade.cant.not", verb.group(1))
                        && (verb.group(2) == null || lists.ends("trade.cant.te", verb.group(1)))
                        && anew(page, lists, count);
    }

    /** Whether no effect was told before that counts what else can't be done: a few more of that take nothing from it. */
    private static boolean anew(Page page, WordLists lists, TradeUnit count) {
        String told = new Folded(page.setting().counted().orElse("")).lower;
        return !lists.expression(CANT_TOLD).matcher(told).find()
                || TradeUnit.in(lists, told, 0, told.length()).stream()
                        .anyMatch(one -> one.unit().equals(count.unit()));
    }
}
