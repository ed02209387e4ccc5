package dev.awsinquiry.reading.howmuch;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.fact.ShortAnswers;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.AboutFault;
import dev.awsinquiry.reading.page.FaultNear;
import dev.awsinquiry.reading.page.Finding;
import dev.awsinquiry.reading.page.NamedNumbers;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Recogniser;
import dev.awsinquiry.reading.page.Retractions;
import dev.awsinquiry.reading.page.SetUp;
import dev.awsinquiry.reading.page.SpeechAct;
import dev.awsinquiry.reading.phrase.Hit;
import dev.awsinquiry.reading.phrase.Match;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** {@code howmuch.quantified}: how many users, requests, orders, how much money; sizes, loads and prices are not meant. */
public final class QuantityRecogniser implements Recogniser {

    /** A part of something: 「3 割」, "a third of". It says what it is a part of only beside the harm. */
    private static final String SHARE = "toll.share";

    /** A number that isn't written in digits, and what makes a number something else than a count. */
    private static final String NUMBER = "number.word";

    private static final String NOISE = "quantity.noise";
    /** What is counted where a business counts, people, places, deals, and the plain units; and numbers. */
    private static final String[] COUNTED = {
        "unit.business", "biz.people", "biz.user", "biz.place", "biz.deal", SHARE, NUMBER, NOISE
    };

    /** What tells that the count is of what went wrong. */
    private static final String[] EFFECTS = {"hurt", "stopped", "paid", "idle", "by.hand", "hurts.en"};

    /** Before a count of each hour, or of another time. */
    private static final Pattern PER_TIME = Pattern.compile("(?:毎(?:分|時|秒|日)|(?:分|時間|秒|日)(?:あたり|当たり|当り))[^、。]{0,12}$");

    /** Behind a whole; a number there would be its part, and is told with it. */
    private static final Pattern WHOLE = Pattern.compile("^(?:中|のうち|の内)(?!、?(?:約|およそ)? ?[0-9])");

    /** Chars around a count that are looked at. */
    private static final int PACE = 20;

    /** Chars between a count and a word that makes it a size, a price or a limit. */
    private static final int BESIDE = 14;

    /** Chars behind a count within which harm is told of what is counted. */
    private static final int FRAMED = 24;
    /** What clauses do whose numbers are no toll. */
    private static final Set<SpeechAct> NOT_TOLD = Set.of(SpeechAct.ASKS, SpeechAct.SUPPOSES, SpeechAct.REMARKS);

    @Override
    public void read(Page page, Notes notes) {
        if (!FaultNear.told(page, notes)) {
            return;
        }
        // both numbers of a pair, before the one that stands first in it
        page.matches("quantity.pair")
                .forEach(match -> notes.stateWords(Fact.HOWMUCH_QUANTIFIED, match.start(), match.end(), 3));
        BitSet named = NamedNumbers.in(page);
        // people, orders and money weigh more than the tills beside them: of the same weight the first one stays
        List<Runnable> light = new ArrayList<>();
        units(page, notes, named, light);
        light.forEach(Runnable::run);
        List<Match> counted = page.matches("howmuch.quantified");
        // 「請求がいつも 3,000 円なのに 21 万円」 says the same as 「請求がいつも 3,000 円」 and more
        Map<Integer, Integer> ends = new HashMap<>();
        counted.forEach(match -> ends.merge(match.start(), match.end(), Math::max));
        for (Match match : counted) {
            boolean whole = match.end() == ends.get(match.start());
            if (!named.get(match.start()) && whole && AboutFault.counts(page, match.sentence())) {
                notes.stateWords(Fact.HOWMUCH_QUANTIFIED, match.start(), match.end(), 2);
            }
        }
        widen(page, notes);
    }

    private static void units(Page page, Notes notes, BitSet named, List<Runnable> light) {
        int words = page.words().lexicon().wordClass(NUMBER);
        int noise = page.words().lexicon().wordClass(NOISE);
        Before word = new Before();
        Before noisy = new Before();
        for (Hit hit : page.found(COUNTED)) {
            if (hit.wordClass() == words) {
                word.take(hit);
            } else if (hit.wordClass() == noise) {
                noisy.take(hit);
            } else {
                unit(page, notes, hit, word, noisy, named).ifPresent(states -> {
                    if (page.words().lists().within("count.light", page.lower(hit.start(), hit.end()))) {
                        light.add(states);
                    } else {
                        states.run();
                    }
                });
            }
        }
    }

