package dev.awsinquiry.reading.fact;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.page.Finding;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Recogniser;
import dev.awsinquiry.reading.phrase.Hit;
import dev.awsinquiry.reading.phrase.Match;
import java.util.List;
import java.util.stream.Stream;

/**
 * A fault that is only announced is no symptom: 「ALB の障害です」, "there's an issue with the queue". It is asked what
 * happens. That a fault is told of counts for all other facts, so this is asked last; and where it is said what was tried or
 * expected, or whom it hits, something was seen.
 */
public final class AnnouncedFault implements Recogniser {

    private static final String ANNOUNCED = "fault.announced";

    /** What may stand between the part of the systems and the fault. */
    private static final String PARTICLES = "のにでがはもて、 ";

    private static final List<Fact> SEEN = List.of(
            Fact.HOW_ERROR, Fact.HOW_EXPECTED, Fact.WHAT_TRIED, Fact.WHO_SCOPE, Fact.WHEN_ONGOING, Fact.WHEN_FREQUENCY);

    @Override
    public void read(Page page, Notes notes) {
        Finding symptom = notes.of(Fact.HOW_SYMPTOM);
        if (symptom == null
                || symptom.unknown()
                || !page.hasAnywhere(ANNOUNCED)
                || page.setting().thread().isPresent()
                || !page.setting().asked().isEmpty()
                || SEEN.stream().anyMatch(notes::stated)) {
            return;
        }
        List<Match> told = Stream.of("", ".last")
                .flatMap(kind -> page.matches(Fact.HOW_SYMPTOM.id() + kind).stream())
                .toList();
        if (!told.isEmpty() && told.stream().allMatch(match -> announces(page, match))) {
            notes.forget(Fact.HOW_SYMPTOM);
        }
    }

    /** Whether the words begin within such an announcement. */
    private static boolean announces(Page page, Match match) {
        int begins = page.sentences().get(match.sentence()).start();
        for (Hit said : page.found(page.sentences().get(match.sentence()), ANNOUNCED)) {
            if (said.start() <= match.start() && match.start() < said.end() && ofPart(page, begins, said.start())) {
                return true;
            }
        }
        return false;
    }

    /** Whether no noun before it says what fails, 「通信障害」「ログインの不具合」; the name of a part in Latin letters doesn't. */
    private static boolean ofPart(Page page, int begins, int start) {
        String text = page.folded().lower;
        int before = start;
        while (before > begins && PARTICLES.indexOf(Chars.at(text, before - 1)) >= 0) {
            before--;
        }
        return before == begins || Chars.at(text, before - 1) < 128;
    }
}
