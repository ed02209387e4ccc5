package dev.awsinquiry.slack.inbound;

/** Who is in which channel: the bot, and people. */
record Presence(Membership bot, People people) {}
