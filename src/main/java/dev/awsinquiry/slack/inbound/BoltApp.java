package dev.awsinquiry.slack.inbound;

import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.request.builtin.EventRequest;
import com.slack.api.bolt.response.Response;
import dev.awsinquiry.desk.BooksUnavailable;
import dev.awsinquiry.slack.inbound.form.FormMemo;
import dev.awsinquiry.slack.outbound.Tokens;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Bolt, with the table of routes and without what it does by itself: it neither verifies (the endpoint did, over the
 * raw bytes) nor calls Slack, whatever the environment holds.
 */
final class BoltApp {

    private static final System.Logger LOG = System.getLogger(BoltApp.class.getName());

    private static final Set<String> RETRY_REASONS = Set.of(
            "http_timeout", "too_many_redirects", "connection_failed", "ssl_error", "http_error", "unknown_error");

    private final Routes routes;
    private final Mishaps mishaps;
    private final Watch watch;
    private final App app;

    BoltApp(Slack slack, Routes routes, Tokens tokens, Mishaps mishaps, Watch watch) {
        this.routes = routes;
        this.mishaps = mishaps;
        this.watch = watch;
        // Everything that Bolt would take from the environment is set, or SLACK_CLIENT_ID would turn OAuth on.
        AppConfig config = AppConfig.builder()
                .slack(slack)
                .executorServiceProvider(slack.getConfig().getExecutorServiceProvider())
                .singleTeamBotToken(null)
                .signingSecret(null)
                .clientId(null)
                .clientSecret(null)
                .requestVerificationEnabled(false)
                .threadPoolSize(1)
                .build();
        this.app = new App(config, new ArrayList<>(List.of(new TeamAuthorization(tokens), new PeopleOnly())));
        routes.register(app);
    }

    /** The table that it goes by. */
    Routes routes() {
        return routes;
    }

    /** Makes it ready; calls nobody. */
    void start() {
        app.start();
    }

    /** The answer to a request; never throws. What nobody takes is acknowledged, or Slack would send it again. */
    Response answer(Request<?> request) {
        long began = System.nanoTime();
        Optional<String> route = routes.of(request);
        retried(request);
        Response response = route.isEmpty() ? Response.ok() : handled(request, route.get());
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        watch.answered(route.orElse("none"), response.getStatusCode(), took);
        return response;
    }

    /** Goes the same way uncounted. */
    void rehearse(Request<?> request) {
        routes.of(request).ifPresent(route -> handled(request, route));
    }

    private Response handled(Request<?> request, String route) {
        try {
            Response response = app.run(request);
            return response.getStatusCode() == 404 ? Response.ok() : response;
        } catch (BooksUnavailable e) {
            LOG.log(System.Logger.Level.WARNING, "{0}: the books are unavailable: {1}", route, e.getMessage());
            return mishaps.answer(request, e);
        } catch (FormMemo.Foreign e) {
            LOG.log(System.Logger.Level.WARNING, "{0}: {1}", route, e.getMessage());
            return mishaps.answer(request, e);
        } catch (Exception e) {
            LOG.log(System.Logger.Level.ERROR, "failed: " + route, e);
            return mishaps.answer(request, e);
        }
    }

    private void retried(Request<?> request) {
        RequestHeaders headers = request.getHeaders();
        if (request instanceof EventRequest && headers.getFirstValue("X-Slack-Retry-Num") != null) {
            String reason = String.valueOf(headers.getFirstValue("X-Slack-Retry-Reason"));
            watch.retried(RETRY_REASONS.contains(reason) ? reason : "other");
        }
    }
}
