package dev.awsinquiry.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsinquiry.sandbox.people.AppDoor;
import dev.awsinquiry.sandbox.people.Form;
import dev.awsinquiry.sandbox.state.Json;
import dev.awsinquiry.sandbox.webapi.Answer;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** An app that answers as a test tells it to and remembers what it got. */
final class FakeApp implements AppDoor {
    /** Answers a request, or fails to. */
    interface Reaction {
        Reply to(Request request) throws IOException;
    }

    static final Reply OK = new Reply(200, "", false);

    final LocalSlack slack;
    final List<Request> requests = new CopyOnWriteArrayList<>();
    private volatile Reaction reaction = request -> OK;

    FakeApp(LocalSlack slack) {
        this.slack = slack;
        slack.connect(this);
    }

    void reacts(Reaction to) {
        reaction = to;
    }

    /** Answers every interaction with a body made from its payload. */
    void answersInteractions(Function<JsonNode, String> body) {
        reaction = request ->
                request.body().startsWith("payload=") ? new Reply(200, body.apply(payload(request)), false) : OK;
    }

    @Override
    public Reply send(Request request) throws IOException {
        requests.add(request);
        return reaction.to(request);
    }

    static JsonNode payload(Request request) {
        return Json.of(Form.read(request.body()).get("payload"));
    }

    /** The payload of the latest interaction. */
    JsonNode lastPayload() {
        return requests.stream()
                .filter(request -> request.body().startsWith("payload="))
                .reduce((earlier, later) -> later)
                .map(FakeApp::payload)
                .orElseThrow();
    }

    /** All events, in the order in which they came. */
    List<JsonNode> events() {
        return requests.stream()
                .filter(request -> request.contentType().equals("application/json"))
                .map(request -> Json.of(request.body()).path("event"))
                .toList();
    }

    Answer call(String method, String args) {
        return slack.webApi().call(method, SlackSetup.BOT_TOKEN, (ObjectNode) Json.of(args.replace('\'', '"')));
    }

    /** Posts a message and gives its timestamp. */
    String post(String channel, String more) {
        Answer answer = call("chat.postMessage", "{'channel':'" + channel + "'," + more + "}");
        if (!answer.isOk()) {
            throw new AssertionError(String.valueOf(answer.body()));
        }
        return answer.json().orElseThrow().path("ts").asText();
    }
}
