package dev.awsinquiry.reading.what;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Finding;
import dev.awsinquiry.reading.page.MessageBefore;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Recogniser;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What only looks like an occasion in a thread, where the fault was told before: a question, what is being done against it, a
 * trial with its outcome, what was expected. It leaves the question open what it was that set the fault off. What is told in
 * answer to that question sets it off, and so does what fails by itself: "clicking Pay with a saved card fails, new cards work".
 */
public final class NoOccasion implements Recogniser {

    /** What tells that it set the fault off all the same: "since", "whenever", 「…してから」. */
    private static final List<String> OCCASION = List.of("cure.began", "occasion.when");

    /** What is asked of AWS, or was expected, whatever occasion it names. */
    private static final String ASKED = "occasion.asked";

    /** What a sentence begins with that tells what is being done about it, or only retorts. */
    private static final List<String> STARTS = List.of("occasion.doing", "occasion.hands", "occasion.retort");

    /** The thing that was changed, alone: that of a machine is the machine's, 「リーダーの電池を」. */
    private static final String OWN =
            "(?:(?<![のァ-ヶーa-z一-龥])|(?<=日|月|週|末|朝|夜|間|前))({trigger.own})(?:を|は|も)[^、。を]{0,8}{trigger.own.changed}";

    /** What people are, or were, then: "while we were all asleep". Who is doing something does it. */
    private static final Pattern STATE = Pattern.compile(
            "\\b(?:while|when|as) (?:i|we|you|he|she|they|everyone|everybody|people) (?:am|are|were|was|is|'re)"
                    + "((?: (?:all|still|usually|just|both|already|normally|not|always|really|out|in|on|at)){0,3}) ([a-z']+)");

    private static final List<String> NONE = List.of("occasion.remedy", "occasion.measure");

    @Override
    public void read(Page page, Notes notes) {
        Finding trigger = notes.of(Fact.WHAT_TRIGGER);
        if (page.setting().thread().isEmpty() || trigger == null || trigger.unknown()) {
            return;
        }
        int s = page.sentenceAt(page.folded().stretch(trigger.span()).start());
        if (s < 0 || answers(page)) {
            return;
        }
        boolean fails = page.has(s, "occasion.fails");
        boolean none = page.has(s, ASKED)
                || feared(page, s)
                || own(page, s)
                || state(page, s)
                || OCCASION.stream().noneMatch(words -> page.has(s, words))
                        && (!fails && page.asks(page.sentences().get(s))
                                || !fails && tried(page, notes, page.sentences().get(s))
                                || !fails && !page.has(s, "occasion.ills") && done(page, s)
                                || NONE.stream().anyMatch(words -> page.has(s, words)));
        if (none) {
            notes.forget(Fact.WHAT_TRIGGER);
        }
    }

    /** Whether it is feared for some day to come; 「水曜に…すると止まります」 may be what happened each Wednesday. */
    private static boolean feared(Page page, int s) {
        boolean when = page.has(s, "feared.when") || page.has(s, "feared.day") && page.has(s, "feared.mark");
        return when && page.has(s, "feared.what");
    }

    /** Whether it changed what is nobody's system, unless the fault told is of that: 「3 日前に薬を変えました」. */
    private static boolean own(Page page, int s) {
        Sentence in = page.sentences().get(s);
        Matcher own = page.words().lists().expression(OWN).matcher(page.lower(in.start(), in.end()));
        return own.find() && !page.setting().symptom().contains(own.group(1));
    }

    private static boolean state(Page page, int s) {
        Sentence in = page.sentences().get(s);
        Matcher state = STATE.matcher(page.lower(in.start(), in.end()));
        return state.find() && !state.group(2).endsWith("ing") && !page.has(s, "fail");
    }

    /** Whether it tells no more than what was done since, cleared away, or is being done by whoever sees to it. */
    private static boolean done(Page page, int s) {
        Sentence in = page.sentences().get(s);
        return LateDeed.told(page, s)
                || page.has(s, "occasion.cleaning")
                || STARTS.stream().anyMatch(words -> page.begins(in.start(), in.end(), words));
    }

    /** Whether somebody asked in the message before what set it off, or what was changed, and it doesn't say "nothing". */
    private static boolean answers(Page page) {
        return page.setting().question().isPresent()
                && MessageBefore.says(page, "occasion.question")
                && !page.begins(0, page.folded().lower.length(), "occasion.nothing");
    }

    /** Whether it tells what was tried. */
    private static boolean tried(Page page, Notes notes, Sentence in) {
        Finding tried = notes.of(Fact.WHAT_TRIED);
        return tried != null && in.holds(page.folded().stretch(tried.span()).start());
    }
}
