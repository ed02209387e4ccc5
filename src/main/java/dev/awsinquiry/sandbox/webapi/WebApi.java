package dev.awsinquiry.sandbox.webapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsinquiry.sandbox.state.Json;
import dev.awsinquiry.sandbox.state.Refusals;
import dev.awsinquiry.sandbox.state.SlackError;
import dev.awsinquiry.sandbox.state.Workspace;
import dev.awsinquiry.sandbox.webapi.Faults.Fault;
import dev.awsinquiry.sandbox.webapi.Faults.Kind;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Answers calls of the Web API: token, scopes, rate, the method itself, and the faults that are being played. */
public final class WebApi {
    private final Map<String, Method> table = new HashMap<>();
    private final Workspace workspace;
    private final Tokens tokens;
    private final Toll toll;
    private final Refusals refusals;

    /**
     * What a call passes on its way.
     *
     * @param pace the rate limits
     * @param faults the faults being played
     * @param calls the record of calls
     */
    public record Toll(Pace pace, Faults faults, Calls calls) {}

    WebApi(Workspace workspace, Tokens tokens, Toll toll, Refusals refusals, List<Method> methods) {
        this.workspace = workspace;
        this.tokens = tokens;
        this.toll = toll;
        this.refusals = refusals;
        methods.forEach(method -> table.put(method.name(), method));
    }

    /**
     * Answers one call.
     *
     * @param name the method, such as {@code chat.postMessage}
     * @param token the token, from the header or the arguments; empty when there is none
     * @param given the arguments
     */
    public Answer call(String name, String token, ObjectNode given) {
        Optional<Fault> fault = toll.faults().take(name).or(this::fromWeather);
        if (fault.filter(one -> !one.afterEffect()).isPresent()) {
            return spoilt(name, given, fault.get());
        }
        fault.filter(one -> one.kind() == Kind.LATE).ifPresent(one -> pause(one.time()));
        Answer answer;
        synchronized (workspace) {
            answer = answer(name, token, given);
            record(name, given, answer.isOk() ? "ok" : answer.error());
        }
        return fault.map(one -> afterEffect(answer, name, given, one)).orElse(answer);
    }

    private Answer afterEffect(Answer answer, String name, ObjectNode given, Fault fault) {
        return switch (fault.kind()) {
            case DELAY -> late(answer, fault.time());
            case LATE -> answer;
            default -> spoilt(name, given, fault);
        };
    }

    private Answer answer(String name, String token, ObjectNode given) {
        try {
            Method method = Optional.ofNullable(table.get(name)).orElseThrow(() -> new SlackError("unknown_method"));
            tokens.check(method, token);
            checkScope(method);
            Args args = new Args(given);
            OptionalLong wait = pace(method, args);
            if (wait.isPresent()) {
                return limited(wait.getAsLong());
            }
            ObjectNode fields = method.work().on(args);
            ObjectNode body = Json.object().put("ok", true);
            body.setAll(fields);
            return new Answer(200, scopeHeaders(), body);
        } catch (SlackError error) {
            refusals.add(name, error);
            return refused(name, error);
        } catch (RuntimeException e) {
            // a flaw of the sandbox itself: told as loudly as a refusal, never swallowed
            SlackError flaw = new SlackError("internal_error", List.of("[ERROR] " + e));
            refusals.add(name, flaw);
            return refused(name, flaw);
        }
    }

    private void checkScope(Method method) {
        boolean granted = method.scopes().isEmpty()
                || method.scopes().stream().anyMatch(workspace.app().scopes()::contains);
        if (!granted) {
            throw new SlackError("missing_scope");
        }
    }

    private OptionalLong pace(Method method, Args args) {
        return method.name().equals("chat.postMessage")
                ? toll.pace().message(args.text("channel").orElse(""))
                : toll.pace().method(method.name(), method.perMinute());
    }

    private Answer refused(String name, SlackError error) {
        ObjectNode body = Json.object().put("ok", false).put("error", error.code());
        if (error.code().equals("missing_scope")) {
            List<String> needed =
                    Optional.ofNullable(table.get(name)).map(Method::scopes).orElse(List.of());
            body.put("needed", String.join(",", needed));
            body.put("provided", String.join(",", workspace.app().scopeList()));
        }
        if (error.code().equals("unknown_method")) {
            body.put("req_method", name);
        }
        if (!error.reasons().isEmpty()) {
            ArrayNode errors = body.putArray("errors");
            error.reasons().forEach(reason -> errors.add(reason.replaceFirst("^\\[ERROR] ", "")));
            body.putObject("response_metadata").set("messages", Json.strings(error.reasons()));
        }
        return new Answer(200, scopeHeaders(), body);
    }

    private Map<String, String> scopeHeaders() {
        return Map.of("x-oauth-scopes", String.join(",", workspace.app().scopeList()));
    }

    private static Answer limited(long seconds) {
        ObjectNode body = Json.object().put("ok", false).put("error", "ratelimited");
        return new Answer(429, Map.of("Retry-After", String.valueOf(seconds)), body);
    }

    private Optional<Fault> fromWeather() {
        Faults faults = toll.faults();
        return switch (faults.weather()) {
            case FAIR -> Optional.empty();
            case SLOW -> Optional.of(new Fault("*", Kind.DELAY, true, Faults.SLOWNESS));
            case LIMITED -> Optional.of(new Fault("*", Kind.LIMIT, false, Duration.ofSeconds(30)));
            case DOWN -> Optional.of(new Fault("*", Kind.FAIL, false, Duration.ZERO));
        };
    }

    private Answer spoilt(String name, ObjectNode given, Fault fault) {
        if (!fault.afterEffect()) {
            record(name, given, fault.kind().name().toLowerCase(Locale.ROOT));
        }
        return switch (fault.kind()) {
            case BREAK -> Answer.broken();
            case LIMIT -> limited(Math.max(1, fault.time().toSeconds()));
            case FAIL ->
                new Answer(503, Map.of(), Json.object().put("ok", false).put("error", "service_unavailable"));
            case REFUSE ->
                new Answer(200, scopeHeaders(), Json.object().put("ok", false).put("error", fault.error()));
            case DELAY, LATE -> late(Answer.broken(), fault.time());
        };
    }

    private static Answer late(Answer answer, Duration by) {
        pause(by);
        return answer;
    }

    private static void pause(Duration lasting) {
        try {
            Thread.sleep(lasting.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void record(String name, ObjectNode given, String outcome) {
        ObjectNode copy = given.deepCopy();
        copy.remove("token");
        toll.calls().add(new Calls.Call(name, copy, outcome));
    }
}
