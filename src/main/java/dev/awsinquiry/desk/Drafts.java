package dev.awsinquiry.desk;

import dev.awsinquiry.inquiry.CaseRecord;
import dev.awsinquiry.inquiry.Decision;
import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Flag;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Remark;
import dev.awsinquiry.inquiry.ReplyDraft;
import dev.awsinquiry.reading.Reader;
import dev.awsinquiry.reading.Reading;
import dev.awsinquiry.reading.layout.AskedQuestions;
import dev.awsinquiry.reading.layout.GivenAnswers;
import dev.awsinquiry.reading.page.Setting;
import dev.awsinquiry.text.Message;
import dev.awsinquiry.text.ReplyText;
import dev.awsinquiry.text.ReplyText.Answered;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Makes a reply text for AWS out of its questions and our answers to them. The answers are read as the first text was,
 * since what they leave out is waited for without a target.
 */
public final class Drafts {

    private static final String TEXT = "reply_text.";
    private static final String NOTE = "reply_note.";

    private final Recorder recorder;
    private final Speaker speaker;
    private final Reader reader;
    private final ZoneId zone;

    Drafts(Recorder recorder, Speaker speaker, Reader reader, ZoneId zone) {
        this.recorder = recorder;
        this.speaker = speaker;
        this.reader = reader;
        this.zone = zone;
    }

    /**
     * The reply form was submitted; submitted twice it is one text, in the later words. What others answered while it was
     * open stays.
     *
     * @throws BooksUnavailable when it couldn't be saved
     */
    public Outcome draft(Press press, ReplySubmission submission) {
        return recorder.change(press.team(), press.inquiry(), (found, now) -> {
            Reading asked = reader.read(submission.questions(), setting(now));
            Reading answered = reader.read(submission.answers(), setting(now));
            Optional<ReplyDraft> standing = ReplyDraft.in(found).filter(draft -> isUnsent(found));
            ReplyDraft draft = DraftMerge.of(
                    standing,
                    new ReplySubmission(submission.viewId(), asked.text(), answered.text(), submission.shown()));
            Decision decision = ReplyDraft.made(found, draft);
            if (decision.refusal().isPresent()) {
                return Recorder.Step.of(decision).by(press.user(), Act.REPLY_DRAFTED);
            }
            Reading answers = reader.read(draft.answers(), setting(now));
            Reader.Day told = reader.day(draft.answers(), setting(now));
            List<Post> posts = new ArrayList<>(posts(found, draft, answers, told));
            standing.flatMap(earlier -> overtaken(found, earlier, draft)).ifPresent(posts::add);
            if (holdsSecret(asked) || holdsSecret(answered)) {
                posts.add(secretMasked(found, press, submission.viewId()));
            }
            return Recorder.Step.of(decision).saying(posts).by(press.user(), Act.REPLY_DRAFTED);
        });
    }

    private static boolean isUnsent(Inquiry inquiry) {
        return inquiry.aws().waitingFor().filter(CaseRecord.Side.US::equals).isPresent();
    }

    /** Two texts in a thread can't both be the one to copy. */
    private Optional<Post> overtaken(Inquiry inquiry, ReplyDraft earlier, ReplyDraft draft) {
        return Optional.of(earlier.view())
                .filter(view -> !view.isEmpty() && !view.equals(draft.view()))
                .map(view -> Speaker.thread(
                        inquiry,
                        NOTE + view,
                        Post.Kind.NOTICE,
                        speaker.texts().replyText().overtaken(inquiry)));
    }

    private Post secretMasked(Inquiry inquiry, Press press, String viewId) {
        return speaker.whisper(
                inquiry,
                "secret.reply." + viewId,
                press.user(),
                press.responseUrl(),
                speaker.texts().whispers().secretMasked(inquiry.language()));
    }

    private Setting setting(Instant now) {
        return Setting.alone(LocalDate.ofInstant(now, zone), zone);
    }

    private List<Post> posts(Inquiry inquiry, ReplyDraft draft, Reading answers, Reader.Day told) {
        ReplyText texts = speaker.texts().replyText();
        List<Answered> pairs = pairs(draft.questions(), draft.answers());
        List<Message> reply =
                pairs.isEmpty() ? texts.of(inquiry, draft.questions(), draft.answers()) : texts.of(inquiry, pairs);
        List<String> open =
                pairs.stream().filter(Answered::isOpen).map(Answered::question).toList();
        // a clock time without its date wants a zone as much
        boolean timed = answers.of(Fact.WHEN_EXACT).isPresent() || told.clock().isPresent();
        boolean zoneMissing = timed && answers.of(Fact.WHEN_TIMEZONE).isEmpty();
        List<Post> posts = new ArrayList<>();
        for (int i = 0; i < reply.size(); i++) {
            String key = TEXT + draft.view() + (i == 0 ? "" : "." + (i + 1));
            posts.add(Speaker.thread(inquiry, key, Post.Kind.CASE_TEXT, reply.get(i)));
        }
        List<String> behind = pairs.isEmpty() ? List.of() : AskedBehind.theList(draft.questions());
        ReplyText.Left left = new ReplyText.Left(open, behind, zoneMissing, remarks(answers));
        Message note = texts.note(inquiry, draft.after(), reply.size() - 1, left);
        posts.add(Speaker.thread(inquiry, NOTE + draft.view(), Post.Kind.NOTICE, note));
        return posts;
    }

    /** The questions with their answers; none where it can't be told which is which. */
    static List<Answered> pairs(String questions, String answers) {
        List<String> asked = AskedQuestions.in(questions);
        if (asked.isEmpty()) {
            return List.of();
        }
        return GivenAnswers.to(asked.size(), answers)
                .map(given -> IntStream.range(0, asked.size())
                        .mapToObj(i -> new Answered(asked.get(i), given.get(i)))
                        .toList())
                .orElse(List.of());
    }

    /** A secret isn't spoken of in the thread; and what answers several questions of AWS stays together. */
    private static List<Remark> remarks(Reading answers) {
        return SourceMaker.remarks(answers).stream()
                .filter(remark -> remark.flag() != Flag.CONTAINS_SECRET && remark.flag() != Flag.SEVERAL_QUESTIONS)
                .toList();
    }

    private static boolean holdsSecret(Reading reading) {
        return reading.raised().stream().anyMatch(raised -> raised.flag() == Flag.CONTAINS_SECRET);
    }
}
