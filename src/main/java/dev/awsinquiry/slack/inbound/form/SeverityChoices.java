package dev.awsinquiry.slack.inbound.form;

import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.inquiry.Severity;
import java.util.List;

/** The severities as a form offers them. */
public interface SeverityChoices {

    /** Those that the configured plan has. */
    List<Severity> offered();

    /** What the form starts with; one of those offered. */
    Severity preset();

    /** What the option says: the name and, where there is one, the first-response target of the configured plan. */
    String option(Language language, Severity severity);

    /** What the option says where the plan is chosen beside it: the name alone. */
    String name(Language language, Severity severity);
}
