package dev.awsinquiry.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Lets in whoever holds the operator's token. Without a token there is no API. */
public class ApiToken {

    private static final String SCHEME = "Bearer ";

    private final Optional<String> token;

    ApiToken(ApiSettings settings) {
        this.token = settings.token();
    }

    /** Answers in the request's place when it isn't let in. */
    @ServerRequestFilter(preMatching = true)
    public Optional<Response> check(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        if (!path.startsWith("/api/") && !path.equals("/api")) {
            return Optional.empty();
        }
        if (token.isEmpty()) {
            return Optional.of(Problems.problem(Response.Status.NOT_FOUND, "The API is switched off."));
        }
        return isAllowed(request.getHeaderString(HttpHeaders.AUTHORIZATION))
                ? Optional.empty()
                : Optional.of(refused());
    }

    private static Response refused() {
        Response problem = Problems.problem(Response.Status.UNAUTHORIZED, "A bearer token is needed.");
        return Response.fromResponse(problem)
                .header(HttpHeaders.WWW_AUTHENTICATE, SCHEME.strip())
                .build();
    }

    private boolean isAllowed(@Nullable String header) {
        return header != null
                && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                && MessageDigest.isEqual(
                        header.substring(SCHEME.length()).strip().getBytes(StandardCharsets.UTF_8),
                        token.orElse("").getBytes(StandardCharsets.UTF_8));
    }
}
