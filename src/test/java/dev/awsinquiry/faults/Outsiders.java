package dev.awsinquiry.faults;

import dev.awsinquiry.sandbox.LocalSlack;
import dev.awsinquiry.sandbox.state.Channel;
import dev.awsinquiry.sandbox.state.Post;
import dev.awsinquiry.testkit.SlackRig;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Somebody who asks in channels where nothing can be posted: not yet, or not any more. */
final class Outsiders {

    private static final String HOW = "API が 502 を返します。";

    private final SlackRig slack;
    private final Visitor visitor;
    private final String person;
    private final Marks marks;

    Outsiders(SlackRig slack, Visitor visitor, String person, Marks marks) {
        this.slack = slack;
        this.visitor = visitor;
        this.person = person;
        this.marks = marks;
    }

    /** In a channel without the bot, to be let in by {@link #letIn}. */
    Promised uninvited(String channel) {
        slack.slack().workspace().add(channel, channel.toLowerCase(Locale.ROOT), Channel.Kind.PUBLIC, List.of(person));
        return ask(channel, () -> {});
    }

    /** In a channel that is archived while the form stands open. */
    Promised archived(String channel) {
        List<String> members = List.of(person, slack.slack().workspace().app().botUserId());
        slack.slack().workspace().add(channel, channel.toLowerCase(Locale.ROOT), Channel.Kind.PUBLIC, members);
        Promised promised = ask(channel, () -> slack.slack().workspace().archive(channel, true));
        promised.hopeless = true;
        return promised;
    }

    private Promised ask(String channel, Runnable meanwhile) {
        Promised promised = new Promised("応答がありません " + marks.next(), channel);
        visitor.openForm(() -> visitor.hands().slash(channel, "/aws-inquiry"));
        meanwhile.run();
        visitor.submit(Map.of("subject", promised.subject, "how", HOW));
        return promised;
    }

    /** The bot comes. */
    void letIn(Promised promised) {
        visitor.hands().invite(promised.channel, slack.slack().workspace().app().botUserId());
    }

    /** What only the person heard of it, oldest first. */
    List<String> heard(Promised promised) {
        LocalSlack workspace = slack.slack();
        Stream<Post> whispers = workspace.workspace().channel(promised.channel).stream()
                .flatMap(channel -> channel.whispersTo(person).stream());
        return Stream.concat(whispers, visitor.hands().direct().all().stream())
                .map(Post::text)
                .toList();
    }
}
