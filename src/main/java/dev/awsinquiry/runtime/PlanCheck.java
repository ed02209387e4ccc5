package dev.awsinquiry.runtime;

import dev.awsinquiry.clock.PlanEnd;
import dev.awsinquiry.desk.SupportPlan;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Names the support plan, and its end ahead of time. Inquiries are taken in all the same, so it is always ready. */
@Readiness
@Singleton
class PlanCheck implements HealthCheck {

    private final SupportPlan plan;
    private final Clock clock;

    PlanCheck(SupportPlan plan, Clock clock) {
        this.plan = plan;
        this.clock = clock;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("support plan").up().withData("plan", plan.id());
        notice().ifPresent(said -> answer.withData("notice", said));
        return answer.build();
    }

    /** That the plan ends, or has ended. */
    Optional<String> notice() {
        return plan.end(clock.instant()).map(PlanEnd::sentence);
    }
}
