package dev.awsinquiry.slack.inbound;

import io.vertx.core.AsyncResult;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One request of Slack's, from its first byte to its answer. Everything happens on the request's own event loop. */
final class Incoming {

    private static final System.Logger LOG = System.getLogger(Incoming.class.getName());

    /** In milliseconds: so long the sender may still read an answer that it didn't wait for. */
    private static final long LINGER = 1_000;

    private final Vertx vertx;
    private final SlackEndpoint endpoint;
    private final Rooms rooms;
    private final HttpServerRequest request;
    private final RequestBody body;
    private long deadline;
    private boolean arriving;
    private boolean settled;

    Incoming(Vertx vertx, SlackEndpoint endpoint, Rooms rooms, HttpServerRequest request) {
        this.vertx = vertx;
        this.endpoint = endpoint;
        this.rooms = rooms;
        this.request = request;
        this.body = endpoint.body();
    }

    /** Takes it from here. */
    void read() {
        Optional<HttpAnswer> objection = endpoint.objection(request.method().name(), announced());
        if (objection.isPresent()) {
            settle(objection.get());
            return;
        }
        if (!rooms.arrives()) {
            settle(endpoint.tooMany());
            return;
        }
        arriving = true;
        deadline = vertx.setTimer(RequestBody.PATIENCE.toMillis(), timer -> refuse(RequestBody.tooSlow()));
        request.exceptionHandler(failure -> refuse(RequestBody.brokenOff()));
        request.endHandler(end -> whole());
        request.handler(this::more);
        if ("100-continue".equalsIgnoreCase(request.getHeader("Expect"))) {
            request.response().writeContinue();
        }
    }

    /** In bytes; what isn't a number was refused by the server. */
    private long announced() {
        String length = request.getHeader("Content-Length");
        return length == null ? -1 : Long.parseLong(length);
    }

    private void more(Buffer chunk) {
        if (settled) {
            return;
        }
        try {
            body.add(chunk.getBytes());
        } catch (Refused e) {
            refuse(e);
        }
    }

    private void refuse(Refused refused) {
        if (!settled) {
            settle(endpoint.refuse(refused));
        }
    }

    private void whole() {
        if (settled) {
            return;
        }
        hasArrived();
        if (!rooms.take()) {
            settle(endpoint.tooMany());
            return;
        }
        settled = true;
        Map<String, List<String>> headers = headers(request.headers());
        byte[] bytes = body.bytes();
        vertx.executeBlocking(() -> endpoint.answer(headers, bytes), false).onComplete(this::worked);
    }

    private void worked(AsyncResult<HttpAnswer> answer) {
        rooms.leave();
        if (answer.failed()) {
            LOG.log(System.Logger.Level.ERROR, "no answer to a request of Slack's", answer.cause());
            settle(HttpAnswer.FAILED);
            return;
        }
        settle(answer.result());
    }

    private void settle(HttpAnswer answer) {
        settled = true;
        hasArrived();
        body.close();
        HttpServerResponse response = request.response();
        if (response.closed() || response.ended()) {
            return;
        }
        response.setStatusCode(answer.status());
        answer.headers().forEach(response::putHeader);
        response.end(answer.body());
        if (answer.last()) {
            // what still comes is thrown away: to close at once would take the answer from whoever is still sending
            vertx.setTimer(LINGER, timer -> request.connection().close());
        }
    }

    private void hasArrived() {
        if (arriving) {
            arriving = false;
            vertx.cancelTimer(deadline);
            rooms.arrived();
        }
    }

    private static Map<String, List<String>> headers(MultiMap given) {
        Map<String, List<String>> headers = new HashMap<>();
        given.names().forEach(name -> headers.put(name, given.getAll(name)));
        return headers;
    }
}
