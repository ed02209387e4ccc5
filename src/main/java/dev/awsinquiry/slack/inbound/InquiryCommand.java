package dev.awsinquiry.slack.inbound;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.context.builtin.SlashCommandContext;
import com.slack.api.bolt.handler.builtin.SlashCommandHandler;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.response.Response;
import dev.awsinquiry.inquiry.Language;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * {@code /aws-inquiry}: alone it opens the form; with a word, what the word says; with what looks like one that was mistyped,
 * the help. Anything else is the beginning of an inquiry, and opens the form with it, so that it needn't be typed again.
 */
final class InquiryCommand implements SlashCommandHandler {

    private final NewInquiry newInquiry;
    private final Map<String, Word> words;
    private final Sentences sentences;
    private final Language language;

    InquiryCommand(NewInquiry newInquiry, Map<String, Word> words, Sentences sentences, Language language) {
        this.newInquiry = newInquiry;
        this.words = words;
        this.sentences = sentences;
        this.language = language;
    }

    @Override
    public Response apply(SlashCommandRequest request, SlashCommandContext context) {
        SlashCommandPayload payload = request.getPayload();
        String said = SlackText.typed(Objects.requireNonNullElse(payload.getText(), ""))
                .strip();
        return Order.of(said, words, language)
                .map(order -> Answers.toCaller(
                        order.word().answer().to(context.getTeamId(), payload, order.language(), order.rest())))
                .orElseGet(() -> other(payload, context, said));
    }

    /** Nothing, a language, an inquiry, the two of them, or what looks like a word. */
    private Response other(SlashCommandPayload payload, SlashCommandContext context, String said) {
        String[] parts = Order.BLANKS.split(said, 2);
        Optional<Language> wanted = Order.language(parts[0]);
        Language spoken = wanted.orElse(language);
        String rest = wanted.isEmpty() ? said : parts.length > 1 ? parts[1] : "";
        if (LikeWords.asksForHelp(rest)) {
            return Answers.toCaller(sentences.help(spoken));
        }
        // behind a language it is taken as it stands, so that there is a way to say it
        return wanted.isEmpty() && LikeWords.isMistyped(rest)
                ? Answers.toCaller(sentences.help(spoken, rest))
                : form(payload, context, spoken, rest);
    }

    private Response form(SlashCommandPayload payload, SlashCommandContext context, Language wanted, String symptom) {
        Caller caller = Caller.inChannel(
                context.getTeamId(),
                payload.getChannelId(),
                payload.getUserId(),
                Optional.ofNullable(payload.getResponseUrl()));
        boolean taken = newInquiry.open(caller, payload.getTriggerId(), wanted, symptom);
        return taken ? context.ack() : Answers.toCaller(sentences.crowded(wanted));
    }
}
