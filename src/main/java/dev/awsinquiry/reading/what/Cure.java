package dev.awsinquiry.reading.what;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Finding;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Recogniser;
import dev.awsinquiry.reading.page.TimesIn;
import java.util.List;

/**
 * What was done before it came right mended it: "it recovered after the restart" tells what was tried, and leaves the question
 * open what it was that set the fault off. So in the thread, where the fault was told before.
 */
public final class Cure implements Recogniser {

    private static final String OVER = "ended";

    /** What tells of the beginning as well: "it started after the deployment and stopped after the rollback". */
    private static final String BEGINNING = "cure.began";

    /** What went well, elsewhere or otherwise, and is no more than tried: 「直結したら問題なかった」. */
    private static final String WELL = "cure.well";

    /** What was done against it and what came right upon that: 「上げてから10分、エラー0になりました」. */
    private static final String TOLD = "cure.told";

    /** Words of those by which something is well again. */
    private static final List<String> TURNED = List.of("ended", "short.ended", "does.bare", "ok.state.en");

    @Override
    public void read(Page page, Notes notes) {
        Finding trigger = notes.of(Fact.WHAT_TRIGGER);
        if (page.setting().thread().isEmpty() || trigger == null) {
            return;
        }
        int s = page.sentenceAt(page.folded().stretch(trigger.span()).start());
        // what is left once another symptom is gone was mended in part: "timeouts gone, throttling not"
        // and who goes another way round has tried that, though the fault is still there
        boolean but = page.has(s, "rest.not") || page.has(s, "over.detour");
        // what is better for a part, or perhaps, was set off by nothing that is told of it
        boolean better = s >= 0 && better(page, s);
        boolean came = (over(notes) || but) && (ended(page, s) || atOnce(page, s + 1));
        if (better && page.has(s, "does.since")) {
            notes.forget(Fact.WHAT_TRIGGER);
            return;
        }
        if (s >= 0 && !page.has(s, BEGINNING) && (page.has(s, WELL) || page.matches(s, TOLD) || came || better)) {
            Sentence in = page.sentences().get(s);
            notes.forget(Fact.WHAT_TRIGGER);
            notes.stateWords(Fact.WHAT_TRIED, in.start(), in.end(), 1);
        }
    }

    /** Whether it is said that some of it is well, or that it may be, and nothing of a fault: "half are back since 9.05". */
    private static boolean better(Page page, int s) {
        boolean part = page.has(s, "over.part") || page.has(s, "over.hedge");
        return !page.has(s, "fail")
                && (part && TURNED.stream().anyMatch(words -> page.has(s, words)) || page.has(s, "back.flow.en"));
    }

    /** Whether the next sentence tells that it came right, and not at a time of its own. */
    private static boolean atOnce(Page page, int next) {
        return next < page.sentences().size()
                && ended(page, next)
                && TimesIn.of(page, next).isEmpty();
    }

    private static boolean ended(Page page, int s) {
        return page.matches(Fact.WHEN_ONGOING.id()).stream()
                .anyMatch(match ->
                        match.sentence() == s && OVER.equals(match.rule().value()));
    }

    private static boolean over(Notes notes) {
        Finding ongoing = notes.of(Fact.WHEN_ONGOING);
        return ongoing != null && OVER.equals(ongoing.value());
    }
}
