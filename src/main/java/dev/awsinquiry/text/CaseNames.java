package dev.awsinquiry.text;

import dev.awsinquiry.inquiry.CaseRecord;
import dev.awsinquiry.inquiry.Filing;
import java.time.Duration;
import java.util.Optional;

/** How a case and its first response are spoken of. */
final class CaseNames {

    private final Voice voice;

    CaseNames(Voice voice) {
        this.voice = voice;
    }

    /** {@code ケース 1234567890}, or the word alone where the id isn't known yet. */
    String name(Filing filing) {
        return filing.caseId().isBlank() ? voice.say("case.unnamed") : voice.say("case.named", "id", filing.caseId());
    }

    /** That it is filed. */
    String filed(Filing filing) {
        return filing.caseId().isBlank()
                ? voice.say("card.filed.unnamed")
                : voice.say("card.filed", "case", name(filing));
    }

    /** How long the first response took, and whether the target was met; empty until it came. */
    Optional<String> firstResponse(CaseRecord aws) {
        return aws.filing().flatMap(filing -> aws.respondedAt().map(at -> {
            String took = voice.between(filing.at(), at);
            return at.isAfter(filing.due())
                    ? voice.say("response.late", "took", took, "over", voice.span(Duration.between(filing.due(), at)))
                    : voice.say("response.met", "took", took);
        }));
    }
}
