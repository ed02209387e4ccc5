package dev.awsinquiry.sandbox.people;

import dev.awsinquiry.sandbox.state.Memory;
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
    public static People of(Memory memory, Courier courier, Events events) {
        Workspace workspace = memory.workspace();
        Payloads payloads = new Payloads(workspace, memory.triggers(), memory.urls());
        Responses responses = new Responses(workspace, memory.urls(), memory.ids());
        Forms forms = new Forms(memory.views(), courier, payloads, memory.refusals());
        Commands commands = new Commands(workspace, courier, payloads, responses, memory.refusals());
        return new People(
                new Talk(workspace, memory.views(), events, memory.ids()),
                new Acts(workspace, courier, payloads, forms, commands));
    }

    /** What the given person can do. */
    public Hands hands(String userId) {
        return new Hands(userId, talk, acts);
    }
}
