package dev.awsinquiry.slack.inbound;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.context.builtin.SlashCommandContext;
import com.slack.api.bolt.handler.builtin.SlashCommandHandler;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.response.Response;
import dev.awsinquiry.inquiry.Language;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** {@code /aws-inquiry}: alone it opens the form; with a word, what the word says; with any other, the help. */
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
        String line = Objects.requireNonNullElse(payload.getText(), "").strip().toLowerCase(Locale.ROOT);
        Optional<Language> wanted = line.isEmpty() ? Optional.of(language) : Language.byId(line);
        if (wanted.isPresent()) {
            return form(payload, context, wanted.get());
        }
        String[] parts = line.split("\\s+", 2);
        String rest = parts.length > 1 ? parts[1] : "";
        return Answers.toCaller(Optional.ofNullable(words.get(parts[0]))
                .map(word -> word.answer(context.getTeamId(), payload, rest))
                .orElseGet(() -> sentences.help(language)));
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
}
