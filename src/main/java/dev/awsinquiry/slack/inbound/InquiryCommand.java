package dev.awsinquiry.slack.inbound;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.context.builtin.SlashCommandContext;
import com.slack.api.bolt.handler.builtin.SlashCommandHandler;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.response.Response;
import dev.awsinquiry.inquiry.Language;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** {@code /aws-inquiry}: alone it opens the form; with a word, what the word says; with any other, the help. */
final class InquiryCommand implements SlashCommandHandler {

    private final NewInquiry newInquiry;
    private final DeskPorts.Shows shows;
    private final Sentences sentences;
    private final Clock clock;
    private final Language language;

    InquiryCommand(NewInquiry newInquiry, DeskPorts.Shows shows, Sentences sentences, Clock clock, Language language) {
        this.newInquiry = newInquiry;
        this.shows = shows;
        this.sentences = sentences;
        this.clock = clock;
        this.language = language;
    }

    @Override
    public Response apply(SlashCommandRequest request, SlashCommandContext context) {
        SlashCommandPayload payload = request.getPayload();
        String word = Objects.requireNonNullElse(payload.getText(), "").strip().toLowerCase(Locale.ROOT);
        return switch (word) {
            case "" -> form(payload, context, language);
            case "list" -> list(payload, context);
            case "timeline" ->
                Answers.toCaller(
                        sentences.timelines(language, shows.recentIn(context.getTeamId(), payload.getChannelId())));
            default ->
                Language.byId(word)
                        .map(wanted -> form(payload, context, wanted))
                        .orElseGet(() -> Answers.toCaller(sentences.help(language)));
        };
    }

    private Response form(SlashCommandPayload payload, SlashCommandContext context, Language wanted) {
        Caller caller = Caller.inChannel(
                context.getTeamId(),
                payload.getChannelId(),
                payload.getUserId(),
                Optional.ofNullable(payload.getResponseUrl()));
        boolean taken = newInquiry.open(caller, payload.getTriggerId(), wanted, "");
        return taken ? context.ack() : Answers.toCaller(sentences.formNotOpened(wanted));
    }

    private Response list(SlashCommandPayload payload, SlashCommandContext context) {
        return Answers.toCaller(sentences.list(
                language,
                shows.openIn(context.getTeamId(), payload.getChannelId()),
                new Permalinks(Objects.requireNonNullElse(payload.getTeamDomain(), ""))::card,
                clock.instant()));
    }
}
