package dev.awsinquiry.runtime;

import dev.awsinquiry.api.Problems;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.Json;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** A body above the limit is refused by the server before the API sees it; for the API's paths, in the API's own form. */
@Singleton
class ApiDoor {

    private static final String API = "/api/";
    /** Behind the headers that every answer has, before the server looks at the length itself. */
    private static final int ORDER = -1_000;

    private static final Response.Status TOO_LARGE = Response.Status.REQUEST_ENTITY_TOO_LARGE;

    private final long mostBytes;

    ApiDoor(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most) {
        this.mostBytes = most.asLongValue();
    }

    void open(@Observes Router router) {
        router.route(API + "*").order(ORDER).handler(this::enter);
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
        request.response()
                .setStatusCode(TOO_LARGE.getStatusCode())
                .putHeader(HttpHeaders.CONNECTION, "close")
                .putHeader(HttpHeaders.CONTENT_TYPE, Problems.PROBLEM_JSON)
                .end(Json.encode(Problems.refused(TOO_LARGE)))
                .onComplete(sent -> request.connection().close());
    }
}
