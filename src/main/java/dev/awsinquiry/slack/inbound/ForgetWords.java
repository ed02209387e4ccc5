package dev.awsinquiry.slack.inbound;

import dev.awsinquiry.desk.Act;
import dev.awsinquiry.desk.Outcome;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.inquiry.Refusal;
import dev.awsinquiry.text.Message;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Says what follows when somebody wants an inquiry forgotten. Nothing is forgotten here. */
final class ForgetWords {

    private static final int MOST_DIGITS = 3;

    private final DeskPorts ports;
    private final Sentences sentences;
    private final Clock clock;
    private final Language language;

    /**
     * Speaks.
     *
     * @param language of what belongs to no inquiry
     */
    ForgetWords(DeskPorts ports, Sentences sentences, Clock clock, Language language) {
        this.ports = ports;
        this.sentences = sentences;
        this.clock = clock;
        this.language = language;
    }

    /**
     * To the command: the question whether to, where it is clear which one; otherwise what there is to choose from.
     *
     * @param wanted the language in which the answer is wanted, where it is about no one inquiry
     * @param which a number of the list, an id, or nothing
     */
    Message asked(String team, String user, Language wanted, String which) {
        List<Inquiry> own = ports.forgets().reportedBy(team, user);
        if (which.isEmpty()) {
            return own.size() == 1
                    ? confirm(own.get(0), user)
                    : sentences.forgetting().choose(wanted, own, clock.instant());
        }
        return numbered(own, which)
                .or(() -> ports.shows().inquiry(team, which))
                .map(inquiry -> confirm(inquiry, user))
                .orElseGet(() -> sentences.forgetting().notFound(wanted, own, clock.instant()));
    }

    private static Optional<Inquiry> numbered(List<Inquiry> own, String which) {
        boolean digits = which.length() <= MOST_DIGITS && which.chars().allMatch(c -> c >= '0' && c <= '9');
        return Optional.of(which)
                .filter(text -> digits)
                .map(Integer::parseInt)
                .filter(number -> number >= 1 && number <= own.size())
                .map(number -> own.get(number - 1));
    }

    /** To a choice. */
    Message chosen(String team, String user, String id) {
        return ports.shows()
                .inquiry(team, id)
                .map(inquiry -> confirm(inquiry, user))
                .orElseGet(() -> sentences.forgetting().gone(language));
    }

    private Message confirm(Inquiry inquiry, String user) {
        if (!inquiry.reporter().equals(user)) {
            ports.refuses().refused(inquiry.team(), inquiry.id(), user, Act.FORGOTTEN.id());
            return sentences.refusal(inquiry.language(), Refusal.MAY_NOT_FORGET, inquiry);
        }
        return sentences.forgetting().confirm(inquiry, clock.instant());
    }

    /** To what became of it. */
    Message after(Outcome outcome) {
        if (outcome instanceof Outcome.Done done) {
            return sentences.forgetting().done(done.inquiry());
        }
        return outcome instanceof Outcome.Refused refused
                ? sentences.refusal(refused.inquiry().language(), refused.why(), refused.inquiry())
                : sentences.forgetting().gone(language);
    }

    /** To whoever thought better of it. */
    Message kept(String team, String id) {
        Language own = ports.shows().inquiry(team, id).map(Inquiry::language).orElse(language);
        return sentences.forgetting().kept(own);
    }
}
