package dev.awsinquiry.desk;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.inquiry.Flag;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Remark;
import dev.awsinquiry.inquiry.Source;
import dev.awsinquiry.inquiry.Statement;
import dev.awsinquiry.reading.Reader;
import dev.awsinquiry.reading.Reading;
import dev.awsinquiry.reading.layout.Placeholders;
import dev.awsinquiry.reading.layout.Shown;
import dev.awsinquiry.reading.page.Setting;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns what people typed and chose into contributions: masked, read, and with what each input states by itself. */
final class SourceMaker {

    private final Reader reader;
    private final ZoneId zone;
    private final Shown shown;

    SourceMaker(Reader reader, ZoneId zone, Shown shown) {
        this.reader = reader;
        this.zone = zone;
        this.shown = shown;
    }

    /** What the inputs hold; words come before choices, as a choice is the more explicit of the two. */
    List<Source> fromInputs(Map<Field, String> values, Origin origin, Set<Fact> asked, String author, Instant now) {
        List<Source> words = new ArrayList<>();
        List<Source> choices = new ArrayList<>();
        Setting setting = setting(asked, dateOf(values), now);
        for (Field field : Field.values()) {
            String value = values.get(field);
            if (value == null || field == Field.SEVERITY) {
                continue;
            }
            if (field.isWords()) {
                words.add(fromWords(field, value, origin, setting, author, now));
            } else {
                choices.add(fromChoice(field, value, origin, author, now));
            }
        }
        List<Source> sources = new ArrayList<>(plainTogether(ownWordsFirst(words), now));
        sources.addAll(choices);
        return sources;
    }

    /**
     * Where an input that is there for a fact states it, what was read of that fact from the other inputs of the same
     * form is dropped: "Restarted it, no change" under <em>tried</em> is no better trigger than the one that was given,
     * and the role under <em>who</em> isn't the resource that was named under <em>where</em>.
     */
    private static List<Source> ownWordsFirst(List<Source> words) {
        Set<Fact> given = EnumSet.noneOf(Fact.class);
        for (Source source : words) {
            source.statements().stream()
                    .filter(s -> !s.unknown() && asks(source, s.fact()))
                    .forEach(s -> given.add(s.fact()));
        }
        return words.stream()
                .map(source -> source.stating(source.statements().stream()
                        .filter(s -> !given.contains(s.fact()) || asks(source, s.fact()))
                        .toList()))
                .toList();
    }

    /** What one input leaves open, another may make plain: the ARN under <em>where</em> tells which RDS is slow. */
    private List<Source> plainTogether(List<Source> words, Instant now) {
        MadePlain plain = new MadePlain(reader, zone);
        return words.stream()
                .map(source -> source.settling(plain.by(source.id(), source.text(), words, now)))
                .toList();
    }

    /** Whether it came through the input in which the fact is asked for. */
    private static boolean asks(Source source, Fact fact) {
        return source.field().filter(Field.asking(fact)::equals).isPresent();
    }

    /**
     * How inputs come.
     *
     * @param kind which form
     * @param prefix of the ids of the contributions; the input's id follows
     */
    record Origin(Source.Origin kind, String prefix) {
        static final Origin FORM = new Origin(Source.Origin.FORM, "form:");

        static Origin answer(String viewId) {
            return new Origin(Source.Origin.ANSWER, "answer:" + viewId + ":");
        }
    }

    private Source fromWords(Field field, String typed, Origin origin, Setting setting, String author, Instant now) {
        Reader.Contribution contribution = reader.contribution(typed.strip(), setting);
        Reading reading = contribution.reading();
        List<Statement> statements = new ArrayList<>();
        Optional<Statement> own = field.fact().flatMap(fact -> byItself(field, fact, reading.text(), now));
        for (Statement read : statements(reading, now)) {
            if (field.fact().filter(f -> f == read.fact()).isEmpty()) {
                statements.add(read);
            }
        }
        own.ifPresent(statements::add);
        return new Source(
                        origin.prefix() + field.id(),
                        origin.kind(),
                        Optional.of(field),
                        author,
                        reading.text(),
                        now,
                        true,
                        statements,
                        remarks(reading))
                .telling(contribution.partial());
    }

    private static Optional<Statement> byItself(Field field, Fact fact, String text, Instant now) {
        if (field == Field.WHERE_ACCOUNT) {
            return Optional.of(Statement.stated(fact, AccountId.digits(text), text, now));
        }
        if (field != Field.HOW && Placeholders.unknownWord(text)) {
            return Optional.of(Statement.unknown(fact, now));
        }
        if (field != Field.HOW && Placeholders.placeholder(text)) {
            return Optional.empty();
        }
        return Optional.of(Statement.stated(fact, text, text, now));
    }

    private Source fromChoice(Field field, String value, Origin origin, String author, Instant now) {
        return new Source(
                origin.prefix() + field.id(),
                origin.kind(),
                Optional.of(field),
                author,
                value,
                now,
                true,
                chosen(field, value, now),
                List.of());
    }

    private List<Statement> chosen(Field field, String value, Instant now) {
        if (field == Field.WHEN_STARTED) {
            String local = Moments.local(value, zone);
            return List.of(
                    Statement.stated(Fact.WHEN_EXACT, local, "", now),
                    Statement.stated(Fact.WHEN_TIMEZONE, Moments.zone(value, zone), "", now));
        }
        Fact fact = field.fact().orElseThrow();
        return List.of(value.equals("unknown") ? Statement.unknown(fact, now) : Statement.stated(fact, value, "", now));
    }

    /** A reply in the thread, read together with what is asked there; it counts when it states something. */
    Source fromReply(Reply reply, Inquiry inquiry, Set<Fact> asked, Instant now) {
        Instant written = Moments.ofTs(reply.ts()).orElse(now);
        Instant heard = Moments.heard(reply.edited().orElse(written), inquiry.sources(), now);
        Setting setting =
                new ThreadSetting(reader, zone).of(inquiry, asked, written).showing(shown);
        Reader.Contribution contribution = reader.contribution(reply.text(), setting);
        Reading reading = contribution.reading();
        String id = "reply:" + reply.ts();
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
                                || !settled.isEmpty()
                                || answersInPart(contribution, setting.asked()),
                        new TimeInHalves(reader, zone)
                                        .joined(inquiry, statements(reading, heard), contribution.day(), setting, heard)
                                        .stream()
                                        .filter(statement -> !before.saysMoreThan(statement, reading))
                                        .toList(),
                        remarks(reading).stream()
                                .map(remark -> behindTheFirst(remark, inquiry))
                                .toList())
                .telling(setting.asked().contains(Fact.WHEN_EXACT) ? contribution.partial() : Optional.empty())
                .settling(settled);
        return reply.edited().map(said::wordedAt).orElse(said);
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

    private Setting setting(Set<Fact> asked, Optional<LocalDate> knownDate, Instant now) {
        return new Setting(asked, knownDate, LocalDate.ofInstant(now, zone), zone).showing(shown);
    }

    private Optional<LocalDate> dateOf(Map<Field, String> values) {
        return Optional.ofNullable(values.get(Field.WHEN_STARTED))
                .map(v -> LocalDate.ofInstant(Moments.ofSeconds(v), zone));
    }

    /**
     * What the words state. The symptom isn't among it: the form's own input for it always holds one, which every other
     * sentence that complains of something would replace.
     */
    private static List<Statement> statements(Reading reading, Instant now) {
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
