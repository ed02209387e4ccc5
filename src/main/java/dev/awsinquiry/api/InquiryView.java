package dev.awsinquiry.api;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.awsinquiry.inquiry.CaseRecord;
import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Facts;
import dev.awsinquiry.inquiry.Filing;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Owner;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An inquiry as the API shows it. Times are ISO 8601 in UTC, to the millisecond, or null.
 *
 * @param threadTs the card's timestamp; null until it stands in the channel
 * @param severity the case's, once it is filed; until then the reporter's
 * @param owner the user ID of whoever looks after it; null while nobody was named
 * @param turns how many turns are complete: a message to AWS and the answer to it
 * @param facts how each of the 18 facts stands
 * @param missingAtFirst the required facts that were missing when it was submitted
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record InquiryView(
        String id,
        String channel,
        @Schema(nullable = true) @Nullable String threadTs,
        String subject,
        String severity,
        String language,
        String state,
        String reporter,
        @Schema(nullable = true) @Nullable String owner,
        String reportedAt,
        @Schema(nullable = true) @Nullable String completedAt,
        @Schema(nullable = true) @Nullable String filedAt,
        @Schema(nullable = true) @Nullable String respondedAt,
        @Schema(nullable = true) @Nullable String resolvedAt,
        @Schema(nullable = true) @Nullable String caseId,
        int turns,
        Map<String, String> facts,
        List<String> missingAtFirst) {

    static InquiryView of(Inquiry inquiry) {
        CaseRecord aws = inquiry.aws();
        return new InquiryView(
                inquiry.id(),
                inquiry.channel(),
                inquiry.threadTs().orElse(null),
                inquiry.subject(),
                inquiry.caseSeverity().id(),
                inquiry.language().id(),
                inquiry.state().id(),
                inquiry.reporter(),
                inquiry.owner().map(Owner::user).orElse(null),
                iso(inquiry.reportedAt()),
                iso(inquiry.texting().completedAt()),
                iso(aws.filing().map(Filing::at)),
                iso(aws.respondedAt()),
                iso(aws.resolvedAt()),
                aws.filing().map(Filing::caseId).filter(c -> !c.isEmpty()).orElse(null),
                aws.turns(),
                standing(inquiry.facts()),
                inquiry.missingAtFirst().stream().sorted().map(Fact::id).toList());
    }

    private static Map<String, String> standing(Facts facts) {
        Map<String, String> all = new LinkedHashMap<>();
        for (Fact fact : Fact.values()) {
            all.put(fact.id(), facts.standing(fact).id());
        }
        return all;
    }

    private static @Nullable String iso(Optional<Instant> moment) {
        return moment.map(InquiryView::iso).orElse(null);
    }

    private static String iso(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
