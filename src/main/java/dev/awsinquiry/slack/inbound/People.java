package dev.awsinquiry.slack.inbound;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Who is in a channel. Slack shows private channels to their members alone, but anybody in the workspace can look into a
 * public one and press what stands there. Slack is asked beside, and waited for so briefly that the answer to whoever
 * pressed is in time; what it doesn't say in time is taken for yes, since marks have to work while Slack is slow.
 */
final class People {

    /** How long Slack is waited for; with everything else it has to stay below the three seconds that Slack waits. */
    static final Duration PATIENCE = Duration.ofMillis(700);

    private static final Duration REMEMBERED = Duration.ofMinutes(5);

    /** Whoever was told to join does so, and presses again; Slack in trouble isn't asked at each press. */
    private static final Duration BRIEFLY = Duration.ofSeconds(10);

    private static final int MOST = 5_000;

    private record Place(String team, String channel, String user) {}

    private record Known(SlackWeb.Member member, Instant until) {}

    private final SlackWeb web;
    private final Aside aside;
    private final Clock clock;
    private final Duration patience;
    private final Map<Place, Known> known = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Place, Known> eldest) {
            return size() > MOST;
        }
    };

    People(SlackWeb web, Aside aside, Clock clock, Duration patience) {
        this.patience = patience;
        this.web = web;
        this.aside = aside;
        this.clock = clock;
    }

    /** What somebody is who was named as owner. */
    enum Nominee {
        /** A person in the channel, as far as Slack says. */
        WELCOME,
        OUTSIDER,
        APP
    }

    /** Whether somebody is certainly not in the channel. */
    boolean isOutsider(String team, String channel, String user) {
        return answered(membership(team, channel, user), deadline()) == SlackWeb.Member.NO;
    }

    /** Whether somebody can be named as owner. Both is asked at the same time, or whoever chose would wait twice. */
    Nominee nominee(String team, String channel, String user) {
        Asked human = humanity(team, user);
        Asked member = membership(team, channel, user);
        long deadline = deadline();
        if (answered(human, deadline) == SlackWeb.Member.NO) {
            return Nominee.APP;
        }
        return answered(member, deadline) == SlackWeb.Member.NO ? Nominee.OUTSIDER : Nominee.WELCOME;
    }

    private record Asked(Place place, CompletableFuture<SlackWeb.Member> answer) {}

    private Asked membership(String team, String channel, String user) {
        return asked(new Place(team, channel, user), () -> web.member(team, channel, user));
    }

    /** Whether somebody belongs among people at all: a question about no channel. */
    private Asked humanity(String team, String user) {
        return asked(new Place(team, "", user), () -> web.isApp(team, user)
                .map(app -> app ? SlackWeb.Member.NO : SlackWeb.Member.YES)
                .orElse(SlackWeb.Member.UNKNOWN));
    }

    private Asked asked(Place place, Supplier<SlackWeb.Member> question) {
        CompletableFuture<SlackWeb.Member> answer = new CompletableFuture<>();
        Optional<SlackWeb.Member> remembered = remembered(place);
        if (remembered.isPresent()) {
            answer.complete(remembered.get());
        } else if (!aside.run(() -> {
            SlackWeb.Member member = question.get();
            remember(place, member);
            answer.complete(member);
        })) {
            answer.complete(SlackWeb.Member.UNKNOWN);
        }
        return new Asked(place, answer);
    }

    private long deadline() {
        return System.nanoTime() + patience.toNanos();
    }

    private SlackWeb.Member answered(Asked asked, long deadline) {
        try {
            return asked.answer().get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            remember(asked.place(), SlackWeb.Member.UNKNOWN);
        } catch (ExecutionException e) {
            // never completed with one
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return SlackWeb.Member.UNKNOWN;
    }

    private Optional<SlackWeb.Member> remembered(Place place) {
        synchronized (known) {
            return Optional.ofNullable(known.get(place))
                    .filter(k -> clock.instant().isBefore(k.until()))
                    .map(Known::member);
        }
    }

    private void remember(Place place, SlackWeb.Member member) {
        Duration span = member == SlackWeb.Member.YES ? REMEMBERED : BRIEFLY;
        synchronized (known) {
            known.put(place, new Known(member, clock.instant().plus(span)));
        }
    }

    /** Somebody joined. */
    void joined(String team, String channel, String user) {
        remember(new Place(team, channel, user), SlackWeb.Member.YES);
    }
}
