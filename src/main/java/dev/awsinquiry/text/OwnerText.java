package dev.awsinquiry.text;

import dev.awsinquiry.inquiry.Effect;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.inquiry.Owner;
import java.util.ArrayList;
import java.util.List;

/** Who looks after an inquiry: the notice in the thread, and why somebody can't. */
public final class OwnerText {

    private final Phrases phrases;
    private final House house;

    /** Takes the words from these sentences. */
    public OwnerText(Phrases phrases, House house) {
        this.phrases = phrases;
        this.house = house;
    }

    /**
     * The notice. A new post pings whom it names, so of the two the owner alone is named as a person; edits ping nobody.
     */
    public Message of(Inquiry inquiry, Effect.OwnerNotice notice) {
        Voice voice = Voice.of(phrases, house, inquiry);
        Span.Person person = new Span.Person(notice.owner().user());
        List<Control> controls = new ArrayList<>();
        if (notice.look() == Effect.Look.CURRENT && inquiry.isOpen()) {
            controls.add(new Buttons(voice, inquiry).clearOwner(notice.owner()));
        }
        String key = key(notice);
        return new Draft()
                .lines(List.of(
                        voice.spans(key, "owner", person, "by", notice.owner().byName()),
                        voice.spans(after(notice.look()))))
                .controls(controls)
                .message(voice.say(summary(notice.look())));
    }

    private static String key(Effect.OwnerNotice notice) {
        Owner owner = notice.owner();
        if (notice.look() == Effect.Look.TAKEN_BACK) {
            return "owner.cleared";
        }
        return owner.isSelfNamed() || owner.byName().isEmpty() ? "owner.named" : "owner.named.by";
    }

    private static String after(Effect.Look look) {
        return switch (look) {
            case CURRENT -> "owner.reminders";
            case PAST -> "owner.past";
            case TAKEN_BACK, OVERTAKEN -> "owner.cleared.reminders";
        };
    }

    private static String summary(Effect.Look look) {
        return look == Effect.Look.TAKEN_BACK ? "owner.summary.cleared" : "owner.summary";
    }

    /** That whoever was chosen isn't in the channel, to whoever chose. */
    public Message notHere(Language language, String user) {
        return toChooser(language, user, "owner.not_here", "owner.not_here.advice");
    }

    /** That what was chosen is an app, to whoever chose. */
    public Message app(Language language, String user) {
        return toChooser(language, user, "owner.app", "owner.app.advice");
    }

    private Message toChooser(Language language, String user, String why, String advice) {
        Voice voice = new Voice(phrases, house, language);
        return new Draft()
                .lines(List.of(voice.spans(why, "owner", new Span.Person(user)), voice.spans(advice)))
                .message(voice.say(advice));
    }
}
