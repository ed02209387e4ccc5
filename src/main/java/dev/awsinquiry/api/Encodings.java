package dev.awsinquiry.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Refuses bodies that are packed, which otherwise would be called unreadable (RFC 9110, 15.5.16). */
public class Encodings {

    private static final String AS_IT_IS = "identity";
    private static final String PACKED = "The body has to come as it is, without the header Content-Encoding.";

    /** Answers in the request's place when its body is packed. */
    @ServerRequestFilter
    public Optional<Response> refuse(ContainerRequestContext request) {
        @Nullable String encoding = request.getHeaderString(HttpHeaders.CONTENT_ENCODING);
        if (encoding == null || encoding.isBlank() || encoding.strip().equalsIgnoreCase(AS_IT_IS)) {
            return Optional.empty();
        }
        Response problem = Problems.problem(Response.Status.UNSUPPORTED_MEDIA_TYPE, PACKED);
        return Optional.of(Response.fromResponse(problem)
                .header(HttpHeaders.ACCEPT_ENCODING, AS_IT_IS)
                .build());
    }
}
