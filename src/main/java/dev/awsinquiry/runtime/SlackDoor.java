package dev.awsinquiry.runtime;

import dev.awsinquiry.slack.inbound.Inbound;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;

/** {@code /slack/events} in the HTTP server, and what is answered where nothing is. */
@Singleton
class SlackDoor {

    private static final String PATH = "/slack/events";

    private final Vertx vertx;
    private final Instance<Inbound> inbound;

    /** Asks for nothing yet: the server is put together also where a mistake in the settings stops the start. */
    SlackDoor(Vertx vertx, Instance<Inbound> inbound) {
        this.vertx = vertx;
        this.inbound = inbound;
    }

    void open(@Observes Router router) {
        router.route(PATH).handler(context -> inbound.get().arrived(vertx, context.request()));
        // bare as well, whatever the method: the server's own page would tell what is behind it
        router.route()
                .order(Integer.MAX_VALUE)
                .handler(context -> context.response().setStatusCode(404).end());
    }
}
