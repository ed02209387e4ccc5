package dev.awsinquiry.runtime;

import dev.awsinquiry.slack.inbound.Inbound;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /slack/events}, where the servlet container finds it. */
@WebServlet(name = "slack", urlPatterns = SlackServlet.PATH)
public class SlackServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    static final String PATH = "/slack/events";

    private final transient Inbound inbound;
    private final transient CurrentVertxRequest current;

    SlackServlet(Inbound inbound, CurrentVertxRequest current) {
        this.inbound = inbound;
        this.current = current;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!PATH.equals(request.getRequestURI())) {
            // spelled in another way, and so past those who take in bodies
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            inbound.endpoint().service(request, response);
        } finally {
            SlackBody.leave(current.getCurrent());
        }
    }
}
