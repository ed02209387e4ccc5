package dev.awsinquiry.runtime;

import dev.awsinquiry.api.Problems;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.Json;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * What the server refuses before the API sees it, in the API's own form where it is for one of the API's paths: a body that
 * says itself that it is too large, a missing host.
 */
@Singleton
class ApiDoor {

    private static final String API = "/api/";
    /** Behind the headers that every answer has, before the server looks at the length itself. */
    private static final int ORDER = -1_000;

    private static final Response.Status BAD = Response.Status.BAD_REQUEST;
    private static final Response.Status TOO_LARGE = Response.Status.REQUEST_ENTITY_TOO_LARGE;

    private static final String UNREADABLE =
            "The head of the request can't be read. HTTP/1.1 wants the header Host, once.";

    private final long mostBytes;

    ApiDoor(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most) {
        this.mostBytes = most.asLongValue();
    }

    void open(@Observes Router router) {
        router.route(API + "*").order(ORDER).handler(this::enter);
        // what fails before it is known which path is meant
        router.route().order(ORDER).failureHandler(this::failed);
    }

    private void failed(RoutingContext context) {
        HttpServerRequest request = context.request();
        boolean ours = context.statusCode() == BAD.getStatusCode()
                && String.valueOf(request.path()).startsWith(API)
                && !request.response().ended();
        if (ours) {
            answer(request, BAD, Problems.refused(BAD, UNREADABLE));
        } else {
            context.next();
        }
    }

    private void enter(RoutingContext context) {
        if (announced(context) > mostBytes) {
            refuse(context.request());
        } else {
            context.next();
        }
    }

    private static long announced(RoutingContext context) {
        @Nullable String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : -1;
    }

    /** The body is never read, so nothing else can come over the connection. */
    private static void refuse(HttpServerRequest request) {
        request.response().putHeader(HttpHeaders.CONNECTION, "close");
        answer(request, TOO_LARGE, Problems.refused(TOO_LARGE))
                .onComplete(sent -> request.connection().close());
    }

    private static Future<Void> answer(HttpServerRequest request, Response.Status status, Map<String, Object> problem) {
        return request.response()
                .setStatusCode(status.getStatusCode())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problems.PROBLEM_JSON)
                .end(Json.encode(problem));
    }
}
