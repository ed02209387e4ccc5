package dev.awsinquiry.reading.flag;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Flag;
import dev.awsinquiry.reading.aws.Regions;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.layout.EndMarks;
import dev.awsinquiry.reading.layout.Part;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.QuestionList;
import dev.awsinquiry.reading.page.Recogniser;
import dev.awsinquiry.reading.phrase.Match;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Raises a flag where a rule of the word files for it holds. A rule with {@code .event} behind the flag counts in a text
 * that speaks of an outage, one with {@code .alone} in a text that says nothing else, one with {@code .first} where it
 * begins its sentence, one with {@code .listed} in a point of a list of questions, one with two of these where both are
 * so, and one with {@code .reply} in the thread of an inquiry, where what is asked is asked about that.
 */
public record FlagRules(Flag flag) implements Recogniser {

    /** What is asked or said as a whole is quoted as a whole, where that isn't long. */
    private static final Set<Flag> WHOLE =
            Set.of(Flag.ASKS_WAS_I_AFFECTED, Flag.ASKS_AZ_OK, Flag.ASKS_ROOT_CAUSE_OR_PREVENTION);

    /** What is asked about a state, which is told in the same words. */
    private static final Set<Flag> STATES = Set.of(Flag.ASKS_WAS_I_AFFECTED, Flag.ASKS_AZ_OK);

    /** Whose words stand in names as well: {@code urgent-orders} is nobody's hurry. */
    private static final Set<Flag> FREE = Set.of(Flag.URGENCY_IN_WORDS);

    private static final int LONGEST = 60;
    private static final int QUOTED = 200;
    private static final String COMMAS = "、,;";
    private static final String OF_EVENT = ".event";
    private static final String ALONE = ".alone";
    private static final String FIRST = ".first";
    private static final String REPLY = ".reply";
    private static final String LISTED = ".listed";
    /** What a heading such as "Steps to reproduce" announces. */
    private static final String STEPS = "trigger";

    @Override
    public void read(Page page, Notes notes) {
        // what a message says asks nobody: "failed, check the agent's logs"
        heard(page)
                .filter(match -> !notes.within(Fact.HOW_ERROR, match.start(), match.end()))
                .min(Comparator.comparingInt(Match::end))
                .ifPresent(match -> {
                    int end = EndMarks.before(
                            page.folded().text,
                            page.sentences().get(match.sentence()).end());
                    int heard = EndMarks.before(page.folded().text, match.end());
                    int start = WHOLE.contains(flag) ? start(page, match, end) : match.start();
                    boolean whole = WHOLE.contains(flag) && end - start <= QUOTED && end >= heard;
                    int from = whole ? start : behindComma(page, match.start());
                    int to = whole ? end : flag == Flag.REFERS_TO_UNSEEN ? clauseEnd(page, heard, end) : heard;
                    notes.raise(flag, from, to, flag == Flag.ASKS_AZ_OK ? azId(page, from, to) : "");
                });
    }

    /** Behind the comma that a rule began at, to tell where a clause does. */
    private static int behindComma(Page page, int start) {
        String text = page.folded().text;
        return comma(text, start) ? Chars.skipBlanks(text, start + 1) : start;
    }

    /** Where the clause in English ends that goes on there, so that "check the log on the" isn't all that is quoted; there if it is long. */
    private static int clauseEnd(Page page, int from, int end) {
        String text = page.folded().text;
        int at = from;
        while (at < end && !comma(text, at) && text.charAt(at) < 0x7f) {
            at++;
        }
        boolean ends = at == end || comma(text, at);
        return ends && at - from <= LONGEST && Chars.letter(text.charAt(from - 1)) ? at : from;
    }

    /** The AZ ID that the question names; empty where it names the zone otherwise, and has to be told how that differs. */
    private static String azId(Page page, int start, int end) {
        String lower = page.folded().lower;
        return page.words().regions().find(lower).stream()
                .filter(named -> named.kind() == Regions.Kind.AZ_ID && named.start() >= start && named.end() < end)
                .findFirst()
                .map(named -> lower.substring(named.start(), Chars.digits(lower, named.end(), 2)))
                .orElse("");
    }

