package dev.awsinquiry.runtime;

import dev.awsinquiry.desk.BooksUnavailable;
import dev.awsinquiry.desk.Deliveries;
import dev.awsinquiry.slack.outbound.Outbound;
import dev.awsinquiry.slack.outbound.Reachability;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready unless Slack refuses the token. With Slack out of reach the product goes on taking in what comes, so that is a
 * detail and not a reason to be taken out of service.
 */
@Readiness
@Singleton
class SlackCheck implements HealthCheck {

    private final Outbound outbound;
    private final Deliveries deliveries;

    SlackCheck(Outbound outbound, Deliveries deliveries) {
        this.outbound = outbound;
        this.deliveries = deliveries;
    }

    @Override
    public HealthCheckResponse call() {
        Reachability.State state = outbound.reachability().state();
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("slack")
                .status(state.refused().isEmpty())
                .withData("reachable", state.reachable());
        state.unreachableSince().ifPresent(since -> answer.withData("unreachable_since", since.toString()));
        state.problem().ifPresent(problem -> answer.withData("problem", problem));
        state.refused().values().forEach(error -> answer.withData("reason", "Slack refuses SLACK_BOT_TOKEN: " + error));
        if (!state.lacking().isEmpty()) {
            answer.withData("lacking", String.join(", ", state.lacking()));
        }
        posts(answer);
        return answer.build();
    }

    /** Posts that nobody but the operator can help: to be invited to a channel, or to see why one takes none. */
    private void posts(HealthCheckResponseBuilder answer) {
        try {
            Deliveries.Depth depth = deliveries.depth();
            answer.withData("posts_waiting_for_an_invitation", depth.parked());
            answer.withData("posts_given_up", depth.givenUp());
        } catch (BooksUnavailable e) {
            answer.withData("posts", "unknown while the database is away");
        }
    }
}
