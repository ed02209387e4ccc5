package dev.awsinquiry.reading.what;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.fact.FactRules;
import dev.awsinquiry.reading.layout.EndMarks;
import dev.awsinquiry.reading.layout.Lines;
import dev.awsinquiry.reading.layout.Part;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.FaultNear;
import dev.awsinquiry.reading.page.Finding;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Passing;
import dev.awsinquiry.reading.page.Recogniser;
import dev.awsinquiry.reading.page.SpeechAct;
import dev.awsinquiry.reading.phrase.Match;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code what.trigger}: only what is told of as happened, and only beside a fault, sets one off. In an answer each
 * sentence answers one question: 「再起動しましたが変わりません」 says what was tried, and leaves open what makes it happen.
 */
public final class TriggerRules implements Recogniser {

    /** What goes wrong in verbs of everyday life, which no list of faults knows. */
    private static final String ILL = "occasion.ill.ja";

    private static final String ILL_ENGLISH = "occasion.ill.en";

    /** What tells of a fault, or of what mended it. */
    private static final List<String> LEADS = List.of(
            "fail", "status.code", "fixed.sure", "led.to.ja", ILL, ILL_ENGLISH, "arises.ja", "occasion.while.en");

    /** What clauses do that tell of nothing that happened; a question may: "does anybody else get timeouts when deploying?" */
    private static final Set<SpeechAct> UNTOLD = Set.of(SpeechAct.SUPPOSES, SpeechAct.PLANS, SpeechAct.REMARKS);

    /** What begins a rule by which an operation fails, something works elsewhere, or something was changed days before. */
    private static final List<String> FAILING = List.of(
            "operation",
            "caller.from.ja",
            "works.elsewhere",
            "changed.when.ja",
            "first.time.ja",
            "release.en",
            "release.bare.en",
            "part.got.en");

    /** What a reply may answer instead. */
    private static final List<Fact> OTHERS = List.of(Fact.HOWMUCH_QUANTIFIED, Fact.WHERE_REGION, Fact.WHERE_ACCOUNT);

    /** What speaks of when it happens, or puts that right: it takes the place of a trigger that was told. */
    private static final String EXPLICIT = "trigger.explicit";

    /** Chars behind a doing within which the fault is told. */
    private static final int FAR = 160;

    /** Lines of a block that are looked through. */
    private static final int MOST = 8;

    private static final FactRules RULES = new FactRules(Fact.WHAT_TRIGGER);

    @Override
    public void read(Page page, Notes notes) {
        boolean told = FaultNear.told(page, notes);
        if (told || page.found(ILL).size() + page.found(ILL_ENGLISH).size() > 0) {
            BitSet tried = new BitSet();
            if (!page.setting().asked().isEmpty()) {
                page.matches(Fact.WHAT_TRIED.id()).stream()
                        .filter(match -> !page.has(match.sentence(), "onset.then.en"))
                        .forEach(match -> tried.set(match.sentence()));
                page.deeds().stream()
                        .filter(deed -> !Passing.begins(page, deed.sentence()) && DeedRecogniser.led(page, deed))
                        .forEach(deed -> tried.set(deed.sentence()));
            }
            BitSet remedies = page.matches(Fact.WHAT_TRIGGER.id()).isEmpty() ? new BitSet() : remedies(page);
            RULES.read(
                    page,
                    notes,
                    match -> (told || page.has(match.sentence(), ILL) || page.has(match.sentence(), ILL_ENGLISH))
                            && page.role().tells(match.start())
                            && !page.topic(match.sentence()).equals("impact")
                            && !tried.get(match.sentence())
                            && !inPassing(page, notes, match)
                            && !inMessage(page, notes, match)
                            && !untold(page, match)
                            && !page.beside(match, "trigger.never")
                            && leadsOn(page, notes, match)
                            && !remedies.get(match.start()));
        }
    }

    /**
     * Whether a reply names one more operation that fails, or tells why somebody is suspected: what was said of the steps
     * before says more, and stays.
     */
    private static boolean inPassing(Page page, Notes notes, Match match) {
        int first = match.rule().steps().get(0).wordClass();
        return page.setting().stated(Fact.WHAT_TRIGGER)
                && (FAILING.stream().anyMatch(words -> page.words().lexicon().wordClass(words) == first)
                        || tells(
                                page,
                                notes.of(Fact.WHY_PROBLEM),
                                page.sentences().get(match.sentence())));
    }

    /** Whether a reply has it in the words of an error: "Sending paused for this account". */
    private static boolean inMessage(Page page, Notes notes, Match match) {
        return page.setting().thread().isPresent() && notes.within(Fact.HOW_ERROR, match.start(), match.end());
    }

