package dev.awsinquiry.desk;

import dev.awsinquiry.inquiry.Decision;
import dev.awsinquiry.inquiry.Effect;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Refusal;
import dev.awsinquiry.reading.Reader;
import java.util.List;
import java.util.Optional;

/** Makes a reply text for AWS out of its questions and our answers to them. */
public final class Drafts {

    private final Recorder recorder;
    private final Speaker speaker;
    private final Reader reader;

    Drafts(Recorder recorder, Speaker speaker, Reader reader) {
        this.recorder = recorder;
        this.speaker = speaker;
        this.reader = reader;
    }

    /**
     * The reply form was submitted; submitted twice it is one text, in the later words.
     *
     * @param questions AWS's, as pasted
     * @param answers ours, as typed
     * @throws BooksUnavailable when it couldn't be saved
     */
    public Outcome draft(
            String team, String channel, String user, String inquiry, String viewId, String questions, String answers) {
        return recorder.change(team, inquiry, (found, now) -> {
            if (!found.aws().isResponded()) {
                return Recorder.Step.of(Decision.refused(found, Refusal.NOT_RESPONDED));
            }
            return new Recorder.Step(
                    new Decision(found, List.of(new Effect.Card()), Optional.empty()),
                    List.of(post(found, viewId, reader.mask(questions), reader.mask(answers))));
        });
    }

    private Post post(Inquiry inquiry, String viewId, String questions, String answers) {
        return Speaker.thread(
                inquiry,
                "reply_text." + viewId,
                Post.Kind.CASE_TEXT,
                speaker.texts().replyText().of(inquiry, questions, answers));
    }
}
