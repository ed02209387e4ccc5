package dev.awsinquiry.text;

import dev.awsinquiry.inquiry.Inquiry;
import java.util.List;

/** A reply to those who answered, ready to copy. */
public final class ReplyText {

    private final Phrases phrases;
    private final House house;

    /** Takes the words from these sentences. */
    public ReplyText(Phrases phrases, House house) {
        this.phrases = phrases;
        this.house = house;
    }

    /**
     * The reply, alone in its message.
     *
     * @param questions what was asked, as pasted; may be empty
     * @param answers as typed
     */
    public Message of(Inquiry inquiry, String questions, String answers) {
        Voice voice = Voice.of(phrases, house, inquiry);
        List<CasePart> parts = List.of(
                new CasePart("", house.addressee(inquiry.language()) + "\n\n" + voice.say("reply.opening"), ""),
                new CasePart(voice.say("reply.questions"), "", questions.strip()),
                new CasePart(voice.say("reply.answers"), "", answers.strip()),
                new CasePart("", voice.say("reply.closing"), ""));
        List<String> text = parts.stream()
                .filter(part -> !part.isEmpty())
                .map(part -> part.with(part.words()))
                .toList();
        return new Draft().preformatted(String.join("\n\n", text)).message(voice.say("reply.summary"));
    }
}
