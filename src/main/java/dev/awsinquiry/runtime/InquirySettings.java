package dev.awsinquiry.runtime;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** How the product behaves: {@code AWS_INQUIRY_…}. */
@ConfigMapping(prefix = "aws-inquiry")
public interface InquirySettings {

    /** {@code AWS_INQUIRY_DATA_DIR}: where the SQLite file lies; made at the first start. */
    @WithDefault("data")
    String dataDir();

    /** {@code AWS_INQUIRY_LANGUAGE}: {@code ja} or {@code en}. */
    @WithDefault("ja")
    String language();

    /** {@code AWS_INQUIRY_TIMEZONE}: for times shown in text. */
    @WithDefault("Asia/Tokyo")
    String timezone();

    /** {@code AWS_INQUIRY_SUPPORT_PLAN}: the plan whose targets apply. */
    @WithDefault("business-support-plus")
    String supportPlan();

    /** {@code AWS_INQUIRY_TARGETS}: own targets, {@code urgent=PT1H,critical=PT30M}. */
    Optional<String> targets();

    /** {@code AWS_INQUIRY_QUIET_HOURS}: when inquiries of low and normal severity aren't reminded of, or none. */
    @WithDefault("20:00-08:00")
    String quietHours();

    /** {@code AWS_INQUIRY_TEMPLATES_DIR}: own sentences, templates, required facts and word lists. */
    Optional<String> templatesDir();

    /** {@code AWS_INQUIRY_ADDRESSEE}: whom the case text addresses. */
    Optional<String> addressee();

    /** {@code AWS_INQUIRY_DESK}: what those who answer are called. */
    Optional<String> desk();

    /** {@code AWS_INQUIRY_RETENTION}: how long an inquiry is kept after it was resolved. */
    @WithDefault("P400D")
    String retention();

    /** {@code AWS_INQUIRY_RESOLVE_BY}: who may resolve and reopen: channel, or reporter and further user ids. */
    @WithDefault("channel")
    String resolveBy();

    /** {@code AWS_INQUIRY_EDIT_BY}: who may edit what others wrote, in the same words. */
    @WithDefault("channel")
    String editBy();

    /** {@code AWS_INQUIRY_API_TOKEN}: switches {@code /api} on. */
    Optional<String> apiToken();

    /** {@code AWS_INQUIRY_REQUESTS_AT_ONCE}: how many requests of Slack's are worked on at a time, 1 to 100. */
    Optional<String> requestsAtOnce();

    /** How delivery to Slack is paced. */
    Delivery delivery();

    /** Delivery to Slack, in durations such as {@code 1s} or {@code PT1S}. */
    interface Delivery {

        /** How far apart two new messages in one channel are; Slack allows about one a second. */
        @WithDefault("1s")
        String pace();

        /** How long one call may take before its fate counts as unknown. */
        @WithDefault("10s")
        String callTimeout();

        /** How long after that a call may still take effect in Slack; nothing is posted again before. */
        @WithDefault("5s")
        String grace();

        /** How long posts wait at least when the process that had taken them on has died. */
        @WithDefault("60s")
        String lease();
    }
}
