package dev.awsinquiry.desk;

import dev.awsinquiry.inquiry.CaseFlow;
import dev.awsinquiry.inquiry.Decision;
import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.InquiryFlow;
import dev.awsinquiry.inquiry.Refusal;
import dev.awsinquiry.inquiry.TextFlow;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;

/** What buttons and menus do at once. Each method throws {@link BooksUnavailable} when it couldn't be saved. */
public final class Marks {

    private final Recorder recorder;
    private final InquiryFlow flow;
    private final TextFlow texts = new TextFlow();
    private final CaseFlow cases;

    Marks(Recorder recorder, InquiryFlow flow, CaseFlow cases) {
        this.recorder = recorder;
        this.flow = flow;
        this.cases = cases;
    }

    /** Nobody knows the fact. */
    public Outcome notKnown(Press press, Fact fact) {
        return change(press, Act.NOT_KNOWN, (inquiry, now) -> flow.notKnown(inquiry, fact, press.user(), now));
    }

    /** What was understood of the fact is wrong. */
    public Outcome misread(Press press, Fact fact) {
        return change(
                press,
                Act.MISREAD,
                (inquiry, now) -> isAnew(press, inquiry, fact)
                        ? Decision.refused(inquiry, Refusal.UNDERSTOOD_ANEW)
                        : flow.misread(inquiry, fact, press.user(), now));
    }

    /** Whether another thing is understood by now than what somebody says is wrong. */
    private static boolean isAnew(Press press, Inquiry inquiry, Fact fact) {
        Optional<String> now = inquiry.facts().statement(fact).map(Shown::of);
        return inquiry.isOpen() && press.seen().isPresent() && now.isPresent() && !now.equals(press.seen());
    }

    /** The case text, with what there is. */
    public Outcome finishNow(Press press) {
        return change(press, Act.FINISHED, texts::finishedNow);
    }

    /** The replies that were left out as chatter count after all. */
    public Outcome includeReplies(Press press) {
        return change(press, Act.REPLIES_INCLUDED, flow::tookInReplies);
    }

    /** The case text anew, with what came in since. */
    public Outcome postNewerText(Press press) {
        return change(press, Act.TEXT_RENEWED, texts::newerTextWanted);
    }

    /** AWS answered, now. */
    public Outcome responded(Press press) {
        return change(press, Act.RESPONDED, (inquiry, now) -> cases.responded(inquiry, press.user(), now));
    }

    /** AWS answered, now, if this turn of the case isn't over. */
    public Outcome responded(Press press, int turn) {
        return change(press, Act.RESPONDED, (inquiry, now) -> cases.responded(inquiry, turn, press.user(), now));
    }

    /** We answered AWS, now. */
    public Outcome repliedToAws(Press press) {
        return change(press, Act.REPLIED, (inquiry, now) -> cases.repliedToAws(inquiry, press.user(), now));
    }

    /** We answered AWS, now, if AWS hasn't answered again since this turn. */
    public Outcome repliedToAws(Press press, int turn) {
        return change(press, Act.REPLIED, (inquiry, now) -> cases.repliedToAws(inquiry, turn, press.user(), now));
    }

    /** It is over. */
    public Outcome resolved(Press press) {
        return change(press, Act.RESOLVED, (inquiry, now) -> cases.resolved(inquiry, press.user(), now));
    }

    /** It isn't over after all. */
    public Outcome reopened(Press press) {
        return change(press, Act.REOPENED, (inquiry, now) -> cases.reopened(inquiry, press.user(), now));
    }

    /** Takes a mark back. */
    public Outcome undo(Press press, int number) {
        return change(press, Act.UNDONE, (inquiry, now) -> cases.undone(inquiry, number, press.user(), now));
    }

    private Outcome change(Press press, Act act, BiFunction<Inquiry, Instant, Decision> decide) {
        return recorder.change(
                press.team(), press.inquiry(), (inquiry, now) -> Recorder.Step.of(decide.apply(inquiry, now))
                        .by(press.user(), act));
    }
}
