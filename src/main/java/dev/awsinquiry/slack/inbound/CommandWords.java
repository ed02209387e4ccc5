package dev.awsinquiry.slack.inbound;

import java.time.Clock;
import java.util.Map;

/** The words that {@code /aws-inquiry} knows, beside the languages: one row each. */
final class CommandWords {

    private CommandWords() {}

    static Map<String, Word> of(DeskPorts.Shows shows, ForgetWords forgetting, Sentences sentences, Clock clock) {
        return Map.of(
                "help",
                Word.alone((team, command, language, rest) -> sentences.help(language)),
                "list",
                Word.alone((team, command, language, rest) -> sentences.list(
                        language,
                        shows.openIn(team, command.getChannelId()),
                        new Permalinks(command.getTeamDomain())::card,
                        clock.instant())),
                "timeline",
                Word.alone((team, command, language, rest) ->
                        sentences.timelines(language, shows.recentIn(team, command.getChannelId()))),
                "forget",
                Word.withOne((team, command, language, rest) ->
                        forgetting.asked(team, command.getUserId(), language, rest)));
    }
}
