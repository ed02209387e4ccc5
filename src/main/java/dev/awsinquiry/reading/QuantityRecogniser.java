package dev.awsinquiry.reading;

import dev.awsinquiry.inquiry.Fact;

/** {@code howmuch.quantified}: how many users, requests, orders, how much money; sizes, loads and prices are not meant. */
final class QuantityRecogniser implements Recogniser {

    /** Chars that may lie between the number and what it counts ("1,200 paying customers"). */
    private static final int NEAR = 22;

    /** Chars of an answer that is nothing but a number. */
    private static final int ANSWER = 24;

    @Override
    public void read(Page page, Notes notes) {
        int business = page.words().lexicon().wordClass("unit.business");
        for (Hit hit : page.hits()) {
            if (hit.wordClass() == business) {
                unit(page, notes, hit);
            }
        }
        for (Match match : page.matches("howmuch.quantified")) {
            notes.stateWords(Fact.HOWMUCH_QUANTIFIED, match.start(), match.end(), 2);
        }
    }

    private static void unit(Page page, Notes notes, Hit unit) {
        int s = page.sentenceAt(unit.start());
        if (s < 0 || !page.sentences().get(s).spoken() || page.has(s, "quantity.other")) {
            return;
        }
        int number = numberBefore(
                page.folded().lower, unit.start(), page.sentences().get(s).start());
        boolean behind = false;
        if (number < 0) {
            behind = currency(page.lower(unit.start(), unit.end()));
            number = behind
                            && Chars.digit(
                                    Chars.at(page.folded().lower, Chars.skipBlanks(page.folded().lower, unit.end())))
                    ? unit.start()
                    : -1;
        }
        boolean effect = effect(page, s);
        if (number < 0 || !(effect || answers(page, s))) {
            return;
        }
        int end = behind ? page.sentences().get(s).end() : unit.end();
        notes.stateWords(Fact.HOWMUCH_QUANTIFIED, number, Math.min(end, number + 60), effect ? 2 : 1);
        if (!effect) {
            return;
        }
        notes.stateWords(
                Fact.HOWMUCH_IMPACT,
                page.sentences().get(s).start(),
                page.sentences().get(s).end(),
                0);
    }

    /** Whether the sentence speaks of an effect on the business. */
    private static boolean effect(Page page, int s) {
        return page.has(s, "effect") || page.topic(s).equals("impact");
    }

    /** 「500 人くらい」 says it all, where that was asked for. */
    private static boolean answers(Page page, int s) {
        Sentence sentence = page.sentences().get(s);
        return page.setting().asked().contains(Fact.HOWMUCH_QUANTIFIED) && sentence.end() - sentence.start() <= ANSWER;
    }

    private static boolean currency(String unit) {
        return unit.equals("$")
                || unit.equals("¥")
                || unit.equals("€")
                || unit.equals("£")
                || unit.startsWith("us$")
                || unit.equals("usd")
                || unit.equals("jpy");
    }

    /** Where the number before the unit begins; -1 where none stands there, only words between. */
    private static int numberBefore(String lower, int unit, int floor) {
        int at = unit;
        while (at > floor && unit - at < NEAR) {
            char c = lower.charAt(at - 1);
            if (Chars.digit(c)) {
                return begin(lower, at, floor);
            }
            boolean filler = Chars.letter(c) || c == ' ' || c == '+' || c == '%' || "万千百億数約名人件以上の程割半".indexOf(c) >= 0;
            if (!filler) {
                return -1;
            }
            if ("数割半".indexOf(c) >= 0 && Chars.japanese(Chars.at(lower, at)) && at < unit + 1) {
                return at - 1;
            }
            at--;
        }
        return -1;
    }

    private static int begin(String lower, int end, int floor) {
        int at = end;
        while (at > floor
                && (Chars.digit(lower.charAt(at - 1)) || lower.charAt(at - 1) == ',' || lower.charAt(at - 1) == '.')) {
            at--;
        }
        char before = Chars.at(lower, at - 1);
        return Chars.letter(before) || before == '-' || before == ':' || before == '/' ? -1 : at;
    }
}
