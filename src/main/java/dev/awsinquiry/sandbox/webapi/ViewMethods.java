package dev.awsinquiry.sandbox.webapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsinquiry.sandbox.state.Json;
import dev.awsinquiry.sandbox.state.Modal;
import dev.awsinquiry.sandbox.state.SlackError;
import dev.awsinquiry.sandbox.state.Triggers;
import dev.awsinquiry.sandbox.state.Views;
import dev.awsinquiry.sandbox.state.Workspace;
import java.util.List;
import java.util.Optional;

/** The {@code views.*} methods. */
final class ViewMethods {
    private final Workspace workspace;
    private final Views views;
    private final Triggers triggers;

    ViewMethods(Workspace workspace, Views views, Triggers triggers) {
        this.workspace = workspace;
        this.views = views;
        this.triggers = triggers;
    }

    List<Method> methods() {
        return List.of(
                Method.bot("views.open", 100, List.of(), this::open),
                Method.bot("views.push", 100, List.of(), this::push),
                Method.bot("views.update", 100, List.of(), this::update),
                Method.bot("views.publish", 100, List.of(), this::publish));
    }

    private ObjectNode open(Args args) {
        ObjectNode view = ViewCheck.modal(view(args));
        return answer(views.open(triggers.exchange(args.required("trigger_id")), view));
    }

    private ObjectNode push(Args args) {
        ObjectNode view = ViewCheck.modal(view(args));
        return answer(views.push(triggers.exchange(args.required("trigger_id")), view));
    }

    private ObjectNode update(Args args) {
        Optional<String> viewId = args.text("view_id");
        Optional<String> externalId = args.text("external_id");
        if (viewId.isPresent() == externalId.isPresent()) {
            String problem = viewId.isPresent()
                    ? "[ERROR] Cannot provide both `view_id` and `external_id`"
                    : "[ERROR] missing required field: view_id";
            throw new SlackError("invalid_arguments", List.of(problem));
        }
        ObjectNode view = ViewCheck.modal(view(args));
        Modal modal = viewId.flatMap(views::find)
                .or(() -> externalId.flatMap(views::findExternal))
                .orElseThrow(() -> new SlackError("not_found"));
        if (args.text("hash").filter(hash -> !hash.equals(modal.hash())).isPresent()) {
            throw new SlackError("hash_conflict");
        }
        views.update(modal, view);
        return answer(modal);
    }

    private ObjectNode publish(Args args) {
        String userId = args.required("user_id");
        if (workspace.person(userId).isEmpty()) {
            throw new SlackError("invalid_arguments", List.of("[ERROR] user not found [json-pointer:/user_id]"));
        }
        ObjectNode view = ViewCheck.home(view(args));
        Optional<Modal> shown = views.home(userId);
        if (args.text("hash")
                .filter(hash -> shown.filter(home -> home.hash().equals(hash)).isEmpty())
                .isPresent()) {
            throw new SlackError("hash_conflict");
        }
        return answer(views.publish(userId, view));
    }

    private ObjectNode answer(Modal modal) {
        ObjectNode answer = Json.object();
        return answer.set("view", modal.json(workspace.app()));
    }

    private static JsonNode view(Args args) {
        return args.json("view", "invalid_arguments")
                .orElseThrow(
                        () -> new SlackError("invalid_arguments", List.of("[ERROR] missing required field: view")));
    }
}
