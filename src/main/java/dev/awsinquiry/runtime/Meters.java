package dev.awsinquiry.runtime;

import dev.awsinquiry.desk.BooksUnavailable;
import dev.awsinquiry.desk.Deliveries;
import dev.awsinquiry.desk.Post;
import dev.awsinquiry.desk.Unheard;
import dev.awsinquiry.runtime.BooksWiring.RealTime;
import dev.awsinquiry.slack.outbound.DeliveryMeter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.function.ToDoubleFunction;

/** What is counted: deliveries, retries, and how much waits. No metric holds words, names or IDs. */
@Singleton
class Meters implements DeliveryMeter {

    private final MeterRegistry registry;
    private final Deliveries deliveries;
    private final Clock clock;

    Meters(MeterRegistry registry, Deliveries deliveries, Unheard unheard, RealTime time) {
        this.registry = registry;
        this.deliveries = deliveries;
        this.clock = time.clock();
        depth("aws_inquiry.outbox.waiting", "posts that are yet to go out", Deliveries.Depth::waiting);
        depth("aws_inquiry.outbox.parked", "posts that wait for the bot to be invited", Deliveries.Depth::parked);
        depth("aws_inquiry.outbox.given_up", "posts that never went out", Deliveries.Depth::givenUp);
        depth("aws_inquiry.outbox.age.seconds", "how long the oldest waiting post waits", this::age);
        Gauge.builder("aws_inquiry.threads.unread", () -> threads(unheard))
                .description("open threads that are to be read again, since something may have been missed")
                .register(registry);
    }

    private double threads(Unheard unheard) {
        try {
            return unheard.waiting();
        } catch (BooksUnavailable e) {
            return Double.NaN;
        }
    }

    private void depth(String name, String description, ToDoubleFunction<Deliveries.Depth> part) {
        Gauge.builder(name, () -> read(part)).description(description).register(registry);
    }

    private double read(ToDoubleFunction<Deliveries.Depth> part) {
        try {
            return part.applyAsDouble(deliveries.depth());
        } catch (BooksUnavailable e) {
            return Double.NaN;
        }
    }

    private double age(Deliveries.Depth depth) {
        return depth.oldest()
                .map(since -> Duration.between(since, clock.instant()).toMillis() / 1000.0)
                .orElse(0.0);
    }

    @Override
    public void posted(Post.Kind kind, Duration lag) {
        registry.timer("aws_inquiry.posted", "kind", kind.id()).record(lag);
    }

    @Override
    public void edited(Post.Kind kind) {
        registry.counter("aws_inquiry.edited", "kind", kind.id()).increment();
    }

    @Override
    public void retried(String reason) {
        registry.counter("aws_inquiry.retried", "reason", reason).increment();
    }

    @Override
    public void rateLimited() {
        registry.counter("aws_inquiry.rate_limited").increment();
    }

    @Override
    public void parked() {
        registry.counter("aws_inquiry.parked").increment();
    }

    @Override
    public void givenUp(String reason) {
        registry.counter("aws_inquiry.given_up", "reason", reason).increment();
    }
}
