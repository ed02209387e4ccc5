package dev.awsinquiry.sandbox.webapi;

import dev.awsinquiry.sandbox.state.Ids;
import dev.awsinquiry.sandbox.state.Refusals;
import dev.awsinquiry.sandbox.state.Triggers;
import dev.awsinquiry.sandbox.state.Views;
import dev.awsinquiry.sandbox.state.Workspace;
import java.util.List;
import java.util.stream.Stream;

/** Puts the Web API together: the one visible list of all method families. */
public final class WebApiMaker {
    private WebApiMaker() {}

    /** The Web API of a workspace. */
    public static WebApi make(
            Workspace workspace,
            Views views,
            Triggers triggers,
            Ids ids,
            Tokens tokens,
            WebApi.Toll toll,
            Refusals no) {
        Rooms rooms = new Rooms(workspace);
        List<Method> methods = Stream.of(
                        new Basics(workspace).methods(),
                        new Chat(workspace, rooms, ids).methods(),
                        new Conversations(workspace, rooms).methods(),
                        new ViewMethods(workspace, views, triggers).methods())
                .flatMap(List::stream)
                .toList();
        return new WebApi(workspace, tokens, toll, no, methods);
    }
}
