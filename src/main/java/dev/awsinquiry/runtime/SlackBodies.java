package dev.awsinquiry.runtime;

import dev.awsinquiry.slack.inbound.Inbound;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;

/**
 * Takes in the bodies of Slack's requests before a thread is given to them. The servlet container has a thread wait for
 * each; whoever sends two hundred of them slowly, for which no signature is needed, would keep everybody else out.
 */
@Singleton
class SlackBodies {

    /** Right before the servlets: whoever else looks at the request on the way stops its body, and isn't asked again. */
    private static final int LATE = -5000;

    private final Instance<Inbound> inbound;

    /** Looked up late: the settings are checked first, and say so if they can't be used. */
    SlackBodies(Instance<Inbound> inbound) {
        this.inbound = inbound;
    }

    void watch(@Observes Filters filters) {
        filters.register(this::take, LATE);
    }

    private void take(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        if (HttpMethod.POST.equals(request.method())
                && SlackServlet.PATH.equals(request.path())
                && !request.isEnded()) {
            new SlackBody(exchange, inbound.get().incoming()).begin();
        } else {
            exchange.next();
        }
    }
}
