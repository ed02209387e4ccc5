package dev.awsinquiry.text;

import dev.awsinquiry.inquiry.CaseRecord;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Remark;
import dev.awsinquiry.inquiry.ReplyDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A reply to those who answered, ready to copy, and the word below it. */
public final class ReplyText {

    private static final int QUOTE_LIMIT = 60;

    private final Phrases phrases;
    private final House house;

    /** Takes the words from these sentences. */
    public ReplyText(Phrases phrases, House house) {
        this.phrases = phrases;
        this.house = house;
    }

    /**
     * A question with its answer.
     *
     * @param question on one line
     * @param answer blank where there is none yet
     */
    public record Answered(String question, String answer) {

        /** Whether it is still to be answered. */
        public boolean isOpen() {
            return answer.isBlank();
        }
    }

    /**
     * What a reply may lack.
     *
     * @param open the questions that aren't answered yet
     * @param behind what seems to be asked behind the list, and has no place of its own in the reply
     * @param zone whether there is a time in the answers and no zone
     * @param remarks what the answers raise
     */
    public record Left(List<String> open, List<String> behind, boolean zone, List<Remark> remarks) {}

    /**
     * The reply, question by question. Questions without an answer are named as such.
     *
     * @return the messages that carry it: alone in the first what is sent, then an attachment each, where it is too long
     */
    public List<Message> of(Inquiry inquiry, List<Answered> answers) {
        Voice voice = Voice.of(phrases, house, inquiry);
        List<CasePart> parts = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            Answered answered = answers.get(i);
            parts.add(new CasePart(
                    voice.say("reply.question", "number", i + 1, "question", answered.question()),
                    "",
                    answered.isOpen()
                            ? voice.say("reply.unanswered")
                            : answered.answer().strip()));
        }
        return messages(inquiry, parts.stream());
    }

    /**
     * The reply where it can't be told which answer belongs to which question.
     *
     * @param questions what was asked, as pasted; may be empty
     * @param answers as typed
     * @return the same
     */
    public List<Message> of(Inquiry inquiry, String questions, String answers) {
        Voice voice = Voice.of(phrases, house, inquiry);
        return messages(
                inquiry,
                Stream.of(
                        new CasePart(voice.say("reply.questions"), "", questions.strip()),
                        new CasePart(voice.say("reply.answers"), "", answers.strip())));
    }

    /** The word below a reply once a newer one stands further down. */
    public Message overtaken(Inquiry inquiry) {
        String line = Voice.of(phrases, house, inquiry).say("reply.note.overtaken");
        return new Draft().paragraph(line).message(line);
    }

    private List<Message> messages(Inquiry inquiry, Stream<CasePart> middle) {
        Voice voice = Voice.of(phrases, house, inquiry);
        Stream<CasePart> opening = Stream.of(
                new CasePart("", house.addressee(inquiry.language()) + "\n\n" + voice.say("reply.opening"), ""));
        Stream<CasePart> closing = Stream.of(new CasePart("", voice.say("reply.closing"), ""));
        List<CasePart> parts = Stream.of(opening, middle, closing)
                .flatMap(some -> some)
                .filter(part -> !part.isEmpty())
                .toList();
        return new CaseFitting(voice).fit(parts).messages(voice.say("reply.summary"));
    }

    private static String quoted(List<String> questions) {
        return questions.stream()
                .map(question -> Shortened.line(question, QUOTE_LIMIT))
                .collect(Collectors.joining(" / "));
    }

    /**
     * What to know before the reply above is sent.
     *
     * @param after what it follows
     * @param attachments how many messages behind the reply are to be sent along
     * @param left what it may lack
     */
    public Message note(Inquiry inquiry, ReplyDraft.After after, int attachments, Left left) {
        Voice voice = Voice.of(phrases, house, inquiry);
        AdviceText advice = new AdviceText(phrases, house);
        List<String> lines = new ArrayList<>();
        lines.add(voice.say(after == ReplyDraft.After.NOTHING ? "reply.note" : "reply.note.newer"));
        if (after == ReplyDraft.After.MERGED) {
            lines.add(voice.say("reply.note.merged"));
        }
        if (attachments > 0) {
            lines.add(NoticeText.attachments(voice, attachments));
        }
        if (!left.open().isEmpty()) {
            lines.add(voice.say("reply.note.open", "questions", quoted(left.open())));
        }
        if (!left.behind().isEmpty()) {
            lines.add(voice.say("reply.note.behind", "questions", quoted(left.behind())));
        }
        if (left.zone()) {
            lines.add(voice.say("reply.note.zone"));
        }
        left.remarks().forEach(remark -> lines.add(advice.sentence(inquiry.language(), remark)));
        Buttons buttons = new Buttons(voice, inquiry);
        List<Control> controls = new ArrayList<>();
        if (inquiry.aws().waitingFor().filter(CaseRecord.Side.AWS::equals).isPresent()) {
            lines.add(voice.say("reply.note.sent"));
        } else {
            lines.add(voice.say("reply.note.next"));
            controls.add(buttons.replied(true));
        }
        controls.add(buttons.plain(Actions.DRAFT_REPLY));
        return new Draft()
                .lines(lines.stream().map(line -> List.of(Span.words(line))).toList())
                .controls(controls)
                .message(lines.get(0));
    }
}
