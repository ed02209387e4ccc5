package dev.awsinquiry.runtime;

import dev.awsinquiry.desk.BooksUnavailable;
import dev.awsinquiry.desk.Rehearsal;
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
    private final Rehearsal rehearsal;

    /** The settings come first, so that a mistake in them is the only thing that is said. */
    Opening(
            Settings settings,
            @Readiness PlanCheck plan,
            Tables tables,
            Inbound inbound,
            Outbound outbound,
            Doors doors,
            Rehearsal rehearsal) {
        this.settings = settings;
        this.tables = tables;
        this.inbound = inbound;
        this.outbound = outbound;
        this.doors = doors;
        this.rehearsal = rehearsal;
        plan.notice().ifPresent(LOG::warn);
    }

    void open(@Observes StartupEvent started, Scheduler rounds) {
        tables.prepare();
        rehearse();
        inbound.start();
        doors.open();
        rounds.resume();
        LOG.infof(
                "taking in Slack's traffic %s; %s",
                settings.slack().appToken().isPresent() ? "through Socket Mode" : "at /slack/events", settings.slack());
    }

    /** Before the doors open, as it keeps others from writing; whatever goes wrong is no reason not to open. */
    private void rehearse() {
        if (tables.missing().isPresent()) {
            return;
        }
        try {
            rehearsal.run();
        } catch (BooksUnavailable e) {
            LOG.infof("the first inquiry isn't rehearsed: %s", e.getMessage());
        } catch (RuntimeException e) {
            LOG.warn("the rehearsal of an inquiry failed", e);
        }
    }

    /** Takes in no more, then finishes what is on its way; what isn't stays in the outbox. */
    void close(@Observes ShutdownEvent stopped) {
        doors.close();
        inbound.close();
        outbound.close();
    }
}
