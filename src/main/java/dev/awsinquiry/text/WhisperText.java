package dev.awsinquiry.text;

import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.inquiry.Mark;
import dev.awsinquiry.inquiry.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is said to one person alone. */
public final class WhisperText {

    private static final List<String> COMMANDS = List.of("form", "list", "timeline", "forget", "language", "help");
    private static final List<Integer> STEPS = List.of(1, 2, 3, 4, 5);

    private final Phrases phrases;
    private final House house;

    /** Takes the words from these sentences. */
    public WhisperText(Phrases phrases, House house) {
        this.phrases = phrases;
        this.house = house;
    }

    /** Why something that was pressed had no effect, and what to do instead. */
    public String refusal(Language language, Refusal why, Inquiry inquiry) {
        Voice voice = voice(language);
        String name = inquiry.aws().filing().map(new CaseNames(voice)::name).orElseGet(() -> voice.say("case.unnamed"));
        String key = why == Refusal.ALREADY_RESPONDED && canCorrectTime(inquiry)
                ? "refusal.already_responded.first"
                : "refusal." + why.name().toLowerCase(Locale.ROOT);
        return voice.say(key, "case", name);
    }

    /** Whether the button stands below the notice of the first response: until another mark follows. */
    private static boolean canCorrectTime(Inquiry inquiry) {
        return inquiry.aws().isFirstAnswerOpen()
                && inquiry.lastMark()
                        .filter(mark -> mark.kind() == Mark.Kind.RESPONDED)
                        .isPresent();
    }

    /** That what was used is for the members of the channel. */
    public String notInChannel(Language language) {
        return voice(language).say("refusal.not_in_channel");
    }

    /** That something like a key was masked in a form, and what the person should do. */
    public Message secretMasked(Language language) {
        return sentences(language, List.of("secret.masked"));
    }

    /** The same of a reply, which Slack itself still shows. */
    public Message secretInReply(Language language) {
        return sentences(language, List.of("secret.masked", "secret.thread"));
    }

    /** That something like a key was masked in the words that a form begins with, and what the person should do. */
    public Message secretInForm(Language language) {
        return sentences(language, List.of("secret.form", "secret.message"));
    }

    /** Until when there will be no reminder, to whoever wanted it so. */
    public Message paused(Inquiry inquiry, Instant now) {
        Voice voice = Voice.of(phrases, house, inquiry);
        String sentence = inquiry.reminding()
                .snoozedUntil()
                .filter(until -> !inquiry.reminding().stopped())
                .map(until -> voice.say("paused.until", "until", voice.at(until, now)))
                .orElseGet(() -> voice.say("paused.stopped"));
        return new Draft().paragraph(sentence).message(sentence);
    }

    /** That the bot isn't a member of the channel, to somebody who has typed nothing yet. */
    public Message stranger(Language language, String channel) {
        return sentences(
                language, isDirect(channel) ? List.of("direct", "direct.before") : List.of("invite", "invite.before"));
    }

    /** That what was submitted is kept until the bot is a member of the channel. */
    public Message keptUntilInvited(Language language, String channel) {
        return sentences(language, isDirect(channel) ? List.of("direct.kept") : List.of("invite.kept"));
    }

    /** That what somebody did is recorded, and posted once the bot is a member of the channel again. */
    public Message recordedUntilInvited(Language language) {
        return sentences(language, List.of("invite.recorded"));
    }

    /** Whether two people talk there, between whom nobody can be invited; Slack's ids say so by their first letter. */
    private static boolean isDirect(String channel) {
        return channel.startsWith("D");
    }

    /** That the channel takes no posts any more. */
    public Message unreachable(Language language) {
        return sentences(language, List.of("unreachable", "unreachable.kept"));
    }

    /**
     * That Slack didn't take a post.
     *
     * @param reason Slack's word for it
     */
    public Message unposted(Language language, String reason) {
        return sentences(language, List.of("unposted", "unposted.kept"), "reason", reason);
    }

    private Message sentences(Language language, List<String> keys, Object... places) {
        List<String> lines =
                keys.stream().map(key -> voice(language).say(key, places)).toList();
        return new Draft()
                .lines(lines.stream().map(line -> List.of(Span.words(line))).toList())
                .message(String.join(" ", lines));
    }

    /**
     * Why an input can't be taken.
     *
     * @param kind the last part of the sentence's key
     * @param names what would be taken instead; may be empty
     */
    public String problem(Language language, String kind, List<String> names) {
        Voice voice = voice(language);
        return voice.say("problem." + kind, "names", voice.list(names));
    }

    /** That Slack was too slow to open the form. */
    public String formTooLate(Language language) {
        return voice(language).say("form_not_opened");
    }

    /**
     * That Slack refuses to open forms for this app.
     *
     * @param reason Slack's word for it
     */
    public String formRefused(Language language, String reason) {
        return voice(language).say("form_not_opened.refused", "reason", reason);
    }

    /**
     * That the form couldn't be opened.
     *
     * @param reason Slack's word for it
     */
    public String formNotOpened(Language language, String reason) {
        return voice(language).say("form_not_opened.other", "reason", reason);
    }

    /** That the database is away, in answer to a command or a button. */
    public String unavailable(Language language) {
        return voice(language).say("unavailable");
    }

    /** That too much is coming in for this to be taken. */
    public String crowded(Language language) {
        return voice(language).say("crowded");
    }

    /** That there is no such inquiry here. */
    public String unknownInquiry(Language language) {
        return voice(language).say("unknown_inquiry");
    }

    /**
     * What the commands do, and how an inquiry goes on.
     *
     * @param typed a word that was taken for a mistyped command, and may have been the beginning of an inquiry
     */
    public Message help(Language language, Optional<String> typed) {
        Voice voice = voice(language);
        String opening = voice.say("help.opening");
        Draft draft = new Draft().paragraph(opening);
        typed.map(word -> voice.say("help.typed", "word", word, "language", language.id()))
                .ifPresent(draft::paragraph);
        return draft.bullets(COMMANDS.stream()
                        .map(command -> voice.spans("help." + command))
                        .toList())
                .paragraph(List.of(Span.bold(voice.say("help.journey"))))
                .bullets(STEPS.stream()
                        .map(step -> voice.spans("help.journey." + step))
                        .toList())
                .paragraph(voice.spans(
                        "help.guideline",
                        "link",
                        new Span.Link(voice.say("help.guideline.link"), voice.say("help.guideline.url"))))
                .message(opening);
    }

    private Voice voice(Language language) {
        return new Voice(phrases, house, language);
    }
}
