package dev.awsinquiry.reader;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.inquiry.Partial;
import java.util.List;
import java.util.Optional;

/**
 * What was understood from a text.
 *
 * @param text the text that was read, secrets already masked; all spans refer to it
 * @param language the language it is written in
 * @param findings at most one for each fact, in the order of {@link Fact}
 * @param raised the flags, at most one of each kind, in the order of the enum
 * @param corrects whether it says that something said before wasn't so: 「訂正します」, "not 3 but 5"
 * @param tells whether a reply tells something that belongs to the inquiry, or is mere chatter
 * @param partial what it tells of the time of the observation, where that isn't all of it
 */
public record Reading(
        String text,
        Language language,
        List<Finding> findings,
        List<Raised> raised,
        boolean corrects,
        boolean tells,
        Optional<Partial> partial) {

    public Reading {
        findings = List.copyOf(findings);
        raised = List.copyOf(raised);
    }

    /** What was found for the fact and is sure. */
    public Optional<Finding> of(Fact fact) {
        return findings.stream().filter(f -> f.fact() == fact && f.stated()).findFirst();
    }

    /** What seems to state the fact, and needs a person's word. */
    public Optional<Finding> doubt(Fact fact) {
        return findings.stream().filter(f -> f.fact() == fact && !f.stated()).findFirst();
    }
}
