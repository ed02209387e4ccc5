package dev.awsinquiry.desk;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Facts;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Source;
import dev.awsinquiry.inquiry.Statement;
import dev.awsinquiry.reading.Reader;
import dev.awsinquiry.reading.page.KnownMoment;
import dev.awsinquiry.reading.page.Setting;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a reply in the thread is read with: what is asked, what is stated, and which day is spoken of. */
final class ThreadSetting {

    private final Reader reader;
    private final ZoneId zone;

    ThreadSetting(Reader reader, ZoneId zone) {
        this.reader = reader;
        this.zone = zone;
    }

    /**
     * The setting of a reply.
     *
     * @param asked the facts that are asked for
     * @param written when the reply was written
     */
    Setting of(Inquiry inquiry, Set<Fact> asked, Instant written) {
        Facts facts = inquiry.facts();
        Optional<LocalDateTime> stated = observed(facts);
        List<Reader.Day> told = stated.isPresent() ? List.of() : told(inquiry);
        Optional<LocalTime> time =
                told.stream().flatMap(day -> day.clock().stream()).reduce((earlier, later) -> later);
        Optional<LocalDate> given =
                told.stream().flatMap(day -> day.date().stream()).reduce((earlier, later) -> later);
        boolean otherDay = told.stream().anyMatch(Reader.Day::other);
        Map<Fact, String> known = new EnumMap<>(Fact.class);
        for (Fact fact : Fact.values()) {
            facts.value(fact).ifPresent(value -> known.put(fact, value));
        }
        return new Setting(
                asked,
                stated.map(LocalDateTime::toLocalDate).or(() -> given),
                LocalDate.ofInstant(written, zone),
                zone,
                Optional.of(new Setting.InThread(
                                known,
                                Optional.of(inquiry.reportedAt()).filter(at -> !otherDay),
                                written,
                                stated.map(LocalDateTime::toLocalTime).or(() -> time),
                                before(inquiry, written),
                                moment(facts))
                        .hit(hit(inquiry))));
    }

    /** The reply before the one that was written then, whether or not it stated anything. */
    static Optional<String> before(Inquiry inquiry, Instant written) {
        return inquiry.sources().stream()
                .filter(source ->
                        source.origin() == Source.Origin.REPLY && source.at().isBefore(written))
                .max(Comparator.comparing(Source::at))
                .map(Source::text);
    }

    /** What was said when it was told who is hit. */
    private static Optional<String> hit(Inquiry inquiry) {
        return inquiry.sources().stream()
                .filter(source -> source.counted() && source.isWords())
                .filter(source -> source.statements().stream().anyMatch(said -> said.fact() == Fact.WHO_SCOPE))
                .reduce((earlier, later) -> later)
                .map(Source::text);
    }

    private static Optional<LocalDateTime> observed(Facts facts) {
        return facts.value(Fact.WHEN_EXACT).flatMap(Moments::stated);
    }

    /** The observation with its zone; one that was copied from a log or an alarm has seconds, and the zone beside it. */
    static Optional<KnownMoment> moment(Facts facts) {
        Optional<Statement> time = facts.statement(Fact.WHEN_EXACT);
        Optional<Statement> zone = facts.statement(Fact.WHEN_TIMEZONE);
        boolean together = time.map(Statement::at).equals(zone.map(Statement::at));
        boolean copied =
                together && time.filter(said -> seconds(said.evidence())).isPresent();
        boolean picked = together
                && Stream.of(time, zone)
                        .allMatch(said ->
                                said.filter(one -> one.evidence().isEmpty()).isPresent());
        try {
            Optional<ZoneId> in = facts.value(Fact.WHEN_TIMEZONE).map(ZoneId::of);
            return observed(facts)
                    .flatMap(local ->
                            in.map(id -> new KnownMoment(local.atZone(id).toInstant(), id, copied, picked)));
        } catch (DateTimeException e) {
            return Optional.empty(); // a zone that was kept in words
        }
    }

    private static boolean seconds(String words) {
        return words.indexOf(':') != words.lastIndexOf(':');
    }

    /** What all words so far tell of the day, in order. */
    private List<Reader.Day> told(Inquiry inquiry) {
        return inquiry.sources().stream()
                .filter(source -> source.counted() && source.isWords())
                .map(source ->
                        reader.day(source.text(), Setting.written(source.at(), zone, before(inquiry, source.at()))))
                .toList();
    }
}
