package dev.awsinquiry.inquiry;

import java.time.Instant;

/**
 * Who looks after an inquiry: reminders are addressed to them instead of the reporter.
 *
 * @param user their user id
 * @param by the user id of whoever named them; their own when they did it themselves
 * @param byName the name of whoever named them, as Slack gave it: unlike their id it can be shown without pinging them.
 *     May be empty
 * @param at when they were named
 * @param number counted together with the marks; part of the key of the notice
 */
public record Owner(String user, String by, String byName, Instant at, int number) {

    /** The key of the post that says so. */
    public String noticeKey() {
        return "owner." + number;
    }

    /** Whether nobody else named them. */
    public boolean isSelfNamed() {
        return user.equals(by);
    }
}
