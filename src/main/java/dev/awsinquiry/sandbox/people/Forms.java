package dev.awsinquiry.sandbox.people;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsinquiry.sandbox.blocks.Interactive;
import dev.awsinquiry.sandbox.people.Courier.Delivery;
import dev.awsinquiry.sandbox.people.Courier.End;
import dev.awsinquiry.sandbox.people.Outcome.Kind;
import dev.awsinquiry.sandbox.state.Json;
import dev.awsinquiry.sandbox.state.Modal;
import dev.awsinquiry.sandbox.state.Person;
import dev.awsinquiry.sandbox.state.Refusals;
import dev.awsinquiry.sandbox.state.SlackError;
import dev.awsinquiry.sandbox.state.Views;
import dev.awsinquiry.sandbox.webapi.ViewCheck;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Submits forms, and does what the app answers: close, update, push, clear, or show what to correct. */
final class Forms {
    private static final String TROUBLE = "We had some trouble connecting. Try again?";

    private final Views views;
    private final Courier courier;
    private final Payloads payloads;
    private final Refusals refusals;

    Forms(Views views, Courier courier, Payloads payloads, Refusals refusals) {
        this.views = views;
        this.courier = courier;
        this.payloads = payloads;
        this.refusals = refusals;
    }

    /** The form that somebody has in front of them. */
    Optional<Modal> top(String userId) {
        return views.top(userId);
    }

    /** The Home tab that somebody sees. */
    Optional<Modal> home(String userId) {
        return views.home(userId);
    }

    Outcome submit(Person person, Modal modal) {
        Map<String, String> problems = FieldRules.problems(modal);
        if (!problems.isEmpty()) {
            return Outcome.fieldErrors(problems);
        }
        Delivery delivery = send(payloads.viewSubmission(person, modal));
        if (!delivery.isAcknowledged()) {
            return Outcome.of(delivery.end() == End.TIMEOUT ? Kind.TIMEOUT : Kind.FAILED, TROUBLE);
        }
        try {
            return obey(modal, delivery.body());
        } catch (SlackError refusal) {
            refusals.add("view_submission", refusal);
            return Outcome.of(Kind.FAILED, TROUBLE);
        }
    }

    Outcome close(Person person, Modal modal, boolean all) {
        ObjectNode payload = payloads.viewClosed(person, modal, all);
        if (all) {
            views.clear(person.id());
        } else {
            views.close(modal);
        }
        if (modal.notifiesOnClose()) {
            // people don't notice whether the app heard of it
            send(payload);
        }
        return Outcome.done();
    }

    private Delivery send(ObjectNode payload) {
        return courier.deliver(Courier.FORM, Form.write(Map.of("payload", payload.toString())), Map.of());
    }

    private Outcome obey(Modal modal, String body) {
        if (body.isBlank()) {
            views.close(modal);
            return Outcome.done();
        }
        JsonNode answer = read(body);
        String action = answer.path("response_action").asText();
        switch (action) {
            case "" -> views.close(modal);
            case "clear" -> views.clear(modal.userId());
            case "update" -> views.update(modal, ViewCheck.modal(answer.path("view")));
            case "push" -> views.push(modal.userId(), ViewCheck.modal(answer.path("view")));
            case "errors" -> {
                return Outcome.fieldErrors(errors(modal, answer.path("errors")));
            }
            default -> throw new SlackError("invalid_response", List.of("[ERROR] unknown response_action: " + action));
        }
        return Outcome.done();
    }

    private static JsonNode read(String body) {
        try {
            return Json.read(body);
        } catch (JsonProcessingException e) {
            throw new SlackError("invalid_response", List.of("[ERROR] the acknowledgement is no JSON"));
        }
    }

    /** Slack shows errors at input blocks only; with any other key the whole answer is void. */
    private static Map<String, String> errors(Modal modal, JsonNode given) {
        var inputs = Interactive.in(modal.blocks()).stream()
                .filter(Interactive::isInput)
                .map(Interactive::blockId)
                .collect(Collectors.toSet());
        Map<String, String> errors = new LinkedHashMap<>();
        given.properties().forEach(error -> {
            if (!inputs.contains(error.getKey()) || error.getValue().asText().isEmpty()) {
                throw new SlackError("invalid_response", List.of("[ERROR] errors: no input block " + error.getKey()));
            }
            errors.put(error.getKey(), error.getValue().asText());
        });
        if (errors.isEmpty()) {
            throw new SlackError("invalid_response", List.of("[ERROR] errors: must not be empty"));
        }
        return errors;
    }
}
