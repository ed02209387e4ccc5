package dev.awsinquiry.runtime;

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

    SlackCheck(Outbound outbound) {
        this.outbound = outbound;
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
        return answer.build();
    }
}
