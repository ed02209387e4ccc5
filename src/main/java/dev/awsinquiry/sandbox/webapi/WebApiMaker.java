package dev.awsinquiry.sandbox.webapi;

import dev.awsinquiry.sandbox.state.Memory;
import dev.awsinquiry.sandbox.state.Workspace;
import java.util.List;
import java.util.stream.Stream;

/** Puts the Web API together: the one visible list of all method families. */
public final class WebApiMaker {
    private WebApiMaker() {}

    /** The Web API of a workspace. */
    public static WebApi make(Memory memory, Tokens tokens, WebApi.Toll toll, Connections connections) {
        Workspace workspace = memory.workspace();
        Rooms rooms = new Rooms(workspace);
        List<Method> methods = Stream.of(
                        new Basics(workspace).methods(),
                        new Chat(workspace, rooms, memory.ids()).methods(),
                        new Conversations(workspace, rooms).methods(),
                        new ViewMethods(workspace, memory.views(), memory.triggers()).methods(),
                        connections.methods())
                .flatMap(List::stream)
                .toList();
        return new WebApi(workspace, tokens, toll, memory.refusals(), methods);
    }
}
