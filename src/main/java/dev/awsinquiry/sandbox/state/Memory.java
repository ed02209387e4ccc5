package dev.awsinquiry.sandbox.state;

import java.time.Clock;

/**
 * All that a local Slack remembers.
 *
 * @param workspace people, channels, messages
 * @param views the forms that are open
 * @param triggers trigger IDs
 * @param urls response URLs
 * @param refusals what the app did that Slack refuses
 * @param ids makes new IDs
 */
public record Memory(
        Workspace workspace, Views views, Triggers triggers, ResponseUrls urls, Refusals refusals, Ids ids) {

    /**
     * An empty memory.
     *
     * @param clock the workspace's time
     * @param limitClock the time by which trigger IDs age, and from which IDs are counted
     */
    public static Memory of(AppProfile app, Clock clock, Clock limitClock, Changes changes) {
        Ids ids = new Ids(limitClock.instant());
        return new Memory(
                new Workspace(app, clock, ids, changes),
                new Views(ids, changes),
                new Triggers(ids, limitClock),
                new ResponseUrls(ids, clock),
                new Refusals(clock, changes),
                ids);
    }
}
