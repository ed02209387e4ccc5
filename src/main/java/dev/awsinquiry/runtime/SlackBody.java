package dev.awsinquiry.runtime;

import dev.awsinquiry.slack.inbound.Incoming;
import dev.awsinquiry.slack.inbound.Incoming.Refusal;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import java.util.Optional;

/** One body on its way. Everything but the end happens on the event loop of its connection. */
final class SlackBody {

    private static final String KEY = SlackBody.class.getName();

    /** In seconds. */
    private static final String SOON = "1";

    private final RoutingContext exchange;
    private final Incoming incoming;
    private final Incoming.Arrival arrival;
    private final Buffer bytes = Buffer.buffer();
    private long timer;
    private boolean over;

    SlackBody(RoutingContext exchange, Incoming incoming) {
        this.exchange = exchange;
        this.incoming = incoming;
        this.arrival = incoming.arrival();
    }

    /** The room that it took up is free again: the servlet is through with it. */
    static void leave(RoutingContext exchange) {
        Object arrival = exchange.remove(KEY);
        if (arrival instanceof Incoming.Arrival taken) {
            taken.close();
        }
    }

    void begin() {
        HttpServerRequest request = exchange.request();
        Optional<Refusal> objection = arrival.objection(announced(request));
        if (objection.isPresent()) {
            refuse(objection.get());
            return;
        }
        timer = exchange.vertx().setTimer(incoming.patience().toMillis(), passed -> refuse(Refusal.TOO_SLOW));
        request.handler(this::add)
                .exceptionHandler(failure -> refuse(Refusal.BROKEN_OFF))
                .endHandler(ended -> handOn());
        if (request.headers().contains(HttpHeaders.EXPECT, HttpHeaders.CONTINUE, true)) {
            exchange.response().writeContinue();
            // said; the container would say it again
            request.headers().remove(HttpHeaders.EXPECT);
        }
        request.resume();
    }

    private static long announced(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null || !length.matches("\\d{1,18}") ? -1 : Long.parseLong(length);
    }

    private void add(Buffer more) {
        if (over) {
            return;
        }
        Optional<Refusal> objection = arrival.grows(more.length());
        if (objection.isPresent()) {
            refuse(objection.get());
        } else {
            bytes.appendBuffer(more);
        }
    }

    private void handOn() {
        if (over) {
            return;
        }
        over = true;
        exchange.vertx().cancelTimer(timer);
        exchange.put(KEY, arrival);
        ((RoutingContextInternal) exchange).setBody(bytes);
        // not within the end of the request, which isn't over before this returns
        exchange.vertx().runOnContext(ended -> exchange.next());
    }

    /** Bare, and the connection isn't used again, as the rest of the body may still be on it. */
    private void refuse(Refusal why) {
        if (over) {
            return;
        }
        over = true;
        exchange.vertx().cancelTimer(timer);
        arrival.close();
        incoming.turnedAway(why);
        HttpServerResponse response = exchange.response();
        if (response.closed()) {
            return;
        }
        boolean streams = exchange.request().version() == HttpVersion.HTTP_2;
        response.setStatusCode(why.status());
        if (why == Refusal.TOO_MANY) {
            response.putHeader(HttpHeaders.RETRY_AFTER, SOON);
        }
        if (streams) {
            response.end().onComplete(said -> response.reset());
        } else {
            response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            response.end().onComplete(said -> exchange.request().connection().close());
        }
    }
}
