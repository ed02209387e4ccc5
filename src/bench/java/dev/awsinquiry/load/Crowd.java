package dev.awsinquiry.load;

import dev.awsinquiry.sandbox.SandboxClock;
import dev.awsinquiry.sandbox.SlackSetup;
import dev.awsinquiry.sandbox.state.Channel;
import dev.awsinquiry.sandbox.state.Json;
import dev.awsinquiry.sandbox.state.Person;
import dev.awsinquiry.sandbox.state.Post;
import dev.awsinquiry.testkit.PackagedProduct;
import dev.awsinquiry.testkit.SlackRig;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The packaged application on a small heap, and a workspace full of people. */
final class Crowd implements AutoCloseable {

    static final int PEOPLE = 40;
    private static final int CHANNELS = 40;
    private static final String TOKEN = "load";

    private final SlackRig slack = SlackRig.with(SlackSetup.forTests(new SandboxClock()).withPace(false, 1));
    private final HttpClient client = HttpClient.newHttpClient();
    private final PackagedProduct product;
    private final String url;
    private final String management;

    Crowd(Path folder, Map<String, String> database) throws IOException, InterruptedException {
        Map<String, String> environment = new HashMap<>(database);
        environment.putAll(Map.of(
                "SLACK_BOT_TOKEN", slack.botToken(),
                "SLACK_SIGNING_SECRET", slack.signingSecret(),
                "SLACK_API_URL", slack.apiUrl(),
                "AWS_INQUIRY_API_TOKEN", TOKEN,
                "AWS_INQUIRY_DELIVERY_PACE", "0s",
                "AWS_INQUIRY_REQUESTS_AT_ONCE", System.getProperty("bench.requests", ""),
                "QUARKUS_HTTP_PORT", "0",
                "QUARKUS_MANAGEMENT_PORT", "0"));
        List<String> options = List.of("-Xmx256m", "-XX:+ExitOnOutOfMemoryError");
        product = PackagedProduct.start(folder, environment, options, List.of());
        url = "http://127.0.0.1:" + product.port();
        management = "http://127.0.0.1:" + product.managementPort();
        populate();
    }

    private void populate() {
        List<String> members = new ArrayList<>(
                IntStream.range(0, PEOPLE).mapToObj(i -> "U0LOAD" + i).toList());
        for (String id : members) {
            slack.slack()
                    .workspace()
                    .add(new Person(id, id.toLowerCase(), id, false, ZoneId.of("Asia/Tokyo"), "ja-JP"));
        }
        members.add(slack.slack().workspace().app().botUserId());
        for (int i = 0; i < CHANNELS; i++) {
            slack.slack().workspace().add("C0LOAD" + i, "load-" + i, Channel.Kind.PUBLIC, members);
        }
    }

    Letters letters() {
        return new Letters(
                URI.create(url + "/slack/events"),
                slack.slack().workspace().app().teamId());
    }

    /** An inquiry for each channel and some more, whose cards stand. */
    List<Traffic.Thread> begin() throws IOException, InterruptedException {
        for (int i = 0; i < CHANNELS; i++) {
            var answer = client.send(
                    letters().submission("C0LOAD" + i, "U0LOAD0", "VBEGIN" + i, "はじまり " + i), BodyHandlers.ofString());
            if (answer.statusCode() != 200 || !answer.body().isEmpty()) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
        }
        List<Traffic.Thread> threads = new ArrayList<>();
        for (int i = 0; i < CHANNELS; i++) {
            var card = slack.await("gaps", "C0LOAD" + i);
            String inquiry = card.path("metadata")
                    .path("event_payload")
                    .path("inquiry")
                    .asText();
            threads.add(new Traffic.Thread("C0LOAD" + i, card.path("thread_ts").asText(), inquiry));
        }
        return threads;
    }

    /** One of the figures at the metrics, added up over its labels. */
    double figure(String start) throws IOException, InterruptedException {
        return get(management + "/q/metrics").lines()
                .filter(line -> line.startsWith(start))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    /** The case text as it is now. */
    String text(String inquiry) throws IOException, InterruptedException {
        return get(url + "/api/inquiries/" + inquiry + "/text");
    }

    /** What is known of a fact. */
    String fact(String inquiry, String fact) throws IOException, InterruptedException {
        return Json.read(get(url + "/api/inquiries/" + inquiry))
                .path("facts")
                .path(fact)
                .asText();
    }

    private String get(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + TOKEN)
                .build();
        return client.send(request, BodyHandlers.ofString()).body();
    }

    /** All cards that stand in a channel, by their text. */
    List<String> cards(String channel) {
        return slack.slack().workspace().channel(channel).orElseThrow().all().stream()
                .filter(post -> kind(post).equals("card"))
                .map(Post::text)
                .toList();
    }

    List<String> channels() {
        return IntStream.range(0, CHANNELS).mapToObj(i -> "C0LOAD" + i).toList();
    }

    private static String kind(Post post) {
        return post.metadata()
                .map(metadata -> metadata.path("event_payload").path("kind").asText())
                .orElse("");
    }

    /** The most memory that the process ever took, in MiB; Linux alone says so. */
    Optional<Long> peak() throws IOException {
        Path status = Path.of("/proc", String.valueOf(product.pid()), "status");
        if (!status.toFile().exists()) {
            return Optional.empty();
        }
        return java.nio.file.Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst();
    }

    List<String> complaints() throws IOException {
        return product.out().stream()
                .filter(line -> line.contains("OutOfMemory") || line.contains("\"level\":\"ERROR\""))
                .map(line -> line.replaceAll(".*\"message\":\"([^\"]*)\".*", "$1"))
                .distinct()
                .limit(5)
                .toList();
    }

    @Override
    public void close() {
        product.close();
        slack.close();
    }
}
