package dev.awsinquiry.sandbox;

import dev.awsinquiry.sandbox.state.AppProfile;
import java.time.Clock;

/**
 * How a local Slack is set up. Each {@code with…} gives a copy that differs in one point.
 *
 * @param clock the workspace's time: timestamps, retries of events, response URLs
 * @param limitClock the time by which trigger IDs and rate limits run: the workspace's own in tests, so that nothing
 *     depends on how fast a machine is; real time where people rehearse, so that a paused clock doesn't make Slack patient
 * @param signatureClock the time in request signatures
 * @param app how the app is installed
 * @param botToken {@code xoxb-…}
 * @param appToken {@code xapp-…}
 * @param signingSecret the secret that requests are signed with
 * @param pace whether rate limits are enforced
 * @param eventThreads how many events are delivered at a time; 1 keeps their order
 */
public record SlackSetup(
        SandboxClock clock,
        Clock limitClock,
        Clock signatureClock,
        AppProfile app,
        String botToken,
        String appToken,
        String signingSecret,
        boolean pace,
        int eventThreads) {

    /** The bot token of the sandbox: no secret, as it opens nothing but this. */
    public static final String BOT_TOKEN = "xoxb-sandbox-bot-token";

    /** The signing secret of the sandbox. */
    public static final String SIGNING_SECRET = "sandbox-signing-secret";

    /** For tests: everything runs by the given clock, rate limits are off. */
    public static SlackSetup forTests(SandboxClock clock) {
        return new SlackSetup(
                clock,
                clock,
                Clock.systemUTC(),
                AppProfile.awsInquiry(),
                BOT_TOKEN,
                "xapp-sandbox-app-token",
                SIGNING_SECRET,
                false,
                1);
    }

    /** For people: limits are Slack's own and run by real time. */
    public static SlackSetup forRehearsal(SandboxClock clock) {
        return new SlackSetup(
                clock,
                Clock.systemUTC(),
                Clock.systemUTC(),
                AppProfile.awsInquiry(),
                BOT_TOKEN,
                "xapp-sandbox-app-token",
                SIGNING_SECRET,
                true,
                1);
    }

    /** With another installation of the app. */
    public SlackSetup withApp(AppProfile other) {
        return new SlackSetup(
                clock, limitClock, signatureClock, other, botToken, appToken, signingSecret, pace, eventThreads);
    }

    /** With other credentials. */
    public SlackSetup withCredentials(String otherBotToken, String otherSigningSecret) {
        return new SlackSetup(
                clock,
                limitClock,
                signatureClock,
                app,
                otherBotToken,
                appToken,
                otherSigningSecret,
                pace,
                eventThreads);
    }

    /** With rate limits on or off, and so many events at a time. */
    public SlackSetup withPace(boolean on, int threads) {
        return new SlackSetup(clock, limitClock, signatureClock, app, botToken, appToken, signingSecret, on, threads);
    }

    /** With another clock for signatures, where the app under test checks them against its own. */
    public SlackSetup withSignatureClock(Clock other) {
        return new SlackSetup(clock, limitClock, other, app, botToken, appToken, signingSecret, pace, eventThreads);
    }
}
