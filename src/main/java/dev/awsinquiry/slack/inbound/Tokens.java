package dev.awsinquiry.slack.inbound;

import java.util.Optional;

/** The workspaces that the app is installed in. */
public interface Tokens {

    /** The bot token of a workspace; empty when the app isn't installed there. Never calls Slack. */
    Optional<String> bot(String team);
}
