package dev.awsinquiry.slack.inbound;

import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code POST /slack/events}: all of Slack's traffic, whatever server it comes through. Nothing is parsed before the
 * signature is checked, nothing is said to whoever isn't Slack, and nothing is logged of what was turned away but the
 * reason.
 *
 * <p>A server asks for an {@link #objection} before it reads, reads into a {@link #body}, and then asks for the
 * {@link #answer}. The first two may be called on a thread that must never wait.
 */
final class SlackEndpoint {

    private static final System.Logger LOG = System.getLogger(SlackEndpoint.class.getName());

    private static final Set<String> UTF_8 = Set.of("charset=utf-8", "charset=\"utf-8\"");

    private final Optional<SignatureCheck> signatures;
    private final BodySpace space;
    private final RequestReader reader;
    private final Entrance entrance;
    private final Watch watch;

    /**
     * The endpoint.
     *
     * @param signatures empty when Slack's traffic comes through a socket; the endpoint is not there then
     * @param space for the large ones among the bodies
     */
    SlackEndpoint(
            Optional<SignatureCheck> signatures,
            BodySpace space,
            RequestReader reader,
            Entrance entrance,
            Watch watch) {
        this.signatures = signatures;
        this.space = space;
        this.reader = reader;
        this.entrance = entrance;
        this.watch = watch;
    }

    /**
     * What is answered without reading the body.
     *
     * @param announced the length that the request names, in bytes; -1 when it names none
     * @return empty when the body is to be read
     */
    Optional<HttpAnswer> objection(String method, long announced) {
        if (signatures.isEmpty()) {
            return Optional.of(HttpAnswer.of(404));
        }
        if (!"POST".equals(method)) {
            return Optional.of(refuse(new Refused(405, "method")).with("Allow", "POST"));
        }
        if (announced > RequestBody.CAP) {
            return Optional.of(refuse(RequestBody.tooLarge()));
        }
        return Optional.empty();
    }

    /** Room for the bytes of one request, which takes them in one after the other. */
    RequestBody body() {
        return new RequestBody(space);
    }

    /** The answer to a request that was turned away. Bare, and the connection is of no more use. */
    HttpAnswer refuse(Refused refused) {
        LOG.log(System.Logger.Level.INFO, "request turned away: {0} {1}", refused.status(), refused.reason());
        watch.rejected(refused.reason());
        return HttpAnswer.of(refused.status()).closing();
    }

    /** The answer when there are too many requests even to say so in words. There may be very many, so it isn't logged. */
    HttpAnswer tooMany() {
        watch.rejected("requests_too_many");
        return HttpAnswer.of(503);
    }

    /**
     * The answer to a request that was read. May wait for the database.
     *
     * @param headers by their names, in any case
     */
    HttpAnswer answer(Map<String, List<String>> headers, byte[] body) {
        try {
            Response answer = handled(new RequestHeaders(headers), body, signatures.orElseThrow());
            return HttpAnswer.of(answer);
        } catch (Refused e) {
            return refuse(e);
        } catch (RequestReader.Unreadable e) {
            return refuse(new Refused(400, String.valueOf(e.getMessage())));
        }
    }

    private Response handled(RequestHeaders headers, byte[] body, SignatureCheck check)
            throws Refused, RequestReader.Unreadable {
        Optional<SignatureCheck.Reason> objection = check.objection(
                headers.getFirstValue("X-Slack-Request-Timestamp"), headers.getFirstValue("X-Slack-Signature"), body);
        if (objection.isPresent()) {
            throw new Refused(401, objection.get().id());
        }
        boolean json = isJson(headers.getFirstValue("Content-Type"));
        Optional<Request<?>> parsed = reader.http(json, RequestBody.text(body), headers);
        return parsed.map(entrance::answer).orElseGet(Response::ok);
    }

    /** Slack names no parameter but the charset, and none but UTF-8. */
    private static boolean isJson(@Nullable String contentType) throws Refused {
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
        throw new Refused(400, "content_type");
    }
}
