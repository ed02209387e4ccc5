package dev.awsinquiry.slack.inbound;

import java.util.Optional;

/**
 * Whom to answer, and where.
 *
 * @param team the workspace
 * @param channel where they are
 * @param user who they are
 * @param responseUrl an address for them alone, where the request brought one
 */
record Caller(String team, String channel, String user, Optional<String> responseUrl) {}
