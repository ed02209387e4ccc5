package dev.awsinquiry.slack.inbound;

import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code POST /slack/events}: all of Slack's traffic. Nothing is parsed before the signature is checked, nothing is
 * said to whoever isn't Slack, and nothing is logged of what was turned away but the reason.
 */
public final class SlackEndpoint extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final System.Logger LOG = System.getLogger(SlackEndpoint.class.getName());

    private static final Set<String> UTF_8 = Set.of("charset=utf-8", "charset=\"utf-8\"");

    /** In seconds. */
    private static final String SOON = "1";

    private final transient Optional<SignatureCheck> signatures;
    private final transient RequestBody bodies;
    private final transient RequestReader reader;
    private final transient Entrance entrance;
    private final transient Watch watch;

    /**
     * The endpoint.
     *
     * @param signatures empty when Slack's traffic comes through a socket; the endpoint is not there then
     */
    SlackEndpoint(
            Optional<SignatureCheck> signatures,
            RequestBody bodies,
            RequestReader reader,
            Entrance entrance,
            Watch watch) {
        this.signatures = signatures;
        this.bodies = bodies;
        this.reader = reader;
        this.entrance = entrance;
        this.watch = watch;
    }

    @Override
    public void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        if (signatures.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (!"POST".equals(request.getMethod())) {
            response.setHeader("Allow", "POST");
            reject(response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, "method");
            return;
        }
        try {
            answer(response, handled(request, signatures.get()));
        } catch (RequestBody.Refused e) {
            reject(response, e.status(), e.reason());
        } catch (RequestReader.Unreadable e) {
            reject(response, HttpServletResponse.SC_BAD_REQUEST, String.valueOf(e.getMessage()));
        }
    }

    private Response handled(HttpServletRequest request, SignatureCheck check)
            throws IOException, RequestBody.Refused, RequestReader.Unreadable {
        try (RequestBody.Body body = bodies.read(request.getInputStream(), request.getContentLengthLong())) {
            return handled(request, body.bytes(), check);
        }
    }

    private Response handled(HttpServletRequest request, byte[] body, SignatureCheck check)
            throws RequestBody.Refused, RequestReader.Unreadable {
        Optional<SignatureCheck.Reason> objection = check.objection(
                request.getHeader("X-Slack-Request-Timestamp"), request.getHeader("X-Slack-Signature"), body);
        if (objection.isPresent()) {
            throw new RequestBody.Refused(
                    HttpServletResponse.SC_UNAUTHORIZED, objection.get().id());
        }
        boolean json = isJson(request.getContentType());
        Optional<Request<?>> parsed = reader.http(json, RequestBody.text(body), headers(request));
        return parsed.map(entrance::answer).orElseGet(Response::ok);
    }

    /** Slack names no parameter but the charset, and none but UTF-8. */
    private static boolean isJson(@Nullable String contentType) throws RequestBody.Refused {
        String[] parts = (contentType == null ? "" : contentType)
                .toLowerCase(Locale.ROOT)
                .replace(" ", "")
                .split(";", -1);
        boolean plain = parts.length == 1 || (parts.length == 2 && UTF_8.contains(parts[1]));
        if (plain && parts[0].equals("application/json")) {
            return true;
        }
        if (plain && parts[0].equals("application/x-www-form-urlencoded")) {
            return false;
        }
        throw new RequestBody.Refused(HttpServletResponse.SC_BAD_REQUEST, "content_type");
    }

    private static RequestHeaders headers(HttpServletRequest request) {
        Map<String, List<String>> headers = new HashMap<>();
        Collections.list(request.getHeaderNames())
                .forEach(name -> headers.put(name, Collections.list(request.getHeaders(name))));
        return new RequestHeaders(headers);
    }

    private static void answer(HttpServletResponse response, Response answer) throws IOException {
        answer(response, answer.getStatusCode());
        if (answer.getBody() == null || answer.getBody().isEmpty()) {
            return;
        }
        byte[] bytes = answer.getBody().getBytes(StandardCharsets.UTF_8);
        response.setContentType(answer.getContentType());
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** Bare, and the connection isn't used again, as the rest of the body may still be on it. */
    private void reject(HttpServletResponse response, int status, String reason) {
        LOG.log(System.Logger.Level.INFO, "request turned away: {0} {1}", status, reason);
        watch.rejected(reason);
        response.setHeader("Connection", "close");
        answer(response, status);
    }

    private static void answer(HttpServletResponse response, int status) {
        response.setStatus(status);
        if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", SOON);
        }
    }
}
