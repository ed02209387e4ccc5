package dev.awsinquiry.reading;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Flag;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.inquiry.Remark;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Folded;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.chars.WordLists;
import dev.awsinquiry.reading.flag.OpenQuestions;
import dev.awsinquiry.reading.howmuch.CountCorrection;
import dev.awsinquiry.reading.howmuch.Recount;
import dev.awsinquiry.reading.page.Answered;
import dev.awsinquiry.reading.page.Asked;
import dev.awsinquiry.reading.page.Correction;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Reach;
import dev.awsinquiry.reading.page.Recogniser;
import dev.awsinquiry.reading.page.Restated;
import dev.awsinquiry.reading.page.Setting;
import dev.awsinquiry.reading.page.Untold;
import dev.awsinquiry.reading.page.Withdrawals;
import dev.awsinquiry.reading.page.Withdrawn;
import dev.awsinquiry.reading.page.Words;
import dev.awsinquiry.reading.secret.SecretMasker;
import dev.awsinquiry.reading.where.AlsoThere;
import dev.awsinquiry.reading.where.AnsweringNames;
import dev.awsinquiry.reading.where.TakenBack;
import dev.awsinquiry.reading.who.AlsoHit;
import dev.awsinquiry.reading.who.Mended;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Reads a text by word lists and rules: masks the secrets, then asks each recogniser in turn. */
public final class WordsReader implements Reader {

    /** For words whose day and zone change nothing. */
    private static final Setting PLAIN = Setting.alone(LocalDate.EPOCH, ZoneOffset.UTC);

    private final Words words;

    /** A reader that rests on these words; it holds no other state and may be used by many threads. */
    public WordsReader(Words words) {
        this.words = words;
    }

    @Override
    public Reading read(String text, Setting setting) {
        SecretMasker.Masked masked = words.secrets().mask(text);
        Page page = new Page(masked.folded(), setting, words);
        Untold untold = Untold.of(page);
        return read(masked, page, new Notes(masked.folded(), masked.text(), untold));
    }

    @Override
    public Contribution contribution(String text, Setting setting) {
        SecretMasker.Masked masked = words.secrets().mask(text);
        Page page = new Page(masked.folded(), setting, words);
        Untold untold = Untold.of(page);
        Notes notes = new Notes(masked.folded(), masked.text(), untold);
        Reading reading = read(masked, page, notes);
        boolean worth = reading.findings().isEmpty();
        boolean names = worth && Worthwhile.names(page);
        return new Contribution(
                reading,
                new DayTold(page, untold).in(masked.text()),
                AnsweringNames.in(page),
                OpenQuestions.in(page, reading.raised()),
                AlsoThere.in(page, notes),
                TakenBack.in(page, notes),
                names && Worthwhile.behindQuestion(page)
                        || worth
                                && (Worthwhile.weighs(page) || FragmentAnswer.is(page) || shows(masked, setting, page)),
                names);
    }

    /** Whether it tells something worth keeping, read as though nothing had been told before. */
    private boolean shows(SecretMasker.Masked masked, Setting setting, Page told) {
        Page page = new Page(masked.folded(), setting.without(Worthwhile.FACTS).asking(Worthwhile.EFFECTS), words);
        Notes notes = new Notes(masked.folded(), masked.text(), Untold.of(page));
        return Worthwhile.shows(told, read(masked, page, notes).findings());
    }

    private Reading read(SecretMasker.Masked masked, Page page, Notes notes) {
        Folded folded = masked.folded();
        for (Recogniser recogniser : Recognisers.ALL) {
            recogniser.read(page, notes);
        }
        for (Span mask : masked.masks()) {
            Span secret = folded.stretch(mask);
            notes.raise(Flag.CONTAINS_SECRET, secret.start(), secret.end(), "");
        }
        return new Reading(masked.text(), language(masked.text()), notes.findings(), notes.raised());
    }

    @Override
    public Day day(String text, Setting setting) {
        Page page = new Page(Folded.said(text), setting, words);
        return new DayTold(page, Untold.day(page)).in(text);
    }

    @Override
    public List<Remark> settled(String before, List<Remark> raised, String answer, Setting setting) {
        return Settling.may(raised)
                ? new Settling(this, setting).of(before, raised, new Page(Folded.said(answer), setting, words))
                : List.of();
    }

    @Override
    public Optional<Asked> asked(String message, Setting setting) {
        return words.colleagues().asked(new Page(Folded.said(message), setting, words), message);
    }

    @Override
    public Optional<Answered> answered(String message) {
        return words.colleagues().answered(Folded.said(message), message);
    }

    @Override
    public Optional<Withdrawn> withdrawn(String message, Setting setting) {
        return Withdrawals.of(new Page(Folded.said(message), setting, words), message);
    }

    @Override
    public Optional<Recounting> recount(String reply, String told, Setting setting) {
        Page page = new Page(Folded.said(reply), setting, words);
        return Recount.of(page, told, reply)
                .map(count -> new Recounting(count.words(), count.all(), false))
                .or(() -> AlsoHit.of(page, reply).map(others -> new Recounting(others, false, true)));
    }

    @Override
    public Reach reach(Reading reply, Fact fact) {
        return reply.of(fact)
                .map(told -> Mended.of(new Page(Folded.said(reply.text()), PLAIN, words), told))
                .orElse(Reach.HIT);
    }

    @Override
    public boolean corrects(String text) {
        return words.restatements().corrects(Folded.said(text).lower);
    }

    @Override
    public Correction correction(String reply, Setting setting) {
        return Correction.of(new Page(Folded.said(reply), setting, words));
    }

    @Override
    public boolean countsAnew(String now, String before) {
        return CountCorrection.replaces(now, before);
    }

    @Override
    public WordLists lists() {
        return words.lists();
    }

    @Override
    public Restated restated(String now, String before) {
        return words.restatements().of(now, before);
    }

    @Override
    public String mask(String text) {
        return words.secrets().mask(text).text();
    }

    @Override
    public Language language(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Chars.japanese(c) || (c >= '\uff66' && c <= '\uff9f')) {
                return Language.JA;
            }
        }
        return Language.EN;
    }
}
