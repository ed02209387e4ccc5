package dev.awsinquiry.text;

import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.inquiry.State;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What is open in a channel: to whoever asks, and once a working day to the channel. */
public final class ListText {

    /** More than this isn't read in one message. */
    private static final int LISTED = 20;

    private final Phrases phrases;
    private final House house;

    /** Takes the words from these sentences. */
    public ListText(Phrases phrases, House house) {
        this.phrases = phrases;
        this.house = house;
    }

    /**
     * The open inquiries of a channel.
     *
     * @param link where an inquiry's card stands; empty while it isn't posted
     */
    public Message list(Language language, List<Inquiry> open, Function<Inquiry, Optional<String>> link, Instant now) {
        Voice voice = new Voice(phrases, house, language);
        if (open.isEmpty()) {
            String sentence = voice.say("list.empty");
            return new Draft().paragraph(sentence).message(sentence);
        }
        String opening =
                switch (open.size()) {
                    case 1 -> voice.say("list.opening.one");
                    default -> voice.say(more(open) ? "list.opening.more" : "list.opening", "count", shown(open));
                };
        Draft draft = lines(new Draft().paragraph(opening), open, new ListLines(voice, now).naming(), link);
        return withTargets(draft, voice, open).message(opening);
    }

    /** The channel's digest of the day. It names nobody, and says where the links are. */
    public Message digest(Language language, List<Inquiry> open, Instant now) {
        Voice voice = new Voice(phrases, house, language);
        String opening = voice.say("digest.opening", "count", shown(open) + (more(open) ? "+" : ""));
        Draft draft =
                lines(new Draft().paragraph(opening), open, new ListLines(voice, now), inquiry -> Optional.empty());
        return withTargets(draft, voice, open).small(voice.say("digest.list")).message(opening);
    }

    /** What a target is, where a line names one. */
    private static Draft withTargets(Draft draft, Voice voice, List<Inquiry> open) {
        boolean named = open.stream().limit(LISTED).anyMatch(inquiry -> inquiry.state() == State.FILED);
        return named ? draft.small(voice.say("card.target.small")) : draft;
    }

    private static boolean more(List<Inquiry> open) {
        return open.size() > LISTED;
    }

    private static int shown(List<Inquiry> open) {
        return Math.min(open.size(), LISTED);
    }

    private static Draft lines(
            Draft draft, List<Inquiry> open, ListLines lines, Function<Inquiry, Optional<String>> link) {
        return draft.bullets(open.stream()
                .limit(LISTED)
                .map(inquiry -> lines.of(inquiry, link.apply(inquiry)))
                .toList());
    }
}
