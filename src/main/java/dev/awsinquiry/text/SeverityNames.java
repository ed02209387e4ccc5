package dev.awsinquiry.text;

import dev.awsinquiry.clock.Target;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.inquiry.Severity;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the severities are called. The English names are those of the AWS Support console.
 *
 * @see <a href="https://docs.aws.amazon.com/awssupport/latest/user/case-management.html">AWS Support: choosing a severity</a>
 */
public final class SeverityNames {

    /** Slack's limit for the text of an option. */
    private static final int OPTION_LIMIT = 75;

    private final Phrases phrases;
    private final House house;

    /** Takes the words from these sentences. */
    public SeverityNames(Phrases phrases, House house) {
        this.phrases = phrases;
        this.house = house;
    }

    /** The name alone. */
    public String name(Language language, Severity severity) {
        return phrases.say(language, "severity." + severity.id());
    }

    /** AWS's code with the name: {@code urgent(本番システムの停止)}. */
    public String label(Language language, Severity severity) {
        return phrases.say(language, "severity.label", "code", severity.id(), "name", name(language, severity));
    }

    /**
     * The option of a menu, within Slack's 75 characters.
     *
     * @param target the first-response target that goes with it, if there is one
     */
    public String option(Language language, Severity severity, Optional<Target> target) {
        if (target.isEmpty()) {
            return option(language, severity, "severity.option", "");
        }
        String length = new Times(house).target(language, target.get());
        return Stream.of("severity.option.target", "severity.option.target.short")
                .map(key -> option(language, severity, key, length))
                .filter(text -> text.length() <= OPTION_LIMIT)
                .findFirst()
                .orElseGet(() -> option(language, severity, "severity.option", ""));
    }

    private String option(Language language, Severity severity, String key, String target) {
        return phrases.say(language, key, "code", severity.id(), "name", name(language, severity), "target", target);
    }
}
