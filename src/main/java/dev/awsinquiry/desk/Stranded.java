package dev.awsinquiry.desk;

import dev.awsinquiry.inquiry.Decision;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.TextFlow;
import dev.awsinquiry.text.Message;
import dev.awsinquiry.text.Texts;
import java.util.List;
import java.util.function.BiFunction;

/**
 * What follows when a post can't be shown: the reporter is told, and nobody else; of a case text everybody who waits for
 * it is, in its place.
 */
public final class Stranded {

    private final Recorder recorder;
    private final Speaker speaker;
    private final TextFlow texts = new TextFlow();

    Stranded(Recorder recorder, Speaker speaker) {
        this.recorder = recorder;
        this.speaker = speaker;
    }

    /** The bot isn't a member of the channel: how to invite it, and that everything is kept. Said once an inquiry. */
    public void notMember(Post post) {
        tell(post, "invite", (inquiry, words) -> words.whispers()
                .keptUntilInvited(inquiry.language(), inquiry.channel()));
    }

    /** The channel takes no posts any more. Said once an inquiry. */
    public void never(Post post) {
        tell(post, "unreachable", (inquiry, words) -> words.whispers().unreachable(inquiry.language()));
    }

    /**
     * The channel takes posts, but not this one. Said once an inquiry, and once a version of the case text.
     *
     * @param reason Slack's word for it, which helps whoever runs this
     */
    public void dropped(Post post, String reason) {
        if (Speaker.isCaseText(post)) {
            int version = Speaker.versionOf(post);
            recorder.change(
                    post.team(),
                    post.inquiry(),
                    (inquiry, now) -> Recorder.Step.of(texts.refused(inquiry, version, reason)));
        } else {
            tell(post, "unposted", (inquiry, words) -> words.whispers().unposted(inquiry.language(), reason));
        }
    }

    private void tell(Post post, String key, BiFunction<Inquiry, Texts, Message> words) {
        recorder.change(post.team(), post.inquiry(), (inquiry, now) -> Recorder.Step.of(Decision.nothing(inquiry))
                .saying(List.of(speaker.whisper(
                        inquiry, key, inquiry.reporter(), post.responseUrl(), words.apply(inquiry, speaker.texts())))));
    }
}
