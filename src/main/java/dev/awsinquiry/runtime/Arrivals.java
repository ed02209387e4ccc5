package dev.awsinquiry.runtime;

import dev.awsinquiry.slack.inbound.Watch;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Counts what comes in from Slack, and how fast it is acknowledged. */
@Singleton
class Arrivals implements Watch {

    private final MeterRegistry registry;

    Arrivals(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void answered(String route, int status, Duration took) {
        registry.timer("aws_inquiry.answered", "route", route, "status", String.valueOf(status))
                .record(took);
    }

    @Override
    public void rejected(String reason) {
        registry.counter("aws_inquiry.rejected", "reason", reason).increment();
    }

    @Override
    public void retried(String reason) {
        registry.counter("aws_inquiry.retried_by_slack", "reason", reason).increment();
    }

    @Override
    public void shed(String what) {
        registry.counter("aws_inquiry.shed", "what", what).increment();
    }
}
