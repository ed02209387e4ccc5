package dev.awsinquiry.runtime;

import dev.awsinquiry.slack.inbound.Inbound;
import dev.awsinquiry.slack.inbound.SocketModeDoor;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** With Socket Mode, whether the socket lives; it is a detail, as a replica without one serves health and API all the same. */
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
        return HealthCheckResponse.named("socket mode")
                .status(true)
                .withData("used", socket.isPresent())
                .withData("open", socket.map(SocketModeDoor::isOpen).orElse(false))
                .build();
    }
}
