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

    /** {@code ケース 1234567890}, or the word alone where the id isn't known yet; as the language joins it to what follows. */
    String name(Filing filing) {
        return filing.caseId().isBlank() ? voice.say("case.unnamed") : voice.say("case.named", "id", filing.caseId());
    }

    /** That it is filed, with its id where that is known. */
    String filed(Filing filing) {
        return filing.caseId().isBlank()
                ? voice.say("card.filed.unnamed")
                : voice.say("card.filed", "case", name(filing).strip());
    }

    /** How long the first response took, and whether the target was met; empty until it came. */
    Optional<String> firstResponse(CaseRecord aws) {
        return aws.filing().flatMap(filing -> aws.respondedAt().map(at -> {
            String took = voice.between(filing.at(), at);
            Duration over = Times.apart(filing.due(), at);
            if (!at.isAfter(filing.due())) {
                return voice.say("response.met", "took", took);
            }
            return over.toMinutes() == 0
                    ? voice.say("response.just_late", "took", took)
                    : voice.say("response.late", "took", took, "over", voice.span(over));
        }));
    }
}
