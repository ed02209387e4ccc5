package dev.awsinquiry.reading.when;

import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.phrase.Match;
import java.util.List;

/**
 * Whether what came right is another matter than the fault: a line to those who help, 「やっとサポートにつながりました」, a way round,
 * 「今は全部紙で流れてます」, a shop that somebody opened, or whatever else is named as what does it now and isn't of the fault, 「今送った
 * 見積もりは届いています」. Where the symptom names it, it is the fault.
 */
final class OverAside {

    /** Words behind which something comes right: 「やっと」, 「今は」. */
    private static final List<String> LEADS = List.of("reply.now.ja", "lasting.now.ja", "recover.lead");

    /** What stands behind that of which a verb is told. */
    private static final String PARTICLES = "はがも";

    private OverAside() {}

    static boolean told(Page page, Match match) {
        Sentence in = page.sentences().get(match.sentence());
        String symptom = page.setting().symptom();
        return page.found(in, "over.aside.ja").stream()
                        .anyMatch(aside -> aside.start() < match.end()
                                && aside.end() >= match.start()
                                && !Symptom.opens(symptom, page.lower(aside.start(), aside.end())))
                || page.setting().thread().isPresent()
                        && LEADS.stream().anyMatch(lead -> page.begins(match.start(), match.end(), lead))
                        && other(page, match, symptom);
    }

    /** Whether the noun right before the verb is one of which nobody has told that it fails. */
    private static boolean other(Page page, Match match, String symptom) {
        int at = match.end() - 1;
        String lower = page.folded().lower;
        while (at > match.start() && PARTICLES.indexOf(lower.charAt(at)) < 0) {
            at--;
        }
        int start = at;
        while (start > match.start() && Symptom.noun(lower.charAt(start - 1))) {
            start--;
        }
        return start < at
                && !ofTime(page, match, at)
                && !Symptom.named(symptom, page.lower(match.start(), at))
                && !page.holds(start, at, "still.fault.ja")
                && !page.holds(start, at, "over.own.ja");
    }

    /** Whether that particle is of the word for the time: 「その後は」. */
    private static boolean ofTime(Page page, Match match, int particle) {
        Sentence in = page.sentences().get(match.sentence());
        return LEADS.stream()
                .flatMap(lead -> page.found(in, lead).stream())
                .anyMatch(lead -> lead.start() < particle && lead.end() >= particle);
    }
}
