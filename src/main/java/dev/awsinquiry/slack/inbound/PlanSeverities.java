package dev.awsinquiry.slack.inbound;

import dev.awsinquiry.desk.Prefills;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.inquiry.Severity;
import dev.awsinquiry.slack.inbound.form.SeverityChoices;
import dev.awsinquiry.text.SeverityNames;
import java.util.List;
import java.util.Optional;

/** The severities of the configured plan, with its targets. */
record PlanSeverities(Prefills prefills, SeverityNames names) implements SeverityChoices {

    @Override
    public List<Severity> offered() {
        return prefills.severities();
    }

    @Override
    public Severity preset() {
        return prefills.presetSeverity();
    }

    @Override
    public String option(Language language, Severity severity) {
        return names.option(language, severity, prefills.target(severity));
    }

    @Override
    public String name(Language language, Severity severity) {
        return names.option(language, severity, Optional.empty());
    }
}
