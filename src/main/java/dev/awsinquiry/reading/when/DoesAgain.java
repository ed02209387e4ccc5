package dev.awsinquiry.reading.when;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.BareAnswer;
import dev.awsinquiry.reading.page.Finding;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Recogniser;
import dev.awsinquiry.reading.page.SpeechAct;
import dev.awsinquiry.reading.page.TimesIn;
import dev.awsinquiry.reading.phrase.Hit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * {@code when.ongoing} where a reply says no more than that what failed does it again: 「つながりました」 to 「つながりません」,
 * "pulls work" to "pulls fail". "ssh works" says nothing of the pulls, and 「管理画面には入れました」 nothing of the shop.
 */
public final class DoesAgain implements Recogniser {

    private static final String OVER = "ended";
    private static final Set<SpeechAct> TELLING = EnumSet.of(SpeechAct.TELLS, SpeechAct.REMARKS);

    /** Chars that two words must share to be the same one. */
    private static final int SAME = 2;
    /** Chars from the root of a verb to what denies it: 「つながりません」. */
    private static final int DENIED = 8;

    private static final String PARTICLES = "はがもをにで、";

    @Override
    public void read(Page page, Notes notes) {
        String symptom = page.setting().said(Fact.HOW_SYMPTOM).orElse("").toLowerCase(Locale.ROOT);
        boolean lasts = page.setting().asked().contains(Fact.WHEN_ONGOING)
                || page.setting().stated(Fact.WHEN_ONGOING) && !page.setting().over();
        if (symptom.isEmpty() || !lasts || notes.of(Fact.WHEN_ONGOING) != null) {
            return;
        }
        for (Hit does : page.found("does.again")) {
            int s = page.sentenceAt(does.start());
            if (s >= 0
                    && does.end() <= page.sentences().get(s).end()
                    && !page.asks(page.sentences().get(s))
                    && TELLING.contains(page.acts().at(does.start()))
                    && failed(page, does, symptom)
                    && !earlier(page, s)
                    && !step(page, s)
                    && BareAnswer.alone(page, s, said(page, s, does, symptom))) {
                state(page, notes, s);
                return;
            }
        }
    }

    /** Whether it did so on another day: 「昨日は接続できました」. */
    private static boolean earlier(Page page, int s) {
        return TimesIn.of(page, s).stream().anyMatch(mark -> mark.date()
                .filter(day -> !day.equals(page.setting().today()))
                .isPresent());
    }

    /** Whether it is one of several steps: "2. log in 3. works". */
    private static boolean step(Page page, int s) {
        String lower = page.folded().lower;
        int at = page.sentences().get(s).start() - 1;
        while (at >= 0 && lower.charAt(at) == ' ') {
            at--;
        }
        return ".)".indexOf(Chars.at(lower, at)) >= 0 && Chars.digit(Chars.at(lower, at - 1));
    }

    private static void state(Page page, Notes notes, int s) {
        Sentence in = page.sentences().get(s);
        notes.state(Fact.WHEN_ONGOING, OVER, in.start(), in.end(), 1);
        Finding tried = notes.of(Fact.WHAT_TRIED);
        // that it does is what was found, and no trial
        if (tried != null && in.holds(page.folded().stretch(tried.span()).start())) {
            notes.forget(Fact.WHAT_TRIED);
        }
    }

    /** Whether the symptom denies that verb; what works in English may have failed in any words. */
    private static boolean failed(Page page, Hit does, String symptom) {
        String lower = page.folded().lower;
        char first = lower.charAt(does.start());
        if (!Chars.japanese(first)) {
            return true;
        }
        // a verb changes behind its root: 動きました, 動かない
        boolean kanji = Character.isIdeographic(first);
        String root = lower.substring(does.start(), does.start() + (kanji ? 1 : SAME));
        for (int at = symptom.indexOf(root); at >= 0; at = symptom.indexOf(root, at + 1)) {
            int end = Math.min(symptom.length(), at + root.length() + DENIED);
            if (page.words().lexicon().holds(symptom.substring(at, end), "does.denied")) {
                return true;
            }
        }
        return false;
    }

    /** The stretches that tell nothing new: the verb, words of the symptom, and what stands around them. */
    private static List<Span> said(Page page, int s, Hit does, String symptom) {
        Sentence in = page.sentences().get(s);
        List<Span> said = new ArrayList<>(List.of(new Span(does.start(), does.end())));
        for (Hit filler : page.found(in, "does.filler")) {
            said.add(new Span(filler.start(), filler.end()));
        }
        String lower = page.folded().lower;
        for (int at = in.start(); at < in.end(); at++) {
            int end = told(lower, at, in.end(), symptom);
            if (end > at || PARTICLES.indexOf(lower.charAt(at)) >= 0) {
                said.add(new Span(at, Math.max(end, at + 1)));
                at = Math.max(end, at + 1) - 1;
            }
        }
        return said;
    }

    /** Where what begins there ends to be a word of the symptom; there itself where it is none. */
    private static int told(String lower, int at, int limit, String symptom) {
        int end = at;
        if (Chars.japanese(lower.charAt(at))) {
            while (end < limit && symptom.contains(lower.substring(at, end + 1))) {
                end++;
            }
            return end - at >= SAME ? end : at;
        }
        if (Chars.alnum(Chars.at(lower, at - 1))) {
            return at;
        }
        while (end < limit && Chars.alnum(lower.charAt(end))) {
            end++;
        }
        // one login, all logins
        String word = lower.substring(at, end);
        String stem = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        int known = stem.length() < SAME ? -1 : symptom.indexOf(stem);
        return known >= 0 && !Chars.alnum(Chars.at(symptom, known - 1)) ? end : at;
    }
}
