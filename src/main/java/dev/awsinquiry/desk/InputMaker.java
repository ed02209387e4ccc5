package dev.awsinquiry.desk;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.inquiry.Inquiry;
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

/** Turns what people typed and chose in forms into contributions: masked, read, and with what each input states by itself. */
final class InputMaker {

    private final Reader reader;
    private final ZoneId zone;
    private final Shown shown;

    InputMaker(Reader reader, ZoneId zone, Shown shown) {
        this.reader = reader;
        this.zone = zone;
        this.shown = shown;
    }

    /**
     * What the words of a form are read with.
     *
     * @param setting what is asked, and known
     * @param chosen the facts that somebody chose, and left as they are in this form: no word beside them changes them that
     *     doesn't put them right
     * @param before what had been told when the form was handed in
     * @param confirmed the choices that were left as they were shown: words beside them may put them right
     */
    private record Frame(Setting setting, Set<Fact> chosen, Optional<ToldBefore> before, Set<Field> confirmed) {

        boolean confirms(Source choice) {
            return choice.field().filter(confirmed::contains).isPresent();
        }

        boolean takes(Field through, Statement statement, Reader.Contribution said, boolean corrects) {
            Reading reading = said.reading();
            boolean adds = OneMore.isAdded(statement, said.adds());
            return Field.asking(statement.fact()) == through
                    || (corrects || adds || !chosen.contains(statement.fact()))
                            && before.filter(told -> told.saysMoreThan(statement, reading, setting.asked()))
                                    .isEmpty();
        }

        /** The statement, with what was told before it where the words add to that or take from it. */
        Statement joined(Statement statement, Reader.Contribution said) {
            return before.map(told -> OneMore.toldBy(
                            OneMore.joined(statement, told.facts(), said.adds()), told.facts(), said.lessens()))
                    .orElse(statement);
        }

        /** What an input's words are read with: what stands under <em>where</em> is named in no passing. */
        Setting of(Field input) {
            return input == Field.WHERE_RESOURCES ? setting.without(Set.of(Fact.WHERE_RESOURCE_ID)) : setting;
        }
    }

    /** What a new form holds. */
    List<Source> fromForm(InquirySubmission form, Instant now) {
        Setting setting = new Setting(Set.of(), dateOf(form.values()), LocalDate.ofInstant(now, zone), zone);
        Frame frame = new Frame(setting.showing(shown), Set.of(), Optional.empty(), Set.of());
        return from(form.values(), Origin.FORM, frame, form.user(), now);
    }

    /** What an edited form holds. Its words are read like a reply: what they name in passing changes nothing. */
    List<Source> fromEdit(Inquiry inquiry, InquirySubmission form, Instant now) {
        Inquiry rest = inquiry.without(FormMerge.replaced(inquiry, form));
        Set<Fact> chosen = EnumSet.noneOf(Fact.class);
        form.values().forEach((field, value) -> {
            if (!field.isWords() && FormMerge.stands(inquiry, form, field)) {
                chosen.addAll(facts(field));
            }
        });
        Frame frame = new Frame(
                thread(rest, Set.of(), now, dateOf(form.values())),
                chosen,
                Optional.of(new ToldBefore(reader, rest.facts())),
                Set.of());
        return from(FormMerge.typed(inquiry, form), Origin.FORM, frame, form.user(), now);
    }

    /** What an edited form still shows though the words are gone that it was read from. */
    List<Source> stillShown(Inquiry before, InquirySubmission form, FormMerge merge, Instant now) {
        Setting setting = new Setting(Set.of(), Optional.empty(), LocalDate.ofInstant(now, zone), zone);
        Frame frame = new Frame(setting, Set.of(), Optional.empty(), Set.of());
        return from(StillShown.of(before, form, merge), Origin.SHOWN, frame, form.user(), now).stream()
                .map(shown -> StillShown.carried(shown, before))
                .toList();
    }

    /** What <em>Answer in a form</em> holds, read like a reply. */
    List<Source> fromAnswers(Inquiry inquiry, AnswerSubmission form, Set<Fact> asked, Instant now) {
        Map<Field, String> said = form.said(Prefill.unconfirmed(inquiry.facts(), zone));
        Frame frame = new Frame(
                thread(inquiry, asked, now, dateOf(said)),
                Set.of(),
                Optional.of(new ToldBefore(reader, inquiry.facts())),
                form.leftAlone());
        return from(said, Origin.answer(form.viewId()), frame, form.user(), now);
    }

