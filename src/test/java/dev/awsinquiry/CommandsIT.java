package dev.awsinquiry;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsinquiry.sandbox.SandboxClock;
import dev.awsinquiry.sandbox.Seed;
import dev.awsinquiry.sandbox.SlackSetup;
import dev.awsinquiry.sandbox.people.Outcome.Kind;
import dev.awsinquiry.testkit.PackagedProduct;
import dev.awsinquiry.testkit.SlackRig;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the package, with what people have written: back up while it runs, put back, move, and go on. */
class CommandsIT {

    private static final String TOKEN = "commands";

    private final SlackRig slack = SlackRig.with(SlackSetup.forTests(new SandboxClock()));

    @TempDir
    Path folder = Path.of("");

    private int starts;

    @AfterEach
    void close() {
        slack.close();
    }

    @Test
    void whatWasBackedUpComesBackMovesAndGoesOn() throws Exception {
        Path backup = folder.resolve("backup.db");
        try (PackagedProduct product = started(Map.of())) {
            ask("最初の問い合わせ");
            assertDone(Map.of(), List.of("backup", backup.toString()), "Backed up to " + backup + ": ");
            ask("バックアップの後の問い合わせ");
            assertThat(subjects(product)).containsExactly("バックアップの後の問い合わせ", "最初の問い合わせ");
            assertRefused(List.of("restore", backup.toString()));
        }

        assertDone(Map.of(), List.of("restore", backup.toString()), "Restored ");
        JsonNode before;
        try (PackagedProduct product = started(Map.of())) {
            assertThat(subjects(product)).containsExactly("最初の問い合わせ");
            before = inquiries(product);
        }
        assertThat(files()).anyMatch(name -> name.startsWith("aws-inquiry.db.before-restore-"));

        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            Map<String, String> postgres = Map.of(
                    "DATABASE_URL", "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres",
                    "DATABASE_USERNAME", "postgres",
                    "DATABASE_PASSWORD", "postgres");
            assertDone(postgres, List.of("move-to-postgresql"), "Moved to PostgreSQL: ");
            try (PackagedProduct product = started(postgres)) {
                assertThat(inquiries(product)).isEqualTo(before);
                finishTheFirst();
            }
        }
        assertThat(files()).anyMatch(name -> name.startsWith("aws-inquiry.db.moved-to-postgresql-"));
        assertRefusesToStart();
    }

    private void ask(String subject) {
        assertThat(slack.tanaka().slash(Seed.INCIDENT, "/aws-inquiry").kind()).isEqualTo(Kind.DONE);
        slack.await("the form", () -> slack.tanaka().form().isPresent());
        assertThat(slack.tanaka()
                        .submit(Map.of("subject", subject, "how", "今朝からつながりません。"))
                        .kind())
                .isEqualTo(Kind.DONE);
        slack.await(
                "the list of what is missing",
                () -> posts("gaps", "").size() == posts("card", "").size()
                        && posts("card", subject).size() == 1);
    }

    /** The oldest list of what is missing is the first inquiry's. */
    private void finishTheFirst() {
        String gaps = posts("gaps", "").get(0).path("ts").asText();
        assertThat(slack.tanaka().press(Seed.INCIDENT, gaps, "finish_now").kind())
                .isEqualTo(Kind.DONE);
        ObjectNode text = slack.await("case_text", Seed.INCIDENT);
        assertThat(text.toString()).contains("今朝からつながりません。");
    }

    private List<ObjectNode> posts(String kind, String words) {
        return slack.messages(Seed.INCIDENT).stream()
                .filter(message -> SlackRig.kindOf(message).equals(kind))
                .filter(message -> message.toString().contains(words))
                .toList();
    }

    private PackagedProduct started(Map<String, String> more) throws IOException, InterruptedException {
        PackagedProduct product = PackagedProduct.start(place(), environment(more));
        slack.connect("http://127.0.0.1:" + product.port() + "/slack/events");
        return product;
    }

    private void assertDone(Map<String, String> more, List<String> command, String says) throws Exception {
        Map<String, String> environment = environment(more);
        environment.keySet().removeIf(name -> name.startsWith("SLACK_"));
        try (PackagedProduct product =
                PackagedProduct.start(place(), environment, PackagedProduct.SHORT_LIVED, command)) {
            assertThat(product.exitCode())
                    .as("%s%s", product.out(), product.err())
                    .isZero();
            assertThat(product.out()).singleElement().asString().startsWith(says);
        }
    }

    private void assertRefused(List<String> command) throws Exception {
        try (PackagedProduct product =
                PackagedProduct.start(place(), environment(Map.of()), PackagedProduct.SHORT_LIVED, command)) {
            assertThat(product.exitCode()).isEqualTo(1);
            assertThat(product.err()).singleElement().asString().contains("in use");
        }
    }

    /** What was moved isn't begun anew by mistake. */
    private void assertRefusesToStart() throws Exception {
        try (PackagedProduct product = PackagedProduct.start(place(), environment(Map.of()))) {
            assertThat(product.exitCode()).isNotZero();
            assertThat(Stream.concat(product.out().stream(), product.err().stream()))
                    .anyMatch(line -> line.contains("DATABASE_URL is missing"));
        }
    }

    private Path place() throws IOException {
        starts++;
        return Files.createDirectories(folder.resolve("start" + starts));
    }

    private Map<String, String> environment(Map<String, String> more) {
        Map<String, String> environment = new HashMap<>(Map.of(
                "SLACK_BOT_TOKEN",
                slack.botToken(),
                "SLACK_SIGNING_SECRET",
                slack.signingSecret(),
                "SLACK_API_URL",
                slack.apiUrl(),
                "AWS_INQUIRY_DATA_DIR",
                folder.resolve("data").toString(),
                "AWS_INQUIRY_API_TOKEN",
                TOKEN,
                "AWS_INQUIRY_DELIVERY_PACE",
                "0s",
                "QUARKUS_HTTP_PORT",
                "0",
                "QUARKUS_MANAGEMENT_PORT",
                "0"));
        environment.putAll(more);
        return environment;
    }

    private static JsonNode inquiries(PackagedProduct product) throws IOException, InterruptedException {
        String body = given().header("Authorization", "Bearer " + TOKEN)
                .get("http://127.0.0.1:" + product.port() + "/api/inquiries?state=all")
                .asString();
        return new ObjectMapper().readTree(body);
    }

    private static List<String> subjects(PackagedProduct product) throws IOException, InterruptedException {
        List<String> subjects = new ArrayList<>();
        inquiries(product)
                .path("inquiries")
                .forEach(one -> subjects.add(one.path("subject").asText()));
        return subjects;
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("data"))) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }
}
