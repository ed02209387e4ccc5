package dev.awsinquiry.slack.inbound;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.context.builtin.SlashCommandContext;
import com.slack.api.bolt.handler.builtin.SlashCommandHandler;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.response.Response;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Language;
import java.time.Clock;
import java.util.Locale;
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
        String said = SlackText.typed(Objects.requireNonNullElse(payload.getText(), ""))
                .strip();
        return switch (said.toLowerCase(Locale.ROOT)) {
            case "" -> form(payload, context, language, "");
            case "list" -> list(payload, context);
            case "timeline" ->
                Answers.toCaller(
                        sentences.timelines(language, shows.recentIn(context.getTeamId(), payload.getChannelId())));
            default -> other(payload, context, said);
        };
    }

    /** A language, an inquiry, both of them, or a word that nobody knows. */
    private Response other(SlashCommandPayload payload, SlashCommandContext context, String said) {
        String[] words = said.split("\\s+", 2);
        Optional<Language> wanted = Language.byId(words[0].toLowerCase(Locale.ROOT));
        if (wanted.isPresent()) {
            return form(payload, context, wanted.get(), words.length > 1 ? words[1] : "");
        }
        boolean sentence = words.length > 1 || said.length() > LONGEST_WORD;
        return sentence ? form(payload, context, language, said) : Answers.toCaller(sentences.help(language));
    }

    private Response form(SlashCommandPayload payload, SlashCommandContext context, Language wanted, String symptom) {
        Caller caller = Caller.inChannel(
                context.getTeamId(),
                payload.getChannelId(),
                payload.getUserId(),
                Optional.ofNullable(payload.getResponseUrl()));
        boolean taken = newInquiry.open(caller, payload.getTriggerId(), wanted, symptom);
        return taken ? context.ack() : Answers.toCaller(sentences.formNotOpened(wanted));
    }

    private Response list(SlashCommandPayload payload, SlashCommandContext context) {
        return Answers.toCaller(sentences.list(
                language,
                shows.openIn(context.getTeamId(), payload.getChannelId()),
                inquiry -> link(payload.getTeamDomain(), inquiry),
                clock.instant()));
    }

    /** The address of a thread is made of what is known; asking Slack for each would take too long. */
    private static Optional<String> link(String domain, Inquiry inquiry) {
        return inquiry.threadTs()
                .map(ts ->
                        "https://" + domain + ".slack.com/archives/" + inquiry.channel() + "/p" + ts.replace(".", ""));
    }
}
