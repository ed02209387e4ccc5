package dev.awsinquiry.reading;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.reading.page.Finding;
import dev.awsinquiry.reading.page.Raised;
import java.util.List;
import java.util.Optional;

/**
 * What was understood from a text.
 *
 * @param text the text that was read, secrets already masked; all spans refer to it
 * @param language the language it is written in
 * @param findings at most one for each fact, in the order of {@link Fact}
 * @param raised the flags, at most one of each kind unless the hints differ, in the order of the enum
 */
public record Reading(String text, Language language, List<Finding> findings, List<Raised> raised) {

    public Reading {
        findings = List.copyOf(findings);
        raised = List.copyOf(raised);
    }

    /** What was found for the fact. */
    public Optional<Finding> of(Fact fact) {
        return findings.stream().filter(f -> f.fact() == fact).findFirst();
    }
}
