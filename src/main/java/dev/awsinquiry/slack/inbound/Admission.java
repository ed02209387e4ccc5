package dev.awsinquiry.slack.inbound;

import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.text.Message;
import java.util.Optional;

/**
 * Lets in the members of an inquiry's channel, wherever they press: the channel is the one on record, not what a request
 * says. Asked before everything that changes an inquiry or shows what is in it, and again when a form is handed in.
 */
final class Admission {

    private final People people;
    private final DeskPorts.Shows shows;
    private final DeskPorts.Refuses refuses;
    private final Sentences sentences;

    Admission(People people, DeskPorts ports, Sentences sentences) {
        this.people = people;
        this.shows = ports.shows();
        this.refuses = ports.refuses();
        this.sentences = sentences;
    }

    /**
     * Why somebody isn't let in. An inquiry that isn't on record is for the desk to say.
     *
     * @param inquiry the id of the one that it is about
     * @param what the public name of the control or form, for the audit
     */
    Optional<Message> toInquiry(Caller caller, String inquiry, String what) {
        return shows.inquiry(caller.team(), inquiry)
                .filter(found -> isOutsider(caller, found))
                .map(found -> refused(caller, found, what));
    }

    /** Whether somebody isn't let in, for those who have it said, and recorded, elsewhere. */
    boolean bars(Caller caller, String inquiry) {
        return shows.inquiry(caller.team(), inquiry)
                .filter(found -> isOutsider(caller, found))
                .isPresent();
    }

    private boolean isOutsider(Caller caller, Inquiry inquiry) {
        return people.isOutsider(caller.team(), inquiry.channel(), caller.user());
    }

    private Message refused(Caller caller, Inquiry inquiry, String what) {
        refuses.refused(caller.team(), inquiry.id(), caller.user(), what);
        return sentences.notInChannel(inquiry.language());
    }

    /** Why somebody can't ask a new inquiry in a channel. */
    Optional<Message> toChannel(Caller caller, Language language, String what) {
        if (!people.isOutsider(caller.team(), caller.channel(), caller.user())) {
            return Optional.empty();
        }
        refuses.refused(caller.team(), "", caller.user(), what);
        return Optional.of(sentences.notInChannel(language));
    }
}
