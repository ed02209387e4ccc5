package dev.awsinquiry.desk;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Flag;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Remark;
import dev.awsinquiry.inquiry.Source;
import dev.awsinquiry.inquiry.State;
import dev.awsinquiry.inquiry.Statement;
import dev.awsinquiry.reading.Reader;
import dev.awsinquiry.reading.Reading;
import dev.awsinquiry.reading.layout.Shown;
import dev.awsinquiry.reading.page.Setting;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns what people reply into contributions: masked, and read together with what is asked in the thread. */
final class SourceMaker {

    private final Reader reader;
    private final ZoneId zone;
    private final Shown shown;

    SourceMaker(Reader reader, ZoneId zone, Shown shown) {
        this.reader = reader;
        this.zone = zone;
        this.shown = shown;
    }

    /**
     * A reply in the thread, read together with what is asked there; it counts when it states something. The question that
     * it answers comes before it.
     */
    List<Source> fromReply(Reply reply, Inquiry inquiry, Set<Fact> asked, Instant now) {
        Instant written = Moments.ofTs(reply.ts()).orElse(now);
        Instant heard = Moments.heard(reply.edited().orElse(written), inquiry.sources(), now);
        Setting setting =
                new ThreadSetting(reader, zone).of(inquiry, asked, written).showing(shown);
        Reader.Contribution contribution = reader.contribution(reply.text(), setting);
        Reading reading = contribution.reading();
        String id = Reply.SOURCE + reply.ts();
        ToldBefore before = new ToldBefore(reader, inquiry.factsWithout(id));
        List<Remark> settled = new MadePlain(reader, zone).by(id, reading.text(), inquiry.sources(), heard);
        Source said = new Source(
                        id,
                        Source.Origin.REPLY,
                        Optional.empty(),
                        reply.user(),
                        reading.text(),
                        written,
                        !reading.findings().isEmpty()
                                || contribution.asks()
                                || contribution.tells()
                                || inquiry.state() == State.RESPONDED && contribution.names()
                                || !settled.isEmpty()
                                || answersInPart(contribution, setting.asked()),
                        new TimeInZone(reader, inquiry, setting)
                                        .settled(
                                                new TimeInHalves(reader, zone)
                                                        .joined(
                                                                inquiry,
                                                                TimeInZone.unconverted(
                                                                        statements(reading, heard), before.facts()),
                                                                contribution.day(),
                                                                setting,
                                                                heard),
                                                heard)
                                        .stream()
                                        .filter(statement -> !before.saysMoreThan(statement, reading, setting.asked()))
                                        .filter(statement -> !OneMore.isPlaceAlone(statement, contribution.adds()))
                                        .map(statement ->
                                                OneMore.joined(statement, before.facts(), contribution.adds()))
                                        .map(statement ->
                                                OneMore.toldBy(statement, before.facts(), contribution.lessens()))
                                        .toList(),
                        remarks(reading).stream()
                                .map(remark -> behindTheFirst(remark, inquiry))
                                .toList())
                .telling(setting.asked().contains(Fact.WHEN_EXACT) ? contribution.partial() : Optional.empty())
                .settling(settled)
                .with(reply.files());
        Source answer = reply.edited().map(said::wordedAt).orElse(said);
        Source counted = new Recounted(reader, inquiry, setting, heard).in(answer);
        Source effect = new EffectRecounted(reader, before.facts()).in(counted);
        Source whole = new PutRight(reader, before.facts(), inquiry.sources(), setting, heard).in(effect);
        List<Source> answered = new Exchange(reader, inquiry, setting, heard).of(whole);
        if (answered.size() > 1) {
            return answered;
        }
        Source last = new TakingBack(reader, inquiry, setting, heard).in(answered.get(0));
        // nobody who wasn't there can read "no. 3,100 of 12,400." without what was asked
        boolean bare = last.statements().isEmpty()
                ? contribution.tells()
                : last.counted() && reader.answered(reply.text()).isPresent();
        return bare ? Exchange.withQuestion(inquiry, last) : List.of(last);
    }

    /** A question that a reply asks besides is parted from that of the inquiry. */
    private static Remark behindTheFirst(Remark remark, Inquiry inquiry) {
        return remark.hint().startsWith("\n")
                ? new Remark(remark.flag(), remark.words(), inquiry.subject() + remark.hint())
                : remark;
    }

    private static boolean answersInPart(Reader.Contribution contribution, Set<Fact> asked) {
        Reader.Day day = contribution.day();
        // another day than the one that was given is a correction, though it can't be told which
        boolean time = asked.contains(Fact.WHEN_EXACT)
                ? day.tells()
                : day.other() && day.clock().isPresent();
        boolean zone = asked.contains(Fact.WHERE_REGION)
                && contribution.reading().raised().stream().anyMatch(raised -> raised.flag() == Flag.AZ_NAME_NOT_ID);
        return time || zone || asked.contains(Fact.WHERE_RESOURCE_ID) && contribution.named();
    }

    /**
     * What the words state. The symptom isn't among it: the form's own input for it always holds one, which every other
     * sentence that complains of something would replace.
     */
    static List<Statement> statements(Reading reading, Instant now) {
        return reading.findings().stream()
                .filter(f -> f.fact() != Fact.HOW_SYMPTOM)
                .map(f ->
                        new Statement(f.fact(), f.unknown(), f.value(), f.span().in(reading.text()), now))
                .toList();
    }

    static List<Remark> remarks(Reading reading) {
        return reading.raised().stream()
                .map(r -> new Remark(r.flag(), r.span().in(reading.text()), r.hint()))
                .toList();
    }

    /** Whether a contribution held a secret. */
    static boolean heldSecret(Source source) {
        return source.remarks().stream().anyMatch(r -> r.flag() == Flag.CONTAINS_SECRET);
    }
}
