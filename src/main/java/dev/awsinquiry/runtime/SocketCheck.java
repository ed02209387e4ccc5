package dev.awsinquiry.runtime;

import dev.awsinquiry.slack.inbound.Inbound;
import dev.awsinquiry.slack.inbound.SocketModeDoor;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * With Socket Mode, whether the socket lives. That is a detail, as a replica without one serves health and API all the
 * same; a token that Slack refuses, without which nothing ever comes in, is a reason for not being ready.
 */
@Readiness
@Singleton
class SocketCheck implements HealthCheck {

    private final Inbound inbound;

    SocketCheck(Inbound inbound) {
        this.inbound = inbound;
    }

    @Override
    public HealthCheckResponse call() {
        Optional<SocketModeDoor> socket = inbound.socket();
        Optional<String> refused = socket.flatMap(SocketModeDoor::refused);
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("socket mode")
                .status(refused.isEmpty())
                .withData("used", socket.isPresent())
                .withData("open", socket.map(SocketModeDoor::isOpen).orElse(false));
        refused.ifPresent(error -> answer.withData("reason", "Slack refuses SLACK_APP_TOKEN: " + error));
        return answer.build();
    }
}
