package dev.awsinquiry.runtime;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Refuses what stands in quotation marks where nothing else would: a shell and Compose take them away, Docker's {@code
 * --env-file} leaves them there, and a secret that holds them fits nothing.
 */
final class Quotation {

    private Quotation() {}

    static void refuse(SlackSettings slack, InquirySettings inquiry) {
        Map<String, Optional<String>> bare = new LinkedHashMap<>();
        bare.put("SLACK_SIGNING_SECRET", slack.signingSecret());
        bare.put("AWS_INQUIRY_API_TOKEN", inquiry.apiToken());
        bare.put("AWS_INQUIRY_DATA_DIR", Optional.of(inquiry.dataDir()));
        bare.put("AWS_INQUIRY_ADDRESSEE", inquiry.addressee());
        bare.put("AWS_INQUIRY_DESK", inquiry.desk());
        bare.forEach((variable, value) -> Settings.trimmed(value)
                .filter(Quotation::isQuoted)
                .ifPresent(v -> {
                    throw Settings.refused(variable, "has to be written without the quotation marks around it");
                }));
    }

    private static boolean isQuoted(String value) {
        char first = value.charAt(0);
        return value.length() > 1 && (first == '"' || first == '\'') && value.charAt(value.length() - 1) == first;
    }
}
