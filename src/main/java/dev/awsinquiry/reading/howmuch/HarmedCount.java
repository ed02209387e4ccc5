package dev.awsinquiry.reading.howmuch;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.WordLists;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.NamedNumbers;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Recogniser;
import dev.awsinquiry.reading.page.Retractions;
import dev.awsinquiry.reading.page.SetUp;
import dev.awsinquiry.reading.page.SpeechAct;
import dev.awsinquiry.reading.phrase.Hit;
import java.util.BitSet;

/**
 * {@code howmuch.quantified} in English by what it does to those who are counted, whoever they are: "318 callers abandoned",
 * "1,260 card authorisations were declined", "a dozen wardens were locked out". What businesses count is endless, what machines count isn't: the sentence must
 * tell of harm, and what is counted be no part of a system.
 */
public final class HarmedCount implements Recogniser {

    private static final String HARM = "count.harm.en";
    private static final String TECHNICAL = "count.tech.en";
    /** Numbers in words that are no "two of three". */
    private static final String LARGE = "count.words.en";
    /** Words between a number and what it counts: "1,140 live language classes". */
    private static final int WORDS = 4;
    /** Chars on either side of the count within which the harm is told. */
    private static final int FAR = 60;

    private static final int SHORTEST = 4;

    @Override
    public void read(Page page, Notes notes) {
        boolean fault = notes.stated(Fact.HOW_SYMPTOM) || notes.stated(Fact.HOW_ERROR);
        if (notes.of(Fact.HOWMUCH_QUANTIFIED) != null || !fault || page.japanese()) {
            return;
        }
        BitSet named = NamedNumbers.in(page);
        for (int s = 0; s < page.sentences().size(); s++) {
            Sentence sentence = page.sentences().get(s);
            if (sentence.spoken() && page.has(s, HARM) && !page.has(s, "quantity.frame") && !SetUp.told(page, s)) {
                counts(page, notes, sentence, named);
            }
        }
    }

    private static void counts(Page page, Notes notes, Sentence in, BitSet named) {
        String lower = page.folded().lower;
        for (Hit number : page.found(in, LARGE)) {
            if (stated(page, notes, number.start(), counted(page.words().lists(), lower, number.end(), in.end()))) {
                return;
            }
        }
        for (int i = in.start(); i < in.end(); i++) {
            if (!Chars.digit(lower.charAt(i)) || named.get(i)) {
                continue;
            }
            int end = numberEnd(lower, i, in.end());
            boolean whole =
                    Chars.at(lower, end) == ' ' && (i == in.start() || " (~".indexOf(Chars.at(lower, i - 1)) >= 0);
            int counted = whole ? counted(page.words().lists(), lower, end, in.end()) : -1;
            if ((end - i > 1 || counted > 0 && people(page, end, counted)) && stated(page, notes, i, counted)) {
                return;
            }
            i = Math.max(i, end - 1);
        }
    }

    /** Whether people are counted, of whom a few are many: "6 devs can't ship". */
    private static boolean people(Page page, int start, int end) {
        return page.holds(start, end, "biz.people") || page.holds(start, end, "i.team.en");
    }

    /** Whether harm is told of what is counted up to there, which is noted then. */
    private static boolean stated(Page page, Notes notes, int start, int counted) {
        boolean harmed = counted > 0
                && !page.holds(start, counted, TECHNICAL)
                && page.distance(start, counted, HARM) < FAR
                && page.acts().at(start) == SpeechAct.TELLS
                && page.meant(start, counted) != Retractions.Meant.NO;
        if (harmed) {
            notes.stateWords(Fact.HOWMUCH_QUANTIFIED, start, counted, 1);
        }
        return harmed;
    }

    /** Behind the digits and what parts them, "1,260", "83k"; years, versions and clock times end elsewhere. */
    private static int numberEnd(String lower, int start, int limit) {
        int end = start;
        while (end < limit
                && (Chars.digit(lower.charAt(end))
                        || lower.charAt(end) == ',' && Chars.digit(Chars.at(lower, end + 1)))) {
            end++;
        }
        return Chars.at(lower, end) == 'k' ? end + 1 : end;
    }

    /** Where the plural ends that is counted, a few words behind the number; -1 where none stands. */
    private static int counted(WordLists lists, String lower, int from, int limit) {
        int at = from;
        for (int word = 0; word < WORDS; word++) {
            int start = at + 1;
            int end = start;
            while (end < limit && (Chars.letter(lower.charAt(end)) || lower.charAt(end) == '-')) {
                end++;
            }
            if (end == start || Chars.at(lower, at) != ' ') {
                return -1;
            }
            String said = lower.substring(start, end);
            if (lists.has("plural.people", said)
                    || said.endsWith("s") && !said.endsWith("ss") && said.length() >= SHORTEST) {
                return CountPhrase.parted(lists, lower, from, end) ? -1 : end;
            }
            at = end;
        }
        return -1;
    }
}
