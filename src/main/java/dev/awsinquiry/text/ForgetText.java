package dev.awsinquiry.text;

import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Language;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What is said when somebody has their inquiry forgotten: before, after, and what the others see of it. */
public final class ForgetText {

    /** What comes back with a choice where there is no one inquiry yet. */
    private static final String MENU = "forget";

    /** Slack takes 75 for a choice; number and time need up to 35 of them. */
    private static final int SUBJECT = 40;

    private final Phrases phrases;
    private final House house;

    /** Takes the words from these sentences. */
    public ForgetText(Phrases phrases, House house) {
        this.phrases = phrases;
        this.house = house;
    }

    /** One's own inquiries to choose from, the newest first. */
    public Message choose(Language language, List<Inquiry> own, Instant now) {
        Voice voice = new Voice(phrases, house, language);
        if (own.isEmpty()) {
            return sentence(voice.say("forget.none"));
        }
        return chosenFrom(voice, own, voice.say("forget.choose"), now);
    }

    private static Message chosenFrom(Voice voice, List<Inquiry> own, String opening, Instant now) {
        List<Control.Choice> choices = IntStream.range(0, own.size())
                .mapToObj(i -> new Control.Choice(own.get(i).id(), choice(voice, i + 1, own.get(i), now)))
                .toList();
        Control menu =
                new Control.Menu(Actions.FORGET_CHOICE, voice.say("button." + Actions.FORGET_CHOICE), MENU, choices);
        return new Draft()
                .paragraph(opening)
                .small(voice.say("forget.choose.small"))
                .controls(List.of(menu))
                .message(opening);
    }

    private static String choice(Voice voice, int number, Inquiry inquiry, Instant now) {
        return voice.say(
                "forget.choice",
                "number",
                number,
                "subject",
                Shortened.line(inquiry.subject(), SUBJECT),
                "time",
                voice.at(inquiry.reportedAt(), now));
    }

    /** What goes, what stays, and that it is for good; nothing is forgotten before the button is pressed. */
    public Message confirm(Inquiry inquiry, Instant now) {
        Voice voice = Voice.of(phrases, house, inquiry);
        String opening =
                voice.say("forget.confirm", "subject", inquiry.subject(), "time", voice.at(inquiry.reportedAt(), now));
        List<String> points = new ArrayList<>(List.of(voice.say("forget.goes")));
        points.add(voice.say(inquiry.threadTs().isPresent() ? "forget.stays" : "forget.stays.nothing"));
        points.add(voice.say("forget.audit"));
        if (inquiry.isOpen() && inquiry.aws().filing().isPresent()) {
            points.add(voice.say("forget.case"));
        }
        Control yes = new Control.Button(
                Actions.FORGET_INQUIRY, voice.say("button." + Actions.FORGET_INQUIRY), inquiry.id(), false, true);
        return new Draft()
                .paragraph(List.of(Span.bold(opening)))
                .bullets(points.stream().map(line -> List.of(Span.words(line))).toList())
                .paragraph(voice.say("forget.for_good"))
                .controls(List.of(yes, new Buttons(voice, inquiry).plain(Actions.KEEP_INQUIRY)))
                .message(opening);
    }

    /** It is done, to whoever wanted it. */
    public Message done(Inquiry inquiry) {
        String posted = inquiry.threadTs().isPresent() ? "forget.done" : "forget.done.nothing";
        return sentence(Voice.of(phrases, house, inquiry).say(posted, "subject", inquiry.subject()));
    }

    /** There is none of that number or id among one's own; here they are. */
    public Message notFound(Language language, List<Inquiry> own, Instant now) {
        Voice voice = new Voice(phrases, house, language);
        return own.isEmpty() ? choose(language, own, now) : chosenFrom(voice, own, voice.say("forget.not_found"), now);
    }

    /** It was forgotten already. */
    public Message gone(Language language) {
        return sentence(new Voice(phrases, house, language).say("forget.gone"));
    }

    /** It stays after all. */
    public Message kept(Language language) {
        return sentence(new Voice(phrases, house, language).say("forget.kept"));
    }

    /** The card of what was forgotten. */
    public Message card(Language language) {
        return sentence(new Voice(phrases, house, language).say("forgotten.card"));
    }

    /** The list of what was missing from it. */
    public Message gaps(Language language) {
        return sentence(new Voice(phrases, house, language).say("forgotten.gaps"));
    }

    /** The last sentence in its thread. */
    public Message thread(Language language) {
        return sentence(new Voice(phrases, house, language).say("forgotten.thread"));
    }

    private static Message sentence(String sentence) {
        return new Draft().paragraph(sentence).message(sentence);
    }
}
