package dev.awsinquiry.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsinquiry.sandbox.people.AppDoor;
import dev.awsinquiry.sandbox.people.Courier;
import dev.awsinquiry.sandbox.people.EventQueue;
import dev.awsinquiry.sandbox.people.Events;
import dev.awsinquiry.sandbox.people.Hands;
import dev.awsinquiry.sandbox.people.People;
import dev.awsinquiry.sandbox.state.Changes;
import dev.awsinquiry.sandbox.state.Ids;
import dev.awsinquiry.sandbox.state.Refusals;
import dev.awsinquiry.sandbox.state.ResponseUrls;
import dev.awsinquiry.sandbox.state.SlackError;
import dev.awsinquiry.sandbox.state.Triggers;
import dev.awsinquiry.sandbox.state.Views;
import dev.awsinquiry.sandbox.state.Workspace;
import dev.awsinquiry.sandbox.webapi.Calls;
import dev.awsinquiry.sandbox.webapi.Faults;
import dev.awsinquiry.sandbox.webapi.Pace;
import dev.awsinquiry.sandbox.webapi.Responses;
import dev.awsinquiry.sandbox.webapi.Tokens;
import dev.awsinquiry.sandbox.webapi.WebApi;
import dev.awsinquiry.sandbox.webapi.WebApiMaker;

/**
 * A whole Slack in memory: a workspace, the Web API in front of it, and the people in it. Plain Java; put
 * {@link LocalSlackServer} in front to reach it over HTTP. How to use it is told in the package's documentation.
 */
public final class LocalSlack implements AutoCloseable {
    private final SlackSetup setup;
    private final Changes changes = new Changes();
    private final Ids ids = new Ids();
    private final Workspace workspace;
    private final Views views;
    private final ResponseUrls urls;
    private final Refusals refusals;
    private final Courier courier;
    private final EventQueue events;
    private final WebApi.Toll toll;
    private final Tokens tokens;
    private final WebApi webApi;
    private final People people;

    /** A new workspace with the people and channels of {@link Seed}. */
    public LocalSlack(SlackSetup setup) {
        this.setup = setup;
        workspace = new Workspace(setup.app(), setup.clock(), ids, changes);
        Seed.plant(workspace);
        views = new Views(ids, changes);
        urls = new ResponseUrls(ids, setup.clock());
        refusals = new Refusals(setup.clock(), changes);
        courier = new Courier(setup.signingSecret(), setup.signatureClock());
        events = new EventQueue(courier, setup.clock(), changes, setup.eventThreads());
        toll = new WebApi.Toll(new Pace(setup.limitClock(), setup.pace()), new Faults(changes), new Calls());
        tokens = new Tokens(setup.botToken(), setup.appToken());
        Triggers triggers = new Triggers(ids, setup.limitClock());
        webApi = WebApiMaker.make(workspace, views, triggers, ids, tokens, toll, refusals);
        Events happenings = new Events(workspace, ids, setup.clock(), events::add);
        workspace.listen(happenings);
        people = People.of(workspace, views, triggers, urls, ids, refusals, courier, happenings);
    }

    /** Has commands, interactions and events go to the given app from now on. */
    public void connect(AppDoor door) {
        courier.connect(door);
    }

    /** What a person can do. */
    public Hands as(String userId) {
        return people.hands(userId);
    }

    /** What is in the workspace. */
    public Workspace workspace() {
        return workspace;
    }

    /** Which views are open. */
    public Views views() {
        return views;
    }

    /** The Web API, without HTTP. */
    public WebApi webApi() {
        return webApi;
    }

    /** The tokens, to revoke them. */
    public Tokens tokens() {
        return tokens;
    }

    /** Faults to play. */
    public Faults faults() {
        return toll.faults();
    }

    /** The rate limits, to switch them. */
    public Pace pace() {
        return toll.pace();
    }

    /** What the app called. */
    public Calls calls() {
        return toll.calls();
    }

    /** What the app did that Slack refuses. */
    public Refusals refusals() {
        return refusals;
    }

    /** Events on their way to the app. */
    public EventQueue events() {
        return events;
    }

    /** The workspace's clock. */
    public SandboxClock clock() {
        return setup.clock();
    }

    /** Lets threads wait for something to happen. */
    public Changes changes() {
        return changes;
    }

    /** How it was set up. */
    public SlackSetup setup() {
        return setup;
    }

    /** Takes a post to a response URL: its last part and the JSON. */
    public void respond(String id, JsonNode message) {
        try {
            new Responses(workspace, urls, ids).toUrl(id, message);
        } catch (SlackError refusal) {
            refusals.add("response_url", refusal);
            throw refusal;
        }
    }

    /** Says where response URLs lead: an address that ends in a slash. */
    public void serveResponsesAt(String address) {
        urls.serveAt(address);
    }

    @Override
    public void close() {
        events.close();
    }
}
