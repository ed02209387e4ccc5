package dev.awsinquiry.slack.outbound;

import dev.awsinquiry.desk.Deliveries;
import dev.awsinquiry.desk.Delivery;
import dev.awsinquiry.desk.Post.Place;
import java.time.Clock;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.jboss.logging.Logger;

/** Everything that talks to Slack, put together. One for the life of the process. */
public final class Outbound implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Outbound.class);

    /** What it needs of others. */
    public record Ports(Tokens tokens, Deliveries deliveries, Unreachable unreachable, DeliveryMeter meter) {}

    private final Line line;
    private final Reachability reachability;
    private final WebApi api;
    private final Workspace workspace = new Workspace();
    private final Courier courier;

    /** Starts threads, but calls nobody before it is told to. */
    public Outbound(Settings settings, Ports ports, Clock clock) {
        this(settings, ports, clock, new Threads(settings.parallel()), RandomGenerator.getDefault());
    }

    Outbound(Settings settings, Ports ports, Clock clock, Hands hands, RandomGenerator chance) {
        line = new Line(settings);
        reachability = new Reachability(clock);
        Calls calls = new Calls(line, ports.tokens(), reachability);
        api = new WebApi(calls, line);
        Search search = new Search(calls);
        Doubles doubles = new Doubles(api, search, clock);
        AfterFailure afterFailure = new AfterFailure(new Backoff(chance), settings.settled());
        Attempt posting = new Posting(api, search, doubles, clock);
        Attempt whispering = new Whispering(api, new ResponseUrls(settings.apiUrl()), clock);
        Dispatch dispatch = new Dispatch(
                (delivery, sendBy) -> attempt(delivery, posting, whispering).make(delivery, sendBy),
                new Settler(ports, afterFailure, new Recording(hands), clock),
                new Pace(settings.postInterval()),
                hands,
                clock);
        courier = new Courier(ports.deliveries(), dispatch, doubles, new Courier.Means(hands, clock, settings));
    }

    private static Attempt attempt(Delivery delivery, Attempt posting, Attempt whispering) {
        return delivery.post().place() == Place.WHISPER ? whispering : posting;
    }

    /** For wakes and ticks. */
    public Courier courier() {
        return courier;
    }

    /** For readiness. */
    public Reachability reachability() {
        return reachability;
    }

    /** For whatever else is asked of Slack. */
    public Line line() {
        return line;
    }

    /** Which workspace it is that we talk to. */
    public Workspace workspace() {
        return workspace;
    }

    /**
     * Calls auth.test, and again for each workspace whose token Slack refuses; to be called now and then by the
     * scheduler, never on a user's request.
     *
     * @return how Slack is found now
     */
    public Reachability.State check(String team) {
        Set<String> teams = new TreeSet<>(reachability.state().refused().keySet());
        teams.add(team);
        teams.forEach(this::ask);
        return reachability.state();
    }

    private void ask(String team) {
        try {
            api.check(team).ifPresent(workspace::is);
        } catch (NotSent e) {
            LOG.infof("Slack says to auth.test: %s", e.error());
        }
    }

    @Override
    public void close() {
        courier.close();
        line.close();
    }
}
