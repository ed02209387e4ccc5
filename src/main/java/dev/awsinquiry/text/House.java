package dev.awsinquiry.text;

import dev.awsinquiry.inquiry.Language;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What the operator calls things.
 *
 * @param zone in which times are written ({@code AWS_INQUIRY_TIMEZONE})
 * @param ownAddressee whom the case text addresses ({@code AWS_INQUIRY_ADDRESSEE}); empty for the default
 * @param ownDesk what those who answer are called ({@code AWS_INQUIRY_DESK}); empty for the default
 */
public record House(ZoneId zone, Optional<String> ownAddressee, Optional<String> ownDesk) {

    /** As it comes. */
    public static House standard(ZoneId zone) {
        return new House(zone, Optional.empty(), Optional.empty());
    }

    /** Whom the case text addresses. */
    public String addressee(Language language) {
        return ownAddressee.orElse(language == Language.JA ? "AWS サポート ご担当者様" : "AWS Support");
    }

    /** What those who answer are called in every sentence. */
    public String desk(Language language) {
        return ownDesk.orElse(language == Language.JA ? "AWS サポート" : "AWS Support");
    }
}
