package dev.awsinquiry.slack.inbound;

import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.text.Message;
import java.util.Optional;

/**
 * Who can be named as owner: people in the inquiry's channel. Slack's menu offers everybody in the workspace, apps
 * included (https://docs.slack.dev/reference/block-kit/block-elements/select-menu-element).
 */
final class Nominees {

    private final People people;
    private final DeskPorts.Shows shows;
    private final Sentences sentences;

    Nominees(People people, DeskPorts ports, Sentences sentences) {
        this.people = people;
        this.shows = ports.shows();
        this.sentences = sentences;
    }

    /** Why whoever was chosen can't be named. An inquiry that isn't on record is for the desk to say. */
    Optional<Message> objection(Pressing pressing) {
        String user = pressing.detail();
        return user.isEmpty()
                ? Optional.empty()
                : shows.inquiry(pressing.caller().team(), pressing.inquiry())
                        .flatMap(inquiry -> objection(inquiry, user));
    }

    private Optional<Message> objection(Inquiry inquiry, String user) {
        return switch (people.nominee(inquiry.team(), inquiry.channel(), user)) {
            case APP -> Optional.of(sentences.owners().app(inquiry.language(), user));
            case OUTSIDER -> Optional.of(sentences.owners().notHere(inquiry.language(), user));
            case WELCOME -> Optional.empty();
        };
    }
}
