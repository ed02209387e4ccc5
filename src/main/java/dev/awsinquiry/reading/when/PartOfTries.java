package dev.awsinquiry.reading.when;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.FaultNear;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Recogniser;
import dev.awsinquiry.reading.page.SpeechAct;
import java.util.List;

/**
 * {@code when.frequency} by a part of so many, whatever was done that often: "nine tries out of twelve", "one parcel notice
 * in seven", 「1 日 300 件の受付のうち 20 件」. A part of the people or of a system, "two nodes of six", is the scope.
 */
public final class PartOfTries implements Recogniser {

    private static final String NUMBER =
            "(?:[0-9][0-9,]{0,8}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
                    + "|fifteen|twenty|thirty|forty|fifty|a hundred|a thousand)";

    /** The part, what is counted, and the whole, with what is counted behind it. */
    private static final Pattern ENGLISH = Pattern.compile("\\b(?:" + NUMBER + "|half|most)((?: [a-z][a-z-]*){0,3}?)"
            + " (?:out of|of|(in))(?: the| our| my| every| about| last| past){0,3} " + NUMBER
            + "\\b((?: [a-z][a-z-]*){0,2})");

    private static final Pattern SHARE = Pattern.compile(
            "\\b(?:half|most|many|a (?:third|quarter|fifth|tenth|fraction)"
                    + "|two thirds|three quarters|(?:around |about )?[0-9]{1,2}(?: ?%| percent)) of (?:the |our |my |all |these )((?:[a-z][a-z-]* ?){1,3})()()");

    private static final Pattern JAPANESE =
            Pattern.compile("[0-9][0-9,.]{0,8} ?[万千百]? ?(回|度|便|通|呼|件|本|枚|[ァ-ヴー]{2,9})(?:の[^、。の]{1,9})?"
                    + "(?:中|のうち|の内)、?(?:約|およそ|ざっと)? ?[0-9][0-9,.]{0,8} ?[万千百]?()()");

    /** What is no try: people, places, parts of a system, and what is counted for something else. */
    private static final List<String> OTHER = List.of("part.other", "biz.people", "biz.user", "biz.place");

    /** Chars behind the part within which it is told that it went well. */
    private static final int BESIDE = 24;

    private static final String SURE = "回度便通呼";

    @Override
    public void read(Page page, Notes notes) {
        if (notes.of(Fact.WHEN_FREQUENCY) != null || !FaultNear.told(page, notes)) {
            return;
        }
        for (int s = 0; s < page.sentences().size(); s++) {
            Sentence sentence = page.sentences().get(s);
            if (sentence.spoken() && FaultNear.at(page, notes, s)) {
                String words = page.lower(sentence.start(), sentence.end());
                // a pattern takes longer than all else that is asked of a sentence, and most have nothing to join its
                // numbers
                if (words.contains(" of ") || words.contains(" in ")) {
                    part(page, notes, s, ENGLISH.matcher(words));
                }
                if (words.contains(" of ") && page.has(s, "fail")) {
                    part(page, notes, s, SHARE.matcher(words));
                }
                if (words.contains("中") || words.contains("うち") || words.contains("の内")) {
                    part(page, notes, s, JAPANESE.matcher(words));
                }
            }
        }
    }

    private static void part(Page page, Notes notes, int s, Matcher part) {
        int from = page.sentences().get(s).start();
        while (part.find()) {
            int start = from + part.start();
            int end = from + part.end();
            if (!fraction(page.folded().lower, start, end)
                    && ofTries(page, s, part, start, end)
                    && page.acts().at(start) != SpeechAct.ASKS
                    && page.distanceBefore(from, start, "part.step") > 1
                    && page.distanceBehind(s, end, "part.well") > BESIDE) {
                notes.state(Fact.WHEN_FREQUENCY, "intermittent", start, end, 1);
            }
        }
    }

    /** Whether its number is only a piece of one with a point: "100.0 % of the requests", "a loss of 0.2". */
    private static boolean fraction(String lower, int start, int end) {
        return Chars.at(lower, start - 1) == '.'
                || Chars.at(lower, end) == '.' && Chars.digit(Chars.at(lower, end + 1));
    }

    private static boolean ofTries(Page page, int s, Matcher part, int start, int end) {
        String unit = part.group(1);
        // "all 61 back as of 12:10"
        if (unit.endsWith(" as") || OTHER.stream().anyMatch(other -> page.holds(start, end, other))) {
            return false;
        }
        if (page.japanese()) {
            return SURE.contains(unit) || page.has(s, "part.span");
        }
        if (part.pattern() == SHARE && !page.holds(start, end, "part.try")) {
            // "around 20% of the way", "many of my resources"
            return false;
        }
        // "5 errors in 2 files", "four of ten gates": what stands behind the whole are things, unless they are tries
        String behind = part.group(3);
        return behind.isEmpty() || page.holds(end - behind.length(), end, "part.try");
    }
}
