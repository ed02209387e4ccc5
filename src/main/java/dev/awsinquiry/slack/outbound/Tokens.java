package dev.awsinquiry.slack.outbound;

import java.util.Optional;

/** The bot tokens of the workspaces. */
@FunctionalInterface
public interface Tokens {

    /** The token of a workspace; empty when the app isn't installed there, or no longer. */
    Optional<String> forTeam(String team);
}
