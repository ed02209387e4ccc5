/**
 * A local Slack for trying, rehearsing and testing; never part of a production start.
 *
 * <p>One core, three doors. The core is {@link dev.awsinquiry.sandbox.LocalSlack}: a workspace in memory with Slack's own
 * limits and errors, the Web API methods that the product calls, and the people who write, press and submit. The doors:
 *
 * <ul>
 *   <li><b>In a test</b>, in the same JVM. {@code dev.awsinquiry.testkit.SlackRig} puts the core on a free port with a
 *       stopped clock:
 *       <pre>{@code
 * try (SlackRig slack = SlackRig.at(Instant.parse("2026-04-15T01:30:00Z"))) {
 *     // start the product with SLACK_API_URL = slack.apiUrl(), SLACK_BOT_TOKEN = slack.botToken(),
 *     // SLACK_SIGNING_SECRET = slack.signingSecret(), its Clock bean = slack.clock()
 *     slack.connect("http://127.0.0.1:8081/slack/events");
 *     slack.tanaka().slash(Seed.INCIDENT, "/aws-inquiry");
 *     slack.tanaka().submit(Map.of("subject", "…", "how", "…"));
 *     ObjectNode card = slack.await("card", Seed.INCIDENT);
 *     slack.sato().reply(Seed.INCIDENT, card.path("ts").asText(), "10:30 (JST) からです");
 *     slack.settle();                                   // events are with the product
 *     slack.clock().forward(Duration.ofMinutes(30));    // time for both
 *     slack.assertNothingRefused();                     // the product did nothing that Slack refuses
 * }
 * }</pre>
 *       {@code slack.slack()} leads to everything else: {@code faults()} (the next call breaks, is limited, fails or is
 *       late, before or after it took effect), {@code calls()} (what was called with what), {@code events()} (settle,
 *       repeat, deliver again), {@code tokens()} (revoke). Rate limits are off in tests, unless the set-up wants them.
 *   <li><b>In {@code quarkus:dev}</b>: {@link dev.awsinquiry.sandbox.LocalSlackServer} on a port of its own for the Web API,
 *       and {@link dev.awsinquiry.sandbox.SandboxHttp} mounted at {@code /} for the page in the browser.
 *   <li><b>As a process</b> of its own, for the packaged application, benchmarks and fault runs:
 *       <pre>{@code
 * java -cp 'target/quarkus-app/app/*:target/quarkus-app/lib/main/*' dev.awsinquiry.sandbox.Main \
 *     --port 8090 --app http://127.0.0.1:8080/slack/events
 * }</pre>
 *       The page is at its port; {@link dev.awsinquiry.sandbox.SandboxHttp} tells how a load generator or a fault run drives
 *       it from outside.
 * </ul>
 *
 * <p>What it doesn't know it refuses with Slack's error, and keeps in {@code LocalSlack.refusals()}.
 */
@NullMarked
package dev.awsinquiry.sandbox;

import org.jspecify.annotations.NullMarked;
