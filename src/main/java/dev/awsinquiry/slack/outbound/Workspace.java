package dev.awsinquiry.slack.outbound;

import java.util.Optional;

/** Which workspace the token is for. Slack says so, and until it has, any may be it. */
public final class Workspace {

    private volatile Optional<String> known = Optional.empty();

    Workspace() {}

    void is(String team) {
        known = Optional.of(team);
    }

    /** Whether the token may be that workspace's. */
    public boolean mayBe(String team) {
        return known.map(team::equals).orElse(true);
    }
}
