package dev.awsinquiry.sandbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsinquiry.sandbox.http.HttpCall;
import dev.awsinquiry.sandbox.http.HttpReply;
import dev.awsinquiry.sandbox.page.PageActs;
import dev.awsinquiry.sandbox.page.PageFiles;
import dev.awsinquiry.sandbox.page.PageState;
import dev.awsinquiry.sandbox.people.Form;
import dev.awsinquiry.sandbox.state.Json;
import dev.awsinquiry.sandbox.tour.Tour;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The page in the browser and what it asks for, as a plain function from request to reply, so that any server can carry
 * it: {@link LocalSlackServer} does, and in dev mode the product's own router.
 *
 * <p>Mount it for {@code /} and {@code /sandbox/*}; everything else isn't its business ({@link #answersFor}). Replies may
 * take up to {@link #PATIENCE} (the page waits for news by long polling) and acts wait for the app's acknowledgement, so
 * that it belongs on a worker thread, never on an event loop, and requests must not wait for one another (in Vert.x:
 * {@code blockingHandler(handler, false)}).
 *
 * <table>
 *   <caption>Paths</caption>
 *   <tr><td>{@code GET /}</td><td>the page</td></tr>
 *   <tr><td>{@code GET /sandbox/page/<file>}</td><td>its scripts and styles</td></tr>
 *   <tr><td>{@code GET /sandbox/state?user=U…&since=n}</td><td>what a person sees, once it is newer than version n</td></tr>
 *   <tr><td>{@code POST /sandbox/do?user=U…}</td><td>an act, as JSON: {@code {"act":"say","channel":"C…","text":"…"}};
 *   also {@code {"act":"fault","method":"chat.postMessage","kind":"BREAK","after_effect":true}} for fault runs</td></tr>
 *   <tr><td>{@code GET /sandbox/calls}</td><td>how often the app called what, and how it ended</td></tr>
 * </table>
 */
public final class SandboxHttp {
    /** How long the page is kept waiting for news. */
    public static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final String FILES = "/sandbox/page/";

    private final LocalSlack slack;
    private final PageFiles files = new PageFiles();
    private final PageState state;
    private final PageActs acts;

    /** The page of the given Slack. */
    public SandboxHttp(LocalSlack slack) {
        this.slack = slack;
        Tour tour = Tour.of(slack);
        this.state = new PageState(slack, tour);
        this.acts = new PageActs(slack, tour);
    }

    /** Whether a path belongs to the page. */
    public static boolean answersFor(String path) {
        return path.equals("/") || path.startsWith("/sandbox/");
    }

    /** Answers a call. */
    public HttpReply handle(HttpCall call) {
        String path = call.path();
        if (path.startsWith(FILES)) {
            return files.file(path.substring(FILES.length()));
        }
        return switch (path) {
            case "/" -> files.file("index.html");
            case "/sandbox/state" -> state(Form.read(call.query()));
            case "/sandbox/do" -> act(call);
            case "/sandbox/calls" -> HttpReply.json(200, calls());
            default -> files.file("");
        };
    }

    private HttpReply state(Map<String, String> query) {
        String since = query.getOrDefault("since", "");
        if (since.matches("\\d{1,18}")) {
            slack.changes().awaitAfter(Long.parseLong(since), PATIENCE);
        }
        return HttpReply.json(200, state.of(user(query)));
    }

    private ObjectNode calls() {
        ObjectNode counts = Json.object();
        new TreeMap<>(slack.calls().counts()).forEach(counts::put);
        return Json.object().put("waiting_events", slack.events().waiting()).set("calls", counts);
    }

    private HttpReply act(HttpCall call) {
        // a foreign page can't send this content type without being asked first
        if (!call.method().equals("POST") || !call.contentType().equals("application/json")) {
            return HttpReply.text(405, "text/plain; charset=utf-8", "POST application/json");
        }
        try {
            return HttpReply.json(200, acts.act(user(Form.read(call.query())), Json.read(call.text())));
        } catch (JsonProcessingException e) {
            return HttpReply.text(400, "text/plain; charset=utf-8", "not JSON");
        }
    }

    private String user(Map<String, String> query) {
        return state.known(Optional.ofNullable(query.get("user")));
    }
}
