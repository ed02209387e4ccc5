package dev.awsinquiry.api;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import dev.awsinquiry.desk.BooksUnavailable;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Errors as {@code application/problem+json} (RFC 9457); what went wrong inside stays inside. */
public class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class);

    private static final String UNREADABLE = "The body can't be read; it has to be a JSON object.";

    /** What whoever is refused can do about it, by status. */
    private static final Map<Integer, String> REFUSALS = Map.of(
            400, UNREADABLE,
            404, "There is nothing at this path; /q/openapi says what there is.",
            405, "This path doesn't take that method; /q/openapi says which it takes.",
            406, "This path answers in none of the media types that the header Accept names; /q/openapi says in which.",
            413, "The body is too large; 2 MiB are the most.",
            415, "The body has to be JSON, with the header Content-Type: application/json.");

    /** The media type of every error. */
    public static final String PROBLEM_JSON = "application/problem+json";

    /** A request that can't be understood; the message says what is expected. */
    static final class BadRequest extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BadRequest(String detail) {
            super(detail);
        }
    }

    /** Something that isn't there. */
    static final class NotFound extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotFound(String detail) {
            super(detail);
        }
    }

    @ServerExceptionMapper
    Response badRequest(BadRequest e) {
        return problem(Response.Status.BAD_REQUEST, e.getMessage());
    }

    @ServerExceptionMapper
    Response notFound(NotFound e) {
        return problem(Response.Status.NOT_FOUND, e.getMessage());
    }

    @ServerExceptionMapper
    Response away(BooksUnavailable e) {
        return problem(Response.Status.SERVICE_UNAVAILABLE, "The database can't be reached. Please try again later.");
    }

    /** JSON, but not the object that is expected, or one with something else than a text in a member of ours. */
    @ServerExceptionMapper
    Response mismatched(MismatchedInputException e) {
        String detail = e.getPath().stream()
                .findFirst()
                .map(JsonMappingException.Reference::getFieldName)
                .map(member -> "\"" + member + "\" has to be a string.")
                .orElse(UNREADABLE);
        return problem(Response.Status.BAD_REQUEST, detail);
    }

    /** Whatever the framework refuses: unreadable JSON, a wrong method or media type, an unknown path. */
    @ServerExceptionMapper
    Response refused(jakarta.ws.rs.WebApplicationException e) {
        Response.StatusType status = e.getResponse().getStatusInfo();
        return problem(status, detail(status));
    }

    @ServerExceptionMapper
    Response unforeseen(RuntimeException e) {
        LOG.error("an API request failed", e);
        return problem(Response.Status.INTERNAL_SERVER_ERROR, "Something went wrong here; the log has the details.");
    }

    static Response problem(Response.StatusType status, String detail) {
        return Response.status(status)
                .type(PROBLEM_JSON)
                .entity(body(status, detail))
                .build();
    }

    /** The members of the problem where the server refuses a request that doesn't get here. */
    public static Map<String, Object> refused(Response.StatusType status) {
        return refused(status, detail(status));
    }

    /** As above, with what there is to say about it. */
    public static Map<String, Object> refused(Response.StatusType status, String detail) {
        return body(status, detail);
    }

    private static String detail(Response.StatusType status) {
        return REFUSALS.getOrDefault(status.getStatusCode(), status.getReasonPhrase());
    }

    private static Map<String, Object> body(Response.StatusType status, String detail) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "about:blank");
        body.put("title", status.getReasonPhrase());
        body.put("status", status.getStatusCode());
        body.put("detail", detail);
        return body;
    }
}
