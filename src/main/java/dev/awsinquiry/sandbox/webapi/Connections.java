package dev.awsinquiry.sandbox.webapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsinquiry.sandbox.state.Json;
import dev.awsinquiry.sandbox.state.SlackError;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** {@code apps.connections.open}: tells the app where to connect in Socket Mode, once there is a place. */
public final class Connections {
    private volatile Optional<Supplier<String>> place = Optional.empty();

    /** Has apps connect to an address of its own for each connection, {@code ws://…}. */
    public void serveAt(Supplier<String> address) {
        place = Optional.of(address);
    }

    List<Method> methods() {
        return List.of(new Method("apps.connections.open", List.of(), 20, Method.Token.APP, this::open));
    }

    private ObjectNode open(Args args) {
        // an app that isn't in Socket Mode has no such method here
        String url = place.orElseThrow(() -> new SlackError("unknown_method")).get();
        return Json.object().put("url", url);
    }
}
