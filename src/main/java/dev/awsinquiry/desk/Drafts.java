package dev.awsinquiry.desk;

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
import java.util.stream.IntStream;

/**
 * Makes a reply text for AWS out of its questions and our answers to them. The answers are read as the first text was,
 * since what they leave out is waited for without a target.
 */
public final class Drafts {

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
     * The reply form was submitted; submitted twice it is one text, in the later words.
     *
     * @param viewId the form's view
     * @param questions AWS's, as pasted
     * @param answers ours, as typed
     * @throws BooksUnavailable when it couldn't be saved
     */
    public Outcome draft(Press press, String viewId, String questions, String answers) {
        return recorder.change(press.team(), press.inquiry(), (found, now) -> {
            Reading asked = reader.read(questions, setting(now));
            Reading answered = reader.read(answers, setting(now));
            Decision decision = ReplyDraft.made(found, asked.text(), answered.text());
            return Recorder.Step.of(decision)
                    .saying(decision.refusal().isPresent() ? List.of() : posts(found, press, viewId, asked, answered))
                    .by(press.user(), Act.REPLY_DRAFTED);
        });
    }

    private Setting setting(Instant now) {
        return Setting.alone(LocalDate.ofInstant(now, zone), zone);
    }

    private List<Post> posts(Inquiry inquiry, Press press, String viewId, Reading questions, Reading answers) {
        ReplyText texts = speaker.texts().replyText();
        List<Answered> pairs = pairs(questions.text(), answers.text());
        Message reply =
                pairs.isEmpty() ? texts.of(inquiry, questions.text(), answers.text()) : texts.of(inquiry, pairs);
        List<String> open =
                pairs.stream().filter(Answered::isOpen).map(Answered::question).toList();
        boolean zoneMissing = answers.of(Fact.WHEN_EXACT).isPresent()
                && answers.of(Fact.WHEN_TIMEZONE).isEmpty();
        List<Post> posts = new ArrayList<>(List.of(
                Speaker.thread(inquiry, "reply_text." + viewId, Post.Kind.CASE_TEXT, reply),
                Speaker.thread(
                        inquiry,
                        "reply_note." + viewId,
                        Post.Kind.NOTICE,
                        texts.note(inquiry, open, zoneMissing, remarks(answers)))));
        if (holdsSecret(questions) || holdsSecret(answers)) {
            posts.add(speaker.whisper(
                    inquiry,
                    "secret.reply." + viewId,
                    press.user(),
                    press.responseUrl(),
                    speaker.texts().whispers().secretMasked(inquiry.language())));
        }
        return posts;
    }

    /** The questions with their answers; none where it can't be told which is which. */
    private static List<Answered> pairs(String questions, String answers) {
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

    /** A secret isn't spoken of in the thread. */
    private static List<Remark> remarks(Reading answers) {
        return SourceMaker.remarks(answers).stream()
                .filter(remark -> remark.flag() != Flag.CONTAINS_SECRET)
                .toList();
    }

    private static boolean holdsSecret(Reading reading) {
        return reading.raised().stream().anyMatch(raised -> raised.flag() == Flag.CONTAINS_SECRET);
    }
}
