package dev.awsinquiry.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.awsinquiry.sandbox.SandboxClock;
import dev.awsinquiry.sandbox.Seed;
import dev.awsinquiry.sandbox.SlackSetup;
import dev.awsinquiry.sandbox.people.Outcome;
import dev.awsinquiry.sandbox.people.Outcome.Kind;
import dev.awsinquiry.testkit.PackagedProduct;
import dev.awsinquiry.testkit.SlackRig;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk under the SQLite file is full, and then it isn't any more. Nobody starts anything anew. */
class DiskFullIT {

    /** What fits into the log that is there already may still be saved; it isn't as much as this. */
    private static final int MOST = 60;

    private final SlackRig slack = SlackRig.with(SlackSetup.forTests(new SandboxClock()));

    @Test
    void whatFindsNoRoomStaysInTheFormAndIsTakenLater(@TempDir Path folder) throws Exception {
        List<String> taken = new ArrayList<>();
        try (slack;
                SmallDisk disk = new SmallDisk(folder.resolve("data"), "64m")) {
            assumeTrue(disk.isSmall(), "only root may mount a small disk");
            Path logs = Files.createDirectories(folder.resolve("logs"));
            try (PackagedProduct product = PackagedProduct.start(logs, environment(disk))) {
                slack.connect("http://127.0.0.1:" + product.port() + "/slack/events");
                disk.fillUp();

                Outcome outcome = Outcome.done();
                while (outcome.isDone() && taken.size() < MOST) {
                    outcome = submitted(taken.size());
                    if (outcome.isDone()) {
                        taken.add(subject(taken.size()));
                    }
                }
                assertThat(outcome.kind()).isEqualTo(Kind.FIELD_ERRORS);
                assertThat(List.copyOf(outcome.fieldErrors().values()))
                        .containsExactly("保存できませんでした。入力はこの画面に残っています。少し待って、もう一度送信してください。");

                disk.empty();

                assertThat(slack.tanaka().submit(Map.of()).kind()).isEqualTo(Kind.DONE);
                taken.add(subject(taken.size()));
                for (String subject : taken) {
                    slack.await("the card of " + subject, () -> cards(subject) > 0);
                }
                assertThat(taken)
                        .allSatisfy(subject -> assertThat(cards(subject)).isEqualTo(1));
                slack.assertNothingRefused();
            }
        }
    }

    private Outcome submitted(int i) {
        slack.tanaka().slash(Seed.INCIDENT, "/aws-inquiry");
        slack.await("the form", () -> slack.tanaka().form().isPresent());
        return slack.tanaka().submit(Map.of("subject", subject(i), "how", "応答がありません。".repeat(300)));
    }

    private static String subject(int i) {
        return "応答がない (" + i + ")";
    }

    private long cards(String subject) {
        return slack.messages(Seed.INCIDENT).stream()
                .filter(message -> SlackRig.kindOf(message).equals("card"))
                .filter(message -> message.toString().contains(subject))
                .count();
    }

    private Map<String, String> environment(SmallDisk disk) {
        return Map.of(
                "SLACK_BOT_TOKEN", slack.botToken(),
                "SLACK_SIGNING_SECRET", slack.signingSecret(),
                "SLACK_API_URL", slack.apiUrl(),
                "AWS_INQUIRY_DATA_DIR", disk.folder().toString(),
                "AWS_INQUIRY_DELIVERY_PACE", "0s",
                "QUARKUS_HTTP_PORT", "0",
                "QUARKUS_MANAGEMENT_PORT", "0");
    }
}
