package dev.awsinquiry.sandbox.people;

import dev.awsinquiry.sandbox.people.Courier.Delivery;
import dev.awsinquiry.sandbox.people.Courier.End;
import dev.awsinquiry.sandbox.people.Outcome.Kind;
import dev.awsinquiry.sandbox.state.Channel;
import dev.awsinquiry.sandbox.state.Draft;
import dev.awsinquiry.sandbox.state.Person;
import dev.awsinquiry.sandbox.state.Refusals;
import dev.awsinquiry.sandbox.state.ResponseUrls.Origin;
import dev.awsinquiry.sandbox.state.SlackError;
import dev.awsinquiry.sandbox.state.Workspace;
import dev.awsinquiry.sandbox.webapi.Responses;
import java.util.Map;

/** Slash commands, and what Slackbot says when one goes wrong. */
final class Commands {
    /** Slack's own voice. */
    static final String SLACKBOT = "USLACKBOT";

    private final Workspace workspace;
    private final Courier courier;
    private final Payloads payloads;
    private final Responses responses;
    private final Refusals refusals;

    Commands(Workspace workspace, Courier courier, Payloads payloads, Responses responses, Refusals refusals) {
        this.workspace = workspace;
        this.courier = courier;
        this.payloads = payloads;
        this.responses = responses;
        this.refusals = refusals;
    }

    Outcome send(Person person, Channel channel, String line) {
        String[] parts = line.strip().split("\\s+", 2);
        String command = parts[0];
        if (!workspace.app().commands().contains(command)) {
            return slackbot(person, channel, Kind.NOT_POSSIBLE, "`" + command + "` is not a valid command.");
        }
        Map<String, String> form = payloads.command(person, channel, command, parts.length > 1 ? parts[1] : "");
        Delivery delivery = courier.deliver(Courier.FORM, Form.write(form), Map.of());
        if (!delivery.isAcknowledged()) {
            boolean late = delivery.end() == End.TIMEOUT;
            String error = late ? "operation_timeout" : "dispatch_failed";
            return slackbot(
                    person,
                    channel,
                    late ? Kind.TIMEOUT : Kind.FAILED,
                    command + " failed with the error \"" + error + "\"");
        }
        try {
            responses.toCommand(new Origin(person.id(), channel.id(), null), delivery.body());
            return Outcome.done();
        } catch (SlackError refusal) {
            refusals.add(command, refusal);
            return slackbot(
                    person, channel, Kind.FAILED, command + " failed with the error \"" + refusal.code() + "\"");
        }
    }

    private Outcome slackbot(Person person, Channel channel, Kind kind, String words) {
        workspace.whisper(channel.id(), person.id(), Draft.words(SLACKBOT, words, null, false));
        return Outcome.of(kind, words);
    }
}
