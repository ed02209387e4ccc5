package dev.awsinquiry.runtime;

import dev.awsinquiry.sandbox.LocalSlack;
import dev.awsinquiry.sandbox.SandboxHttp;
import dev.awsinquiry.sandbox.http.HttpCall;
import dev.awsinquiry.sandbox.http.HttpReply;
import dev.awsinquiry.sandbox.people.HttpAppDoor;
import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.vertx.http.HttpServer;
import io.quarkus.vertx.http.HttpServerStart;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Shows the local Slack's page at {@code /} in dev mode, and leads what is done on it to the product's own endpoint. */
@IfBuildProfile("dev")
@Singleton
class LocalSlackPage {

    private static final Logger LOG = Logger.getLogger(LocalSlackPage.class);
    private static final long MAX_BODY = 1024 * 1024;

    private final Optional<LocalSlack> slack;
    private final HttpServer product;
    private final AtomicBoolean connected = new AtomicBoolean();

    private final Duration patience;

    /** Slack waits 3 s for an answer; somebody at a breakpoint, or a slow machine, may need longer. */
    LocalSlackPage(
            LocalSlackHouse house,
            HttpServer product,
            @ConfigProperty(name = "aws-inquiry.local-slack.patience", defaultValue = "3s") Duration patience) {
        this.slack = house.slack();
        this.product = product;
        this.patience = patience;
    }

    void mount(@Observes Router router) {
        slack.ifPresent(one -> {
            SandboxHttp page = new SandboxHttp(one);
            for (String path : new String[] {"/", "/sandbox/*"}) {
                router.route(path)
                        .handler(BodyHandler.create(false).setBodyLimit(MAX_BODY))
                        // the page waits for news by long polling: not on the event loop, and not one after another
                        .blockingHandler(
                                context -> {
                                    connect(one, context.request());
                                    answer(page, context);
                                },
                                false);
            }
        });
    }

    /** Said once; a change of the code leaves the address as it is. */
    void tell(@ObservesAsync HttpServerStart started) {
        slack.ifPresent(one ->
                LOG.infof("no Slack credentials: a local Slack stands in at http://localhost:%d/", product.getPort()));
    }

    /** Whoever opens the page has found the product's port, which after a reload nothing else tells. */
    private void connect(LocalSlack one, HttpServerRequest request) {
        if (connected.compareAndSet(false, true)) {
            String product = "http://localhost:" + request.localAddress().port();
            one.connect(new HttpAppDoor(URI.create(product + "/slack/events"), patience));
        }
    }

    private static void answer(SandboxHttp page, RoutingContext context) {
        HttpServerRequest request = context.request();
        Map<String, String> headers = new TreeMap<>();
        request.headers().forEach((name, value) -> headers.putIfAbsent(name.toLowerCase(Locale.ROOT), value));
        byte[] body = Optional.ofNullable(context.body().buffer())
                .map(Buffer::getBytes)
                .orElse(new byte[0]);
        String query = Optional.ofNullable(request.query()).orElse("");
        HttpReply reply = page.handle(new HttpCall(request.method().name(), request.path(), query, headers, body));
        context.response().setStatusCode(reply.status());
        reply.headers().forEach(context.response()::putHeader);
        context.response().end(Buffer.buffer(reply.body()));
    }
}
