package dev.awsinquiry.api;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Says in the header {@code Allow} which methods a path takes, where another one was tried or somebody asks (RFC 9110,
 * 15.5.6). The framework says it of {@code OPTIONS} alone, and names HEAD where nothing can be read.
 */
public class Methods {

    private static final String READ = "GET, HEAD, OPTIONS";
    private static final Map<String, String> OTHERS = Map.of("/api/check", "POST, OPTIONS");

    @ServerResponseFilter
    public void allow(ContainerRequestContext request, ContainerResponseContext response) {
        boolean wrong = response.getStatus() == Response.Status.METHOD_NOT_ALLOWED.getStatusCode();
        boolean asked = request.getMethod().equals(HttpMethod.OPTIONS) && response.getStatus() < 300;
        if (wrong || asked) {
            String path = request.getUriInfo().getPath().replaceFirst("/$", "");
            response.getHeaders().putSingle(HttpHeaders.ALLOW, OTHERS.getOrDefault(path, READ));
        }
    }
}
