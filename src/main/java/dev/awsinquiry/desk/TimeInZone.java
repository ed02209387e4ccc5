package dev.awsinquiry.desk;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Facts;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Statement;
import dev.awsinquiry.reading.Reader;
import dev.awsinquiry.reading.page.Setting;
import dev.awsinquiry.reading.page.SpokenDays;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A time and its zone that come in two contributions. The zone that was copied with a log's time isn't that of a time which
 * people then tell without one; and a zone that puts the time ahead of its writing was meant with another day.
 */
record TimeInZone(Reader reader, Inquiry before, Setting setting) {

    /**
     * The statements, with what they leave open again.
     *
     * @param now when they are taken in
     */
    List<Statement> settled(List<Statement> statements, Instant now) {
        Optional<String> time = value(statements, Fact.WHEN_EXACT);
        Optional<String> zone = value(statements, Fact.WHEN_TIMEZONE);
        Optional<Statement> more = zone.isEmpty()
                ? time.flatMap(Moments::stated).flatMap(told -> withoutZone(told, now))
                : zone.filter(named -> time.isEmpty()).flatMap(named -> withZone(named, now));
        return Stream.concat(statements.stream(), more.stream()).toList();
    }

    /**
     * The statements without a time that is the one told before on the clocks of another zone: who says, or confirms, that
     * 23:25 JST is 14:25 UTC changes nothing. A time that a machine wrote gives way to the one that people tell.
     *
     * @param facts as they stand without them
     */
    static List<Statement> unconverted(List<Statement> statements, Facts facts) {
        Optional<ZoneId> zone = value(statements, Fact.WHEN_TIMEZONE).flatMap(TimeInZone::zone);
        Optional<LocalDateTime> time = value(statements, Fact.WHEN_EXACT).flatMap(Moments::stated);
        boolean converted = ThreadSetting.moment(facts)
                .filter(known -> !known.copied() && zone.isPresent() && time.isPresent())
                .filter(known -> !known.sameAs(zone.get()))
                .filter(known -> time.get()
                        .atZone(zone.get())
                        .toInstant()
                        .truncatedTo(ChronoUnit.MINUTES)
                        .equals(known.at().truncatedTo(ChronoUnit.MINUTES)))
                .isPresent();
        return statements.stream()
                .filter(said -> !converted || said.fact() != Fact.WHEN_EXACT && said.fact() != Fact.WHEN_TIMEZONE)
                .toList();
    }

    private Optional<Statement> withoutZone(LocalDateTime told, Instant now) {
        return setting.moment()
                .filter(known -> !known.carries(told, setting.zone()))
                .map(known -> Statement.nothing(Fact.WHEN_TIMEZONE, now));
    }

    /** 「10:30」 said at nine in the evening is of that day, and behind "UTC" of the day before, if that isn't too long ago. */
    private Optional<Statement> withZone(String named, Instant now) {
        Optional<Statement> time = before.facts().statement(Fact.WHEN_EXACT).filter(said -> !said.evidence()
                .isEmpty());
        Optional<ZoneId> zone = zone(named);
        Optional<LocalDateTime> told = time.flatMap(said -> Moments.stated(said.value()));
        if (zone.isEmpty() || told.isEmpty() || !ahead(told.get(), zone.get())) {
            return Optional.empty();
        }
        LocalDateTime dayBefore = told.get().minusDays(1);
        boolean meant = clockAlone(time.get().evidence())
                && !dayBefore
                        .atZone(zone.get())
                        .toInstant()
                        .isBefore(before.reportedAt().minus(SpokenDays.LAST_NIGHT));
        return Optional.of(
                meant
                        ? Statement.stated(
                                Fact.WHEN_EXACT,
                                dayBefore.toString(),
                                time.get().evidence(),
                                now)
                        : Statement.nothing(Fact.WHEN_EXACT, now));
    }

    private boolean ahead(LocalDateTime told, ZoneId zone) {
        Instant written = setting.thread().orElseThrow().written();
        return told.atZone(zone).toInstant().isAfter(written.plus(SpokenDays.ROUNDED));
    }

    private boolean clockAlone(String words) {
        Reader.Day day = reader.day(words, setting);
        return day.date().isEmpty() && !day.other();
    }

    private static Optional<String> value(List<Statement> statements, Fact fact) {
        return statements.stream()
                .filter(said -> said.fact() == fact && !said.unknown())
                .map(Statement::value)
                .findFirst();
    }

    private static Optional<ZoneId> zone(String value) {
        try {
            return Optional.of(ZoneId.of(value));
        } catch (DateTimeException e) {
            return Optional.empty(); // a zone that was kept in words
        }
    }
}
