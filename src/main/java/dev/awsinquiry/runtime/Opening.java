package dev.awsinquiry.runtime;

import dev.awsinquiry.slack.inbound.Inbound;
import dev.awsinquiry.slack.outbound.Outbound;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/** The order of opening and closing. Neither Slack nor the database has to be there. */
@Singleton
class Opening {

    private static final Logger LOG = Logger.getLogger(Opening.class);

    private final Settings settings;
    private final Tables tables;
    private final Inbound inbound;
    private final Outbound outbound;
    private final Doors doors;

    /** The settings come first, so that a mistake in them is the only thing that is said. */
    Opening(
            Settings settings,
            @Readiness PlanCheck plan,
            Tables tables,
            Inbound inbound,
            Outbound outbound,
            Doors doors) {
        this.settings = settings;
        this.tables = tables;
        this.inbound = inbound;
        this.outbound = outbound;
        this.doors = doors;
        plan.notice().ifPresent(LOG::warn);
    }

    void open(@Observes StartupEvent started, Scheduler rounds) {
        tables.prepare();
        inbound.start();
        doors.open();
        rounds.resume();
        LOG.infof(
                "taking in Slack's traffic %s; %s",
                settings.slack().appToken().isPresent() ? "through Socket Mode" : "at /slack/events", settings.slack());
    }

    /** Takes in no more, then finishes what is on its way; what isn't stays in the outbox. */
    void close(@Observes ShutdownEvent stopped) {
        doors.close();
        inbound.close();
        outbound.close();
    }
}
