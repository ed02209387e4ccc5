package dev.awsinquiry.runtime;

import dev.awsinquiry.clock.QuietHours;
import dev.awsinquiry.clock.Targets;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.inquiry.Permissions;
import dev.awsinquiry.inquiry.Severity;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.runtime.configuration.DurationConverter;
import java.net.URI;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.time.temporal.TemporalAmount;
import java.util.Map;
import java.util.Optional;

/**
 * The settings, checked once at start. Whatever can't be used stops the start with one sentence that names the variable.
 *
 * @param slack how to reach Slack; tokens without the white space that copying brings along
 * @param language of forms and inquiries
 * @param zone in which times are shown
 * @param supportPlan the id of the plan, checked where the plans are known
 * @param ownTargets by severity; may be empty
 * @param quiet when mild inquiries aren't reminded of
 * @param templates the operator's own files
 * @param retention how long an inquiry is kept after it was resolved
 * @param permissions who may resolve and edit
 * @param requestsAtOnce how many requests of Slack's are worked on at a time
 * @param delivery how posts are paced
 */
record Settings(
        Slack slack,
        Language language,
        ZoneId zone,
        String supportPlan,
        Map<Severity, Duration> ownTargets,
        QuietHours quiet,
        Optional<Path> templates,
        TemporalAmount retention,
        Permissions permissions,
        int requestsAtOnce,
        Delivery delivery) {

    private static final int MOST_AT_ONCE = 100;

    /**
     * How to reach Slack.
     *
     * @param botToken {@code xoxb-…}
     * @param signingSecret empty with Socket Mode only
     * @param appToken present for Socket Mode
     * @param apiUrl ends with a slash
     */
    record Slack(String botToken, Optional<String> signingSecret, Optional<String> appToken, URI apiUrl) {

        /** Tokens never show. */
        @Override
        public String toString() {
            return "Slack at " + apiUrl;
        }
    }

    /**
     * How posts are paced.
     *
     * @param pace between two in one channel; may be no time
     * @param callTimeout for one call
     * @param grace after that
     * @param lease how long a post belongs to a process at least
     */
    record Delivery(Duration pace, Duration callTimeout, Duration grace, Duration lease) {

        static Delivery of(InquirySettings.Delivery given) {
            return new Delivery(
                    duration("PACE", given.pace(), Duration.ZERO),
                    duration("CALL_TIMEOUT", given.callTimeout(), SHORTEST),
                    duration("GRACE", given.grace(), Duration.ZERO),
                    duration("LEASE", given.lease(), SHORTEST));
        }

        private static final Duration SHORTEST = Duration.ofMillis(1);

        private static Duration duration(String variable, String given, Duration least) {
            try {
                Duration duration = DurationConverter.parseDuration(given.strip());
                if (duration.compareTo(least) >= 0) {
                    return duration;
                }
            } catch (IllegalArgumentException e) {
                // said below
            }
            throw refused("AWS_INQUIRY_DELIVERY_" + variable, "has to be a duration such as 1s, not \"" + given + "\"");
        }
    }

    private static final int HIGHEST_PORT = 65_535;

    static Settings checked(SlackSettings slack, InquirySettings inquiry, DatabaseSettings database) {
        requirePostgres(trimmed(database.url()));
        Quotation.refuse(slack, inquiry);
        if (trimmed(database.url()).isEmpty()) {
            Folders.data(inquiry.dataDir());
        }
        return new Settings(
                slack(slack),
                Language.byId(inquiry.language())
                        .orElseThrow(() -> refused("AWS_INQUIRY_LANGUAGE", "has to be ja or en")),
                zone(inquiry.timezone()),
                inquiry.supportPlan().strip(),
                targets(inquiry.targets()),
                quiet(inquiry.quietHours(), zone(inquiry.timezone())),
                inquiry.templatesDir().map(Folders::templates),
                retention(inquiry.retention()),
                new Permissions(
                        circle("AWS_INQUIRY_RESOLVE_BY", inquiry.resolveBy()),
                        circle("AWS_INQUIRY_EDIT_BY", inquiry.editBy())),
                atOnce(inquiry.requestsAtOnce()),
                Delivery.of(inquiry.delivery()));
    }

    /** What {@code DATABASE_URL} may name. */
    static void requirePostgres(Optional<String> database) {
        database.filter(url -> !PostgresUrl.isOne(url)).ifPresent(url -> {
            throw refused(
                    "DATABASE_URL",
                    "has to be of the form " + PostgresUrl.SCHEME
                            + "host:5432/database, or to be empty for an SQLite file");
        });
    }

    private static Slack slack(SlackSettings slack) {
        Optional<String> app = trimmed(slack.appToken());
        app.filter(t -> !isToken(t, "xapp-")).ifPresent(t -> {
            throw refused("SLACK_APP_TOKEN", "has to start with xapp- (an app-level token with connections:write)");
        });
        String bot = trimmed(slack.botToken())
                .orElseThrow(() -> refused(
                        "SLACK_BOT_TOKEN", "is missing: the bot token of the Slack app, which starts with xoxb-"));
        if (!isToken(bot, "xoxb-")) {
            throw refused("SLACK_BOT_TOKEN", "has to start with xoxb- and to hold no spaces");
        }
        Optional<String> secret = trimmed(slack.signingSecret());
        if (secret.isEmpty() && app.isEmpty()) {
            throw refused(
                    "SLACK_SIGNING_SECRET",
                    "is missing: the signing secret of the Slack app (or set SLACK_APP_TOKEN for Socket Mode)");
        }
        return new Slack(bot, secret, app, apiUrl(slack.apiUrl().strip()));
    }

    private static boolean isToken(String value, String prefix) {
        return value.startsWith(prefix) && value.chars().allMatch(c -> c > ' ' && c < 0x7f);
    }

    private static URI apiUrl(String url) {
        try {
            URI uri = URI.create(url.endsWith("/") ? url : url + "/");
            if (uri.getHost() != null
                    && uri.getPort() != 0
                    && uri.getPort() <= HIGHEST_PORT
                    && uri.getRawUserInfo() == null
                    && uri.getRawQuery() == null
                    && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            // said below
        }
        throw refused(
                "SLACK_API_URL",
                "has to be an http or https address without a user name, such as https://slack.com/api/");
    }

    private static ZoneId zone(String zone) {
        try {
            return ZoneId.of(zone.strip());
        } catch (DateTimeException e) {
            throw refused("AWS_INQUIRY_TIMEZONE", "has to be a time zone such as Asia/Tokyo, not \"" + zone + "\"");
        }
    }

    private static Map<Severity, Duration> targets(Optional<String> own) {
        try {
            return trimmed(own).map(Targets::parse).orElse(Map.of());
        } catch (IllegalArgumentException e) {
            throw refused("AWS_INQUIRY_TARGETS", "can't be read: " + e.getMessage());
        }
    }

    private static QuietHours quiet(String hours, ZoneId zone) {
        try {
            return QuietHours.parse(hours.strip(), zone);
        } catch (IllegalArgumentException e) {
            throw refused("AWS_INQUIRY_QUIET_HOURS", "can't be read: " + e.getMessage());
        }
    }

    private static TemporalAmount retention(String retention) {
        try {
            return KeptFor.parse(retention.strip());
        } catch (DateTimeException | ArithmeticException e) {
            throw refused("AWS_INQUIRY_RETENTION", "has to be a period such as P400D, not \"" + retention + "\"");
        }
    }

    private static Permissions.Circle circle(String variable, String people) {
        try {
            return Permissions.Circle.parse(people.strip());
        } catch (IllegalArgumentException e) {
            throw refused(
                    variable,
                    "has to be channel, or reporter, which user IDs may follow (reporter,U012ABCDEF), not \"" + people
                            + "\"");
        }
    }

    /**
     * What is worked on needs the processors; with many more at a time than there are of them, those who are to turn away the
     * others get no share. More than a hundred would leave no thread for it either.
     */
    private static int atOnce(Optional<String> given) {
        return trimmed(given)
                .map(Settings::upToTheMost)
                .orElseGet(() -> Math.min(MOST_AT_ONCE, 4 * Runtime.getRuntime().availableProcessors()));
    }

    private static int upToTheMost(String given) {
        try {
            int requests = Integer.parseInt(given);
            if (requests >= 1 && requests <= MOST_AT_ONCE) {
                return requests;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw refused("AWS_INQUIRY_REQUESTS_AT_ONCE", "has to be a number from 1 to 100, not " + given);
    }

    static Optional<String> trimmed(Optional<String> value) {
        return value.map(String::strip).filter(v -> !v.isEmpty());
    }

    /** One sentence; the framework prints it without a stack trace. */
    static ConfigurationException refused(String variable, String why) {
        return new ConfigurationException(variable + " " + why + ".");
    }
}
