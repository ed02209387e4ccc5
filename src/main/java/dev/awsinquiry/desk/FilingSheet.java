package dev.awsinquiry.desk;

import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Severity;
import java.time.Instant;
import java.util.List;

/**
 * What the filing form starts with; its inquiry may be filed already, to be mended then.
 *
 * @param inquiry as it was when the form was opened
 * @param plans to choose from
 * @param plan preset: the one on record, or else the one in the settings; not one of {@code plans} once it has ended, and nothing is preset then
 * @param severities to choose from: those that any of the plans has a target for
 * @param severity preset: the one on record, or else the inquiry's
 * @param now preset where no filing is on record
 */
public record FilingSheet(
        Inquiry inquiry, List<String> plans, String plan, List<Severity> severities, Severity severity, Instant now) {

    public FilingSheet {
        plans = List.copyOf(plans);
        severities = List.copyOf(severities);
    }
}
