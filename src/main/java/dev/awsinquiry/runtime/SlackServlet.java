package dev.awsinquiry.runtime;

import dev.awsinquiry.slack.inbound.Inbound;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /slack/events}, where the servlet container finds it. */
@WebServlet(name = "slack", urlPatterns = "/slack/events")
public class SlackServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Inbound inbound;

    SlackServlet(Inbound inbound) {
        this.inbound = inbound;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        inbound.endpoint().service(request, response);
    }
}
