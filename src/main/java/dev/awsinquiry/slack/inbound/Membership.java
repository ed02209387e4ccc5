package dev.awsinquiry.slack.inbound;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Whether the bot is in a channel, remembered for a few minutes. */
final class Membership {

    private static final Duration REMEMBERED = Duration.ofMinutes(5);
    private static final int MOST = 1000;

    private record Known(boolean member, Instant until) {}

    private final SlackWeb web;
    private final Clock clock;
    private final Map<String, Known> known = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
            return size() > MOST;
        }
    };

    Membership(SlackWeb web, Clock clock) {
        this.web = web;
        this.clock = clock;
    }

    private Optional<Boolean> remembered(String team, String channel) {
        synchronized (known) {
            return Optional.ofNullable(known.get(team + " " + channel))
                    .filter(k -> clock.instant().isBefore(k.until()))
                    .map(Known::member);
        }
    }

    /** Whether the bot is certainly not a member; asks Slack if need be, and takes doubt for yes. Blocks. */
    boolean isStranger(String team, String channel) {
        Optional<Boolean> remembered = remembered(team, channel);
        if (remembered.isPresent()) {
            return !remembered.get();
        }
        SlackWeb.Member member = web.member(team, channel);
        if (member != SlackWeb.Member.UNKNOWN) {
            remember(team, channel, member == SlackWeb.Member.YES);
        }
        return member == SlackWeb.Member.NO;
    }

    /** The bot joined. */
    void joined(String team, String channel) {
        remember(team, channel, true);
    }

    private void remember(String team, String channel, boolean member) {
        synchronized (known) {
            known.put(team + " " + channel, new Known(member, clock.instant().plus(REMEMBERED)));
        }
    }
}
