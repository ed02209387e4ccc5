package dev.awsinquiry.reading.howmuch;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.layout.Lines;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Recogniser;
import java.util.List;
import java.util.Locale;

/**
 * Harm in numbers in an English thread, whatever is counted: what fell from one number to another ("orders 260 → 131"), so many
 * that aren't served ("37 kids with no lunch"), and what was lost, paid back or thrown away ("refunded 44 so far"). Parts of
 * machines, their measures and spans of time are no business; nor is what was set from one number to another.
 */
public final class FallenCount implements Recogniser {

    private static final String NUMBER = "([0-9][0-9.,]*)( ?(?:k|m|thousand|million))?";

    private static final Pattern FELL = Pattern.compile(
            "(?:^|[^0-9a-z.:/-])(from )?" + NUMBER + " ?(→|⇒|->|=>|to|down to) ?(?:about |around |just |only |like |~|)"
                    + NUMBER + "(?:$|[^0-9a-z:/-]|[.,]? )");

    /** What fails to come to so many. */
    private static final Pattern LEFT = Pattern.compile(
            "(?:^|[ (])([0-9][0-9.,]{0,8}k?)((?: [a-z'-]+){1,3}?)"
                    + " (?:(?:have|has|had|were|was|are|is|got|had to be|have been|has been|still|now|just|all) ){0,2}"
                    + "(?:not [a-z-]+(?:ed|en|ne|nt|pt|ld|id)|(?:[a-z]+ )?with (?:no|empty) [a-z]+|without [a-z]+|un(?:serv|paid|process|deliver|ship|scann|book|fill|answer|assign|sold|sent|load|pick|treat|bill|collect|register|check|print|claim|stamp)[a-z]*|waiting|stuck|parked"
                    + "|stranded|cancelled|canceled|refunded|turned away|sent (?:home|away|back)|missing|lost|gone|idle|standing(?: still| idle)?"
                    + "|locked out|delayed|missed|rejected|on hold|called off|postponed|rebooked|spoiled|spoilt|wasted|binned|thrown away)\\b");

    /** What people do who can't serve so many. */
    private static final Pattern LOST = Pattern.compile(
            "(?:^|[,;:(-] ?|\\b(?:we|i|they|we've|we have|have|had|has|to|and|already|must|'ve) )"
                    + "(refund(?:ed)?|cancel(?:led|ed)?|lost|losing|turned away|sent home|sent away|sent|rebook(?:ed)?|called off|call off"
                    + "|threw away|throw away|thrown away|dump(?:ed)?|tip|tipped|scrap(?:ped)?|bin|binned|destroy(?:ed)?|wasted|compensated?"
                    + "|postponed?|apologi[sz]ed to|gave away|pour away|poured away|written off|wrote off)"
                    + " (?:about |around |over |some |another |already |roughly |nearly |almost |~|)([0-9][0-9.,]*k?)((?: [a-z'-]+){0,3})");

    /** What speaks of a fall where the numbers do so as well. */
    private static final Pattern FALLING = Pattern.compile(
            "\\b(?:down|fell|fallen|falling|dropped|halved|collapsed|shrunk|sank|plunged|lost|losing|minus|only)\\b");

    private static final Pattern SET = Pattern.compile(
            "\\b(?:raised|lowered|set|changed|bumped|increased|decreased|reduced|scaled|tuned|doubled|resized|moved|switched|upgraded|downgraded)\\b");

    /** Words that no name of what is counted holds. */
    private static final Pattern FUNCTION = Pattern.compile(
            " (?:and|or|is|it|are|was|were|be|been|nothing|nobody|the|in|on|at|not|to|by|with|for|that|this|then|again|since)(?: |$)");

    private static final int HOURS = 24;

    /** What stands before the span of time that others are counted in. */
    private static final List<String> PER = List.of("per ", "an ", " a ", "each ", "/");

    /** Chars of a message that says the numbers alone. */
    private static final int BRIEF = 40;

    @Override
    public void read(Page page, Notes notes) {
        boolean open = page.setting().asked().contains(Fact.HOWMUCH_IMPACT)
                || page.setting().asked().contains(Fact.HOWMUCH_QUANTIFIED);
        if (!open || page.setting().thread().isEmpty()) {
            return;
        }
        for (int s = 0; s < page.sentences().size(); s++) {
            Sentence in = page.sentences().get(s);
            if (in.spoken() && !page.asks(in) && !Lines.hasJapanese(page.folded().text, in.start(), in.end())) {
                read(page, notes, in);
            }
        }
    }

    private static void read(Page page, Notes notes, Sentence in) {
        String lower = page.lower(in.start(), in.end());
        Matcher fell = FELL.matcher(lower);
        if (fell.find()
                && !machine(page, in)
                && !SET.matcher(lower).find()
                && !lower.contains("better")
                && falls(fell, lower)) {
            int from = in.start() + fell.start(2);
            note(page, notes, in, from, in.start() + fell.end(fell.group(6) == null ? 5 : 6));
        }
        Matcher left = LEFT.matcher(lower);
        if (left.find()
                && !FUNCTION.matcher(left.group(2)).find()
                && !page.holds(in.start() + left.start(2), in.start() + left.end(), "fallen.machine")) {
            note(page, notes, in, in.start() + left.start(1), in.start() + left.end(2));
        }
        Matcher lost = LOST.matcher(lower);
        if (lost.find() && !page.holds(in.start() + lost.start(), in.start() + lost.end(), "fallen.machine")) {
            note(page, notes, in, in.start() + lost.start(1), in.start() + lost.end(2));
        }
    }

    private static boolean falls(Matcher fell, String lower) {
        boolean arrow = !fell.group(4).endsWith("to");
        // "lunch from 12 to 1"
        boolean large = value(fell.group(2), fell.group(3)) > HOURS;
        boolean told = arrow
                || fell.group(1) != null && large
                || FALLING.matcher(lower).find()
                || lower.length() <= BRIEF && thousands(fell);
        return told && value(fell.group(2), fell.group(3)) > value(fell.group(5), fell.group(6));
    }

    private static boolean thousands(Matcher fell) {
        return fell.group(3) != null && fell.group(6) != null;
    }

    private static boolean machine(Page page, Sentence in) {
        String lower = page.folded().lower;
        return page.found(in, "fallen.machine").stream().anyMatch(hit -> PER.stream()
                        .noneMatch(per -> lower.startsWith(per, hit.start() - per.length())))
                || page.holds(in.start(), in.end(), "of.machine");
    }

    private static void note(Page page, Notes notes, Sentence in, int from, int to) {
        if (page.setting().asked().contains(Fact.HOWMUCH_QUANTIFIED) && notes.takes(Fact.HOWMUCH_QUANTIFIED, 1)) {
            notes.state(Fact.HOWMUCH_QUANTIFIED, page.folded().span(from, to).in(page.folded().text), from, to, 1);
        }
        if (page.setting().asked().contains(Fact.HOWMUCH_IMPACT)) {
            notes.stateWords(Fact.HOWMUCH_IMPACT, in.start(), in.end(), 1);
        }
    }

    private static double value(String digits, String unit) {
        String plain = digits.replace(",", "").replaceAll("[.]+$", "");
        double number;
        try {
            number = Double.parseDouble(plain);
        } catch (NumberFormatException e) {
            return 0; // "10.4.1.2" is no number
        }
        String times = unit == null ? "" : unit.strip().toLowerCase(Locale.ROOT);
        return number
                * (times.startsWith("k") || times.startsWith("t") ? 1_000 : times.startsWith("m") ? 1_000_000 : 1);
    }
}
