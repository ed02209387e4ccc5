package dev.awsinquiry.reading.flag;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Flag;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.layout.Lines;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Finding;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Recogniser;
import dev.awsinquiry.reading.page.TimesIn;
import dev.awsinquiry.reading.phrase.Match;
import dev.awsinquiry.reading.time.TimeMark;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code vague_time}: 今朝, "this morning", unless the text gives the date and the clock time as well, or the date right
 * beside it: "since Monday, September 9th".
 */
public final class VagueTimeRecogniser implements Recogniser {

    /** Chars that may stand between the words and the date: " (", ", the ". */
    private static final int BESIDE = 6;
    /** Chars of a sentence beside the words that leave it about the time: 「…くらいからです。」 */
    private static final int ALONE = 8;
    /** What joins the parts of a name. */
    private static final String JOINTS = "._-/\\";
    /** Blanks between words that make a sentence. */
    private static final int WORDS = 6;

    @Override
    public void read(Page page, Notes notes) {
        Finding exact = notes.of(Fact.WHEN_EXACT);
        boolean told = told(page, exact);
        if (!told || quoted(page, exact)) {
            undated(page).stream()
                    .filter(match -> !told || Chars.japanese(page.folded().text.charAt(match.start())))
                    .filter(match -> ofFault(page, match))
                    .findFirst()
                    .ifPresent(match -> notes.raise(Flag.VAGUE_TIME, match.start(), match.end(), ""));
        }
    }

    /** The words beside which no date stands. */
    private static List<Match> undated(Page page) {
        List<TimeMark> dates = page.times().stream()
                .filter(mark -> mark.date().isPresent() && !mark.spoken())
                .toList();
        List<Match> undated = new ArrayList<>();
        int next = 0;
        for (Match match : page.matches(Flag.VAGUE_TIME.id())) {
            while (next < dates.size() && dates.get(next).end() + BESIDE < match.start()) {
                next++;
            }
            boolean beside = next < dates.size() && dates.get(next).start() - match.end() <= BESIDE;
            if (!beside
                    && !withinClock(page, match)
                    && !named(page, match)
                    && !(next > 0 && heads(page, dates.get(next - 1), match))) {
                undated.add(match);
            }
        }
        return undated;
    }

    /** Whether the words end inside of a clock time: the "since about 12" of "since about 12:05". */
    private static boolean withinClock(Page page, Match match) {
        int at = TimesIn.first(page.times(), match.end()) - 1;
        return at >= 0
                && page.times().get(at).time().isPresent()
                && page.times().get(at).end() > match.end();
    }

    /** Whether it is part of a name: "/var/log/app/today.log", "report-yesterday.csv". */
    private static boolean named(Page page, Match match) {
        String text = page.folded().text;
        char before = Chars.at(text, match.start() - 1);
        boolean joined = before == '-' && JOINTS.indexOf(Chars.at(text, match.end())) >= 0;
        return (joined || before == '/' || before == '_' || before == '\\')
                && Chars.alnum(Chars.at(text, match.start() - 2));
    }

    /** Whether the date is the entry of a log that the words belong to: "2026-04-18: got this error again today". */
    private static boolean heads(Page page, TimeMark date, Match match) {
        Sentence sentence = page.sentences().get(match.sentence());
        return date.start() == sentence.start() && Chars.at(page.folded().text, date.end()) == ':';
    }

    /** Whether the date and time are told in the author's words; what stands in a log may be of any of many times. */
    private static boolean told(Page page, Finding exact) {
        if (exact == null || exact.unknown()) {
            return false;
        }
        int start = page.folded().stretch(exact.span()).start();
        int s = page.sentenceAt(start);
        boolean pasted = s >= 0 && page.sentences().get(s).pasted();
        return !pasted && Chars.at(page.folded().text, start - 1) != '`';
    }

    /** Whether it stands in a sentence of English, as AWS puts it: who writes Japanese has copied that. */
    private static boolean quoted(Page page, Finding exact) {
        int s = page.sentenceAt(page.folded().stretch(exact.span()).start());
        if (s < 0) {
            return false;
        }
        Sentence sentence = page.sentences().get(s);
        return !Lines.hasJapanese(page.folded().text, sentence.start(), sentence.end())
                && page.lower(sentence.start(), sentence.end())
                                .chars()
                                .filter(c -> c == ' ')
                                .count()
                        >= WORDS;
    }

    /** Whether its sentence says little else: 「先月くらいから。」 */
    private static boolean alone(Page page, Match match) {
        Sentence sentence = page.sentences().get(match.sentence());
        return sentence.end() - sentence.start() - (match.end() - match.start()) <= ALONE;
    }

    /** Whether a word as loose as 最近 dates a fault, not a message that came or a change that was made. */
    private static boolean ofFault(Page page, Match match) {
        int s = match.sentence();
        return !page.begins(match.start(), match.end(), "vague.loose.ja")
                || page.has(s, "fail")
                || page.has(s, "status.code")
                || page.has(s + 1, "since.then.ja")
                || page.has(s - 1, "fail") && alone(page, match);
    }
}