    /** Where the question begins: with its sentence or, where that is long, with the clause that leads to what was heard. */
    private static int start(Page page, Match match, int end) {
        int first = page.sentences().get(page.sentenceAt(match.start())).start();
        if (end - first <= LONGEST) {
            return first;
        }
        String text = page.folded().text;
        int sentence = page.sentences().get(match.sentence()).start();
        int start = Math.max(match.start(), sentence);
        while (start > sentence && !comma(text, start - 1)) {
            start--;
        }
        return Chars.skipBlanks(text, start);
    }

    /** Whether a comma stands there, and not that of "1,200". */
    private static boolean comma(String text, int at) {
        return COMMAS.indexOf(text.charAt(at)) >= 0 && !Chars.digit(Chars.at(text, at + 1));
    }

    /** The first place where a rule holds. */
    Optional<Match> first(Page page) {
        return heard(page).min(Comparator.comparingInt(Match::end));
    }

    private Stream<Match> heard(Page page) {
        Stream<Match> beginning = counting(page, FIRST).filter(match -> begins(page, match));
        Stream<Match> replying = page.setting().thread().isEmpty() || flag == Flag.SEVERAL_QUESTIONS
                ? Stream.empty()
                : counting(page, REPLY);
        return Stream.of(counting(page, ""), beginning, listed(page), replying)
                .flatMap(matches -> matches)
                .filter(match -> !FREE.contains(flag) || !ofAName(page, match))
                .filter(match -> flag != Flag.REFERS_TO_UNSEEN || !ToldElsewhere.isSo(page, match))
                .filter(match -> !WHOLE.contains(flag) || !Declined.isSo(page, match, STATES.contains(flag)));
    }

    private Stream<Match> listed(Page page) {
        List<Match> named = page.matches(flag.id() + LISTED);
        List<Integer> points = named.isEmpty() ? List.of() : QuestionList.points(page);
        return named.stream().filter(match -> points.contains(match.sentence()));
    }

    /** The matches of the rules with that ending, and of those that count in a text of a certain kind if this is one. */
    private Stream<Match> counting(Page page, String ending) {
        List<Match> ofEvent = page.matches(flag.id() + OF_EVENT + ending);
        boolean count = !ofEvent.isEmpty() && speaksOfEvent(page);
        return Stream.of(
                        page.matches(flag.id() + ending).stream(),
                        count ? ofEvent.stream() : Stream.<Match>empty(),
                        page.matches(flag.id() + ALONE + ending).stream().filter(match -> alone(page, match)))
                .flatMap(matches -> matches);
    }

    /** Whether the text ends with the words, has no other sentence, and stands in no thread about an error of one's own. */
    private static boolean alone(Page page, Match match) {
        String text = page.folded().text;
        int limit = page.sentences().get(match.sentence()).end();
        int end = match.end();
        while (end < limit && !Chars.alnum(text.charAt(end)) && !Chars.japanese(text.charAt(end))) {
            end++;
        }
        return Sentence.counting(page.sentences()) == 1
                && end >= limit
                && !page.setting().stated(Fact.HOW_ERROR);
    }

    /** Whether it begins its sentence, and is no step by which a fault is brought about: "Go to the console" asks nobody there. */
    private static boolean begins(Page page, Match match) {
        int s = page.sentenceAt(match.start());
        return page.sentences().get(s).start() == match.start()
                && !page.topic(s).equals(STEPS)
                && !(QuestionList.point(page, page.sentences().get(s)) && (step(page, s - 1) || step(page, s + 1)));
    }

    /** Whether it is an order in a list: two of them are what somebody did. */
    private static boolean step(Page page, int s) {
        return s >= 0
                && s < page.sentences().size()
                && QuestionList.point(page, page.sentences().get(s))
                && page.distanceBehind(s, page.sentences().get(s).start(), "step.verb") == 0;
    }

    /** Whether the words are a part of a name such as {@code urgent-orders}. */
    private static boolean ofAName(Page page, Match match) {
        String text = page.folded().text;
        boolean behind = "-_".indexOf(Chars.at(text, match.end())) >= 0 && Chars.alnum(Chars.at(text, match.end() + 1));
        boolean before =
                "-_".indexOf(Chars.at(text, match.start() - 1)) >= 0 && Chars.alnum(Chars.at(text, match.start() - 2));
        return behind || before;
    }

    /** In the author's words, or by an announcement of AWS that was pasted in. */
    static boolean speaksOfEvent(Page page) {
        return page.hasAnywhere("event")
                || page.sentences().stream().anyMatch(sentence -> sentence.part() == Part.STATUS);
    }
}