    /** What states the number that stands before the unit, if it counts. */
    private static Optional<Runnable> unit(Page page, Notes notes, Hit unit, Before word, Before noisy, BitSet named) {
        int s = page.sentenceAt(unit.start());
        // "… since 1.18. Users …" counts nobody
        if (s < 0
                || !page.sentences().get(s).spoken()
                || unit.end() > page.sentences().get(s).end()) {
            return Optional.empty();
        }
        Sentence sentence = page.sentences().get(s);
        String lower = page.folded().lower;
        // "500 人が" counts and names what is counted at once
        int number = Chars.digit(lower.charAt(unit.start()))
                ? unit.start()
                : CountPhrase.numberBefore(page.words().lists(), lower, unit.start(), sentence.start());
        if (number < 0
                && word.start >= sentence.start()
                && CountPhrase.near(page.words().lists(), lower, word.end, unit.start())) {
            number = word.start;
        }
        if (number >= 0 && (noisy.start > number && noisy.end <= unit.start() || named.get(number))) {
            return Optional.empty();
        }
        boolean share = unit.wordClass() == page.words().lexicon().wordClass(SHARE);
        if (share && !harmIn(page, s)) {
            return Optional.empty();
        }
        number = share ? unit.start() : number;
        boolean behind = number < 0
                && page.begins(unit.start(), unit.end(), "unit.currency")
                && Chars.digit(Chars.at(lower, Chars.skipBlanks(lower, unit.end())));
        number = behind ? unit.start() : number;
        if (number < 0) {
            return Optional.empty();
        }
        boolean otherwise = page.distance(number, unit.end(), "quantity.other") < BESIDE
                || money(page, unit) && (page.has(s, "bill") || page.has(s, "refund.asked"));
        boolean effect = effect(page, s) || toll(page, s, unit) && wrong(notes) && AboutFault.harm(page, s);
        if (otherwise
                || page.meant(number, unit.end()) == Retractions.Meant.NO
                || page.begins(unit.end(), sentence.end(), "count.went.well") && !page.has(s, "count.harm")
                || describes(page, s, number, unit)
                || SetUp.told(page, s)
                || whole(lower, number, unit.end())
                || !(effect || QuantityAnswer.is(page, s, number, unit))
                || NOT_TOLD.contains(page.acts().at(unit.start())) && !ShortAnswers.hedged(page, s)) {
            return Optional.empty();
        }
        int first = number;
        int end = Math.min(behind ? sentence.end() : unit.end(), first + 60);
        // what an hour costs says more than how many there are in all
        int weight = effect
                        && PER_TIME.matcher(page.lower(Math.max(sentence.start(), number - PACE), number))
                                .find()
                ? 3
                : effect ? 2 : 1;
        return Optional.of(() -> {
            notes.stateWords(Fact.HOWMUCH_QUANTIFIED, first, end, weight);
            if (effect) {
                notes.stateWords(Fact.HOWMUCH_IMPACT, sentence.start(), sentence.end(), 0);
            }
        });
    }

    /** With what belongs to the number that was chosen. */
    private static void widen(Page page, Notes notes) {
        Finding found = notes.of(Fact.HOWMUCH_QUANTIFIED);
        if (found != null && !found.unknown()) {
            Span span = page.folded().stretch(found.span());
            Sentence in = page.sentences().get(page.sentenceAt(span.start()));
            Span whole = QuantitySpan.of(page, in, span.start(), span.end());
            notes.widen(Fact.HOWMUCH_QUANTIFIED, whole.start(), whole.end());
        }
    }

    /** Whether the sentence speaks of an effect on the business. */
    private static boolean effect(Page page, int s) {
        for (String effect : EFFECTS) {
            if (page.has(s, effect)) {
                return true;
            }
        }
        return page.has(s, "effect") && AboutFault.harm(page, s)
                || page.topic(s).equals("impact")
                || harmIn(page, s)
                || harmIn(page, s - 1)
                || harmIn(page, s + 1);
    }

    /** Whether the sentence tells what it does to the business: the numbers beside that are its toll. */
    private static boolean harmIn(Page page, int s) {
        return page.matches(s, Fact.HOWMUCH_IMPACT.id());
    }

    /** Whether the text tells of something that went wrong. */
    private static boolean wrong(Notes notes) {
        return notes.stated(Fact.HOW_SYMPTOM)
                || notes.stated(Fact.HOW_ERROR)
                || notes.stated(Fact.WHEN_FREQUENCY)
                || notes.stated(Fact.WHEN_ONGOING);
    }

    /**
     * Whether people, places, deals or money are counted, and not to describe the business: where something is wrong,
     * "front desk takes 40 calls an hour" needs no word of harm.
     */
    private static boolean toll(Page page, int s, Hit unit) {
        boolean strong = unit.wordClass() != page.words().lexicon().wordClass("unit.business") || money(page, unit);
        return strong && !page.has(s, "quantity.frame");
    }

    /** Whether a business is described and no harm told of what is counted: "we run 40 stores in this account; …". */
    private static boolean describes(Page page, int s, int number, Hit unit) {
        return page.distance(number, unit.end(), "quantity.frame") == 0
                        && page.distanceBehind(s, unit.end(), "hurt") > FRAMED
                || spared(page, s, number, unit);
    }

    /** Whether it is the whole of which a part is told elsewhere: 「全 12 店舗のうち新宿の 2 店舗」. */
    private static boolean whole(String lower, int number, int end) {
        int from = Chars.at(lower, number - 1) == ' ' ? number - 1 : number;
        return Chars.at(lower, from - 1) == '全'
                && WHOLE.matcher(lower.substring(end, Math.min(lower.length(), end + PACE)))
                        .find();
    }

    /** Whether it counts those who are spared: 「4 拠点だけで、ほかの 21 拠点は入っています」. */
    private static boolean spared(Page page, int s, int number, Hit unit) {
        return page.distanceBefore(page.sentences().get(s).start(), number, "count.spared") <= 1
                && page.distanceBehind(s, unit.end(), "count.well") <= FRAMED;
    }

    private static boolean money(Page page, Hit unit) {
        return page.begins(unit.start(), unit.end(), "unit.money");
    }

    /** The word of a class that was last seen. */
    private static final class Before {
        private int start = -1;
        private int end = -1;

        void take(Hit hit) {
            if (hit.end() >= end) {
                start = hit.start();
                end = hit.end();
            }
        }
    }
}
