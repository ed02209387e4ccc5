package dev.awsinquiry.slack.inbound;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Language;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** The words that {@code /aws-inquiry} knows, beside the languages: one row each. */
final class CommandWords {

    private CommandWords() {}

    static Map<String, Word> of(
            DeskPorts.Shows shows, ForgetWords forgetting, Sentences sentences, Clock clock, Language language) {
        return Map.of(
                "list",
                Word.alone((team, command, rest) -> sentences.list(
                        language,
                        shows.openIn(team, command.getChannelId()),
                        inquiry -> link(command, inquiry),
                        clock.instant())),
                "timeline",
                Word.alone((team, command, rest) ->
                        sentences.timelines(language, shows.recentIn(team, command.getChannelId()))),
                "forget",
                Word.withOne((team, command, rest) -> forgetting.asked(team, command.getUserId(), rest)));
    }

    /** The address of a thread is made of what is known; asking Slack for each would take too long. */
    private static Optional<String> link(SlashCommandPayload command, Inquiry inquiry) {
        return inquiry.threadTs()
                .map(ts -> "https://" + command.getTeamDomain() + ".slack.com/archives/" + inquiry.channel() + "/p"
                        + ts.replace(".", ""));
    }
}
