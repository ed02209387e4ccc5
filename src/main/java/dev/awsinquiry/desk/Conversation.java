package dev.awsinquiry.desk;

import dev.awsinquiry.inquiry.Decision;
import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.InquiryFlow;
import dev.awsinquiry.inquiry.Source;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Listens to the threads. Messages in threads that aren't an inquiry's are nobody's business here. */
public final class Conversation {

    /** A channel with more open inquiries than this has other troubles. */
    private static final int LOOKED_THROUGH = 50;

    private final Recorder recorder;
    private final InquiryFlow flow;
    private final SourceMaker sources;
    private final SecretWarning secrets;

    Conversation(Recorder recorder, InquiryFlow flow, SourceMaker sources, SecretWarning secrets) {
        this.recorder = recorder;
        this.flow = flow;
        this.sources = sources;
        this.secrets = secrets;
    }

    /** Somebody wrote in a thread. Delivered twice, it is one reply; one that was edited or deleted since stays so. */
    public void heard(Reply reply) {
        take(reply, false);
    }

    /** Somebody edited what they wrote. An edit that comes after a newer one changes nothing. */
    public void edited(Reply reply) {
        take(reply, true);
    }

    private void take(Reply reply, boolean edit) {
        String id = Reply.SOURCE + reply.ts();
        inThread(reply.team(), reply.channel(), reply.threadTs())
                .ifPresent(
                        found -> secrets.around(typed -> recorder.change(reply.team(), found.id(), (inquiry, now) -> {
                            Optional<Source> known = inquiry.source(id);
                            if (known.filter(source -> !edit || stays(source, reply))
                                    .isPresent()) {
                                return Recorder.Step.of(Decision.nothing(inquiry));
                            }
                            Set<Fact> asked = flow.gaps(inquiry).answerable();
                            List<Source> said = sources.fromReply(reply, inquiry, asked, now);
                            typed.clear();
                            if (inquiry.isOpen() || known.isPresent()) {
                                typed.add(new PastedSecrets.Typed(inquiry, said.get(said.size() - 1), reply.text()));
                            }
                            Recorder.Step step = Recorder.Step.of(flow.contributed(inquiry, said, now))
                                    .saying(secrets.to(reply.user(), inquiry, typed, Optional.empty()));
                            return audited(step, inquiry, id, known.isPresent() ? Act.REPLY_EDITED : Act.REPLY_COUNTED);
                        })));
    }

    /** Chatter that never counted is nobody's deed. Slack doesn't say who deleted a message, so that is its author. */
    private static Recorder.Step audited(Recorder.Step step, Inquiry before, String id, Act act) {
        return Stream.of(before, step.decision().next())
                .flatMap(state -> state.source(id).stream())
                .filter(Source::counted)
                .findFirst()
                .map(source -> step.by(source.author(), act))
                .orElse(step);
    }

    /** Whether what is known stays as it is: it was deleted, or its words are newer than these. */
    private static boolean stays(Source known, Reply reply) {
        return known.isDeleted()
                || reply.edited().filter(at -> !known.worded().isAfter(at)).isEmpty();
    }

    /** Somebody deleted what they wrote. */
    public void deleted(String team, String channel, String threadTs, String ts) {
        inThread(team, channel, threadTs)
                .ifPresent(found -> recorder.change(
                        team,
                        found.id(),
                        (inquiry, now) -> audited(
                                Recorder.Step.of(flow.withdrawn(inquiry, Reply.SOURCE + ts, now)),
                                inquiry,
                                Reply.SOURCE + ts,
                                Act.REPLY_DELETED)));
    }

    /** The thread of a reply that is on record in one of the channel's open inquiries, or in its newest one. */
    public Optional<String> threadOf(String team, String channel, String ts) {
        return recorder
                .read(inquiries -> Stream.concat(
                                inquiries.openIn(team, channel, LOOKED_THROUGH).stream(),
                                inquiries.newestIn(team, channel).stream())
                        .toList())
                .stream()
                .filter(inquiry -> inquiry.source(Reply.SOURCE + ts).isPresent())
                .findFirst()
                .flatMap(Inquiry::threadTs);
    }

    private Optional<Inquiry> inThread(String team, String channel, String threadTs) {
        return recorder.read(inquiries -> inquiries.byThread(team, channel, threadTs));
    }
}