    /**
     * With what is stated already. The day isn't: a clock time in the words for something else, such as when it was
     * deployed, isn't what was asked.
     */
    private Setting thread(Inquiry known, Set<Fact> asked, Instant now, Optional<LocalDate> date) {
        Setting reply = new ThreadSetting(reader, zone).of(known, asked, now);
        Map<Fact, String> stated = reply.thread().map(Setting.InThread::stated).orElse(Map.of());
        Setting.InThread thread = Setting.InThread.typed(stated, now, ThreadSetting.moment(known.facts()));
        return new Setting(asked, date, LocalDate.ofInstant(now, zone), zone, Optional.of(thread), shown);
    }

    /** The facts that a choice states. */
    private static Set<Fact> facts(Field field) {
        return field == Field.WHEN_STARTED
                ? Set.of(Fact.WHEN_EXACT, Fact.WHEN_TIMEZONE)
                : field.fact().map(Set::of).orElse(Set.of());
    }

    /** What the inputs hold; words come before choices, as a choice is the more explicit of the two. */
    private List<Source> from(Map<Field, String> values, Origin origin, Frame frame, String author, Instant now) {
        List<Source> words = new ArrayList<>();
        List<Source> choices = new ArrayList<>();
        for (Field field : Field.values()) {
            String value = values.get(field);
            if (value == null || field == Field.SEVERITY) {
                continue;
            }
            if (field.isWords()) {
                words.add(fromWords(field, value, origin, frame, author, now));
            } else {
                choices.add(fromChoice(field, value, origin, author, now));
            }
        }
        List<Source> sources = new ArrayList<>();
        choices.stream().filter(frame::confirms).forEach(sources::add);
        List<Source> own =
                new NobodyKnows(reader.lists(), frame.before.map(ToldBefore::facts)).in(OwnInput.first(words));
        sources.addAll(plainTogether(own, now));
        choices.stream().filter(choice -> !frame.confirms(choice)).forEach(sources::add);
        return sources;
    }

    /** What one input leaves open, another may make plain: the ARN under <em>where</em> tells which RDS is slow. */
    private List<Source> plainTogether(List<Source> words, Instant now) {
        MadePlain plain = new MadePlain(reader, zone);
        return words.stream()
                .map(source -> source.settling(plain.by(source.id(), source.text(), words, now)))
                .toList();
    }

    /**
     * How inputs come.
     *
     * @param kind which form
     * @param prefix of the ids of the contributions; the input's id follows
     */
    private record Origin(Source.Origin kind, String prefix) {
        static final Origin FORM = new Origin(Source.Origin.FORM, "form:");
        static final Origin SHOWN = new Origin(Source.Origin.FORM, StillShown.PREFIX);

        static Origin answer(String viewId) {
            return new Origin(Source.Origin.ANSWER, "answer:" + viewId + ":");
        }
    }

    private Source fromWords(Field field, String typed, Origin origin, Frame frame, String author, Instant now) {
        Reader.Contribution contribution = reader.contribution(typed.strip(), frame.of(field));
        Reading reading = contribution.reading();
        List<Statement> statements = new ArrayList<>();
        Optional<Statement> own = field.fact().flatMap(fact -> byItself(field, fact, reading.text(), now));
        for (Statement read : SourceMaker.statements(reading, now)) {
            boolean byItself = field.fact().filter(f -> f == read.fact()).isPresent();
            if (!byItself && frame.takes(field, read, contribution, reader.corrects(reading.text()))) {
                statements.add(frame.joined(read, contribution));
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
                        SourceMaker.remarks(reading))
                .telling(contribution.partial());
    }

    private Optional<Statement> byItself(Field field, Fact fact, String text, Instant now) {
        if (field == Field.WHERE_ACCOUNT) {
            return Optional.of(Statement.stated(fact, AccountId.digits(text), text, now));
        }
        if (field != Field.HOW && Placeholders.unknownWord(reader.lists(), text)) {
            return Optional.of(Statement.unknown(fact, now));
        }
        if (field != Field.HOW && Placeholders.placeholder(reader.lists(), text)) {
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

    private Optional<LocalDate> dateOf(Map<Field, String> values) {
        return Optional.ofNullable(values.get(Field.WHEN_STARTED))
                .map(v -> LocalDate.ofInstant(Moments.ofSeconds(v), zone));
    }
}
