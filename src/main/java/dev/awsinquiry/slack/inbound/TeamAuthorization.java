package dev.awsinquiry.slack.inbound;

import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.UrlVerificationRequest;
import com.slack.api.bolt.response.Response;
import dev.awsinquiry.slack.outbound.Tokens;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes requests of the workspaces that the app is installed in, and acknowledges others without doing anything. Unlike
 * Bolt's own it never asks Slack: {@code auth.test} on a user's request costs the three seconds that Slack waits.
 */
final class TeamAuthorization implements Middleware {

    private final Tokens tokens;

    TeamAuthorization(Tokens tokens) {
        this.tokens = tokens;
    }

    @Override
    @SuppressWarnings("rawtypes") // Bolt's interface
    public Response apply(Request request, Response response, MiddlewareChain chain) throws Exception {
        if (request instanceof UrlVerificationRequest) {
            return chain.next(request);
        }
        Optional<String> token = token(request.getContext().getTeamId());
        if (token.isEmpty()) {
            return Response.ok();
        }
        request.getContext().setBotToken(token.get());
        return chain.next(request);
    }

    private Optional<String> token(@Nullable String team) {
        return Optional.ofNullable(team).flatMap(tokens::forTeam);
    }
}
