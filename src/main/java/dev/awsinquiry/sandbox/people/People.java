package dev.awsinquiry.sandbox.people;

import dev.awsinquiry.sandbox.state.Ids;
import dev.awsinquiry.sandbox.state.Refusals;
import dev.awsinquiry.sandbox.state.ResponseUrls;
import dev.awsinquiry.sandbox.state.Triggers;
import dev.awsinquiry.sandbox.state.Views;
import dev.awsinquiry.sandbox.state.Workspace;
import dev.awsinquiry.sandbox.webapi.Responses;

/** Gives everybody in a workspace their hands. */
public final class People {
    private final Talk talk;
    private final Acts acts;

    private People(Talk talk, Acts acts) {
        this.talk = talk;
        this.acts = acts;
    }

    /** The people of a workspace, whose requests the courier takes to the app. */
    public static People of(
            Workspace workspace,
            Views views,
            Triggers triggers,
            ResponseUrls urls,
            Ids ids,
            Refusals refusals,
            Courier courier,
            Events events) {
        Payloads payloads = new Payloads(workspace, triggers, urls);
        Responses responses = new Responses(workspace, urls, ids);
        return new People(
                new Talk(workspace, views, events, ids),
                new Acts(
                        workspace,
                        views,
                        courier,
                        payloads,
                        new Forms(views, courier, payloads, refusals),
                        new Commands(workspace, courier, payloads, responses, refusals)));
    }

    /** What the given person can do. */
    public Hands hands(String userId) {
        return new Hands(userId, talk, acts);
    }
}