    /**
     * Whether a doing that stands alone in its rule leads on to a fault, or to what mended it: 「バッチを流すと落ちます」. What is
     * done otherwise is how a system is used or what came afterwards. An answer leaves out the fault that it was asked about,
     * unless it is one to another question, or the trigger was told before: "see you after the standup".
     */
    private static boolean leadsOn(Page page, Notes notes, Match match) {
        boolean alone = match.rule().steps().size() == 1
                && (page.setting().stated(Fact.WHAT_TRIGGER)
                                && page.setting().question().isEmpty()
                        ? !page.has(match.sentence(), EXPLICIT)
                        : page.setting().asked().isEmpty()
                                ? weak(page, match) || OtherBusiness.told(page, notes, match)
                                : answersOther(page, notes, match));
        if (!alone) {
            return true;
        }
        int s = match.sentence();
        Sentence sentence = page.sentences().get(s);
        int end = Math.min(sentence.end(), match.end() + FAR);
        return LEADS.stream().anyMatch(words -> page.holds(match.start(), end, words))
                || error(page, notes, match.start(), sentence.end())
                || tells(page, notes.of(Fact.HOW_SYMPTOM), sentence)
                || s + 1 < page.sentences().size()
                        && leadsOn(
                                page, notes, match, sentence, page.sentences().get(s + 1));
    }

    /** Whether the clause tells of nothing that happened; "fails if the file is large" and 「指定した場合、拒否される」 do. */
    private static boolean untold(Page page, Match match) {
        return !Lines.hasJapanese(page.folded().text, match.start(), match.end())
                && !page.begins(match.start(), match.end(), "fail")
                && UNTOLD.contains(page.acts().at(match.end() - 1));
    }

    /** Whether the words alone say nothing of a fault: any in Japanese, "want to", "if", "objects with" and the like in English. */
    private static boolean weak(Page page, Match match) {
        return Lines.hasJapanese(page.folded().text, match.start(), match.end())
                || page.begins(
                        match.start(), page.sentences().get(match.sentence()).end(), "doing.weak");
    }

    /** Whether a reply counts or names a place in the sentence, or tells how often by these very words: 「売上にすると 30 万」, "each run". */
    private static boolean answersOther(Page page, Notes notes, Match match) {
        Sentence sentence = page.sentences().get(match.sentence());
        Finding often = notes.of(Fact.WHEN_FREQUENCY);
        Span words = page.folded().span(match.start(), match.end());
        return OTHERS.stream()
                        .map(notes::of)
                        .anyMatch(found -> found != null
                                && sentence.holds(
                                        page.folded().stretch(found.span()).start()))
                || often != null
                        && often.span().start() <= words.start()
                        && words.end() <= often.span().end();
    }

    /** Whether the sentence goes on in the next one, by its end or by how that begins, and leads on to a fault there. */
    private static boolean leadsOn(Page page, Notes notes, Match match, Sentence sentence, Sentence next) {
        boolean open = !EndMarks.closed(page.folded().text, sentence.end());
        boolean fails = page.holds(next.start(), Math.min(next.end(), next.start() + FAR), "fail");
        return fails && page.begins(next.start(), next.end(), "thereupon.ja")
                || open && (fails || error(page, notes, match.start(), blockEnd(page, match.sentence() + 1)));
    }

    /** Where the block of code or the quotation ends that begins with the sentence; of anything else, where that ends. */
    private static int blockEnd(Page page, int first) {
        List<Sentence> sentences = page.sentences();
        int last = first;
        while (sentences.get(first).part() != Part.PROSE
                && last + 1 < sentences.size()
                && last < first + MOST
                && sentences.get(last + 1).part() == sentences.get(first).part()) {
            last++;
        }
        return sentences.get(last).end();
    }

    /** Whether it is the sentence that tells that, in whatever words. */
    private static boolean tells(Page page, @Nullable Finding found, Sentence sentence) {
        Span whole = page.folded().span(sentence.start(), sentence.end());
        return found != null
                && !found.unknown()
                && found.span().start() >= whole.start()
                && found.span().end() <= whole.end();
    }

    /** Whether the message of an error begins in the stretch. */
    private static boolean error(Page page, Notes notes, int start, int end) {
        Finding error = notes.of(Fact.HOW_ERROR);
        Span stretch = page.folded().span(start, end);
        return error != null
                && error.span().start() >= stretch.start()
                && error.span().start() < stretch.end();
    }

    /** Where it is told who did something about the fault in vain, or looked into it: that alone sets nothing off. */
    private static BitSet remedies(Page page) {
        BitSet remedies = new BitSet();
        page.deeds().stream()
                .filter(deed -> DeedRecogniser.inVain(page, deed))
                .forEach(deed -> remedies.set(deed.clause().start()));
        return remedies;
    }
}
