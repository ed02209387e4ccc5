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
 * {@code /aws-inquiry}: alone it opens the form; with a word, what the word says; with any other single word, the help.
 * What is longer is the beginning of an inquiry, and opens the form with it, so that it needn't be typed again.
 */
final class InquiryCommand implements SlashCommandHandler {

    /** In characters: Japanese has no spaces to tell a sentence by. */
    private static final int LONGEST_WORD = 8;

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

    /** Nothing, a language, an inquiry, the two of them, or a word that nobody knows. */
    private Response other(SlashCommandPayload payload, SlashCommandContext context, String said) {
        String[] parts = Order.BLANKS.split(said, 2);
        Optional<Language> wanted = Order.language(parts[0]);
        if (wanted.isPresent()) {
            return form(payload, context, wanted.get(), parts.length > 1 ? parts[1] : "");
        }
        boolean sentence = said.isEmpty() || parts.length > 1 || said.length() > LONGEST_WORD;
        return sentence ? form(payload, context, language, said) : Answers.toCaller(sentences.help(language));
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
