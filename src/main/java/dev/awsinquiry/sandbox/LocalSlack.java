package dev.awsinquiry.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsinquiry.sandbox.people.AppDoor;
import dev.awsinquiry.sandbox.people.Courier;
import dev.awsinquiry.sandbox.people.EventQueue;
import dev.awsinquiry.sandbox.people.Events;
import dev.awsinquiry.sandbox.people.Hands;
import dev.awsinquiry.sandbox.people.People;
import dev.awsinquiry.sandbox.socket.SocketDoor;
import dev.awsinquiry.sandbox.state.Changes;
import dev.awsinquiry.sandbox.state.Memory;
import dev.awsinquiry.sandbox.state.Refusals;
import dev.awsinquiry.sandbox.state.SlackError;
import dev.awsinquiry.sandbox.state.Views;
import dev.awsinquiry.sandbox.state.Workspace;
import dev.awsinquiry.sandbox.webapi.Calls;
import dev.awsinquiry.sandbox.webapi.Connections;
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
    private final Connections connections = new Connections();
    private final Memory memory;
    private final Courier courier;
    private final EventQueue events;
    private final WebApi.Toll toll;
    private final Tokens tokens;
    private final WebApi webApi;
    private final People people;

    /** A new workspace with the people and channels of {@link Seed}. */
    public LocalSlack(SlackSetup setup) {
        this.setup = setup;
        memory = Memory.of(setup.app(), setup.clock(), setup.limitClock(), changes);
        Seed.plant(memory.workspace());
        courier = new Courier(setup.signingSecret(), setup.signatureClock());
        events = new EventQueue(courier, setup.clock(), changes, setup.eventThreads());
        toll = new WebApi.Toll(
                new Pace(setup.limitClock(), setup.pace()), new Faults(changes), new Calls(memory.workspace()));
        tokens = new Tokens(setup.botToken(), setup.appToken());
        webApi = WebApiMaker.make(memory, tokens, toll, connections);
        Events happenings = new Events(memory.workspace(), memory.ids(), setup.clock(), events::add);
        memory.workspace().listen(happenings);
        people = People.of(memory, courier, happenings);
    }

    /** Has commands, interactions and events go to the given app from now on. */
    public void connect(AppDoor door) {
        courier.connect(door);
    }

    /** Has an app in Socket Mode connect to the given door from now on, instead of being sent requests over HTTP. */
    public void connect(SocketDoor door) {
        connections.serveAt(door::address);
        courier.connect(door);
    }

    /** What a person can do. */
    public Hands as(String userId) {
        return people.hands(userId);
    }

    /** What is in the workspace. */
    public Workspace workspace() {
        return memory.workspace();
    }

    /** Which views are open. */
    public Views views() {
        return memory.views();
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

    /** What the app called. */
    public Calls calls() {
        return toll.calls();
    }

    /** What the app did that Slack refuses. */
    public Refusals refusals() {
        return memory.refusals();
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
            new Responses(memory.workspace(), memory.urls(), memory.ids()).toUrl(id, message);
        } catch (SlackError refusal) {
            memory.refusals().add("response_url", refusal);
            throw refusal;
        }
    }

    /** Says where response URLs lead: an address that ends in a slash. */
    public void serveResponsesAt(String address) {
        memory.urls().serveAt(address);
    }

    @Override
    public void close() {
        events.close();
        // lets go of those who wait for news
        changes.happened();
    }
}
