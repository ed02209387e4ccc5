package dev.awsinquiry.desk;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.inquiry.Partial;
import dev.awsinquiry.inquiry.Source;
import dev.awsinquiry.inquiry.Statement;
import dev.awsinquiry.reading.Reader;
import dev.awsinquiry.reading.page.Setting;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A time whose day and clock came in two contributions rests on the words of both: "10:30", then "today". Either alone isn't
 * what was written, and who reads the case text couldn't check it.
 */
final class TimeInHalves {

    private static final Map<Language, String> BETWEEN = Map.of(Language.JA, "、", Language.EN, ", ");

    /** What stands behind a day as the beginning, and would part it from its clock time. */
    private static final List<String> TAILS = List.of("から", "より", "以降");

    private static final int NOON = 12;

    private final Reader reader;
    private final ZoneId zone;

    TimeInHalves(Reader reader, ZoneId zone) {
        this.reader = reader;
        this.zone = zone;
    }

    /**
     * The statements, that of the time with the words of its other half.
     *
     * @param setting what the contribution was read with
     * @param now when it is taken in
     */
    List<Statement> joined(Inquiry before, List<Statement> statements, Reader.Day told, Setting setting, Instant now) {
        Optional<Statement> behind = before.partial()
                .filter(part ->
                        part.lacks() == Partial.Lack.CLOCK && told.clock().isPresent())
                .filter(part -> setting.asked().contains(Fact.WHEN_EXACT))
                .filter(part -> told.date().isEmpty() && !whole(statements, now)
                        || reader.day(part.words(), setting).other())
                .flatMap(part -> behind(before, part.words(), statements, told, setting, now));
        return behind.map(time -> Stream.concat(
                                statements.stream().filter(said -> said.fact() != Fact.WHEN_EXACT), Stream.of(time))
                        .toList())
                .orElseGet(() -> joined(before, statements, told));
    }

    /** Whether the time names its own day: "first seen 9:02 this morning" goes with no other. */
    private boolean whole(List<Statement> statements, Instant now) {
        return reader.read(clock(statements), Setting.written(now, zone))
                .of(Fact.WHEN_EXACT)
                .filter(time -> !time.unknown())
                .isPresent();
    }

    private static String clock(List<Statement> statements) {
        return statements.stream()
                .filter(said -> said.fact() == Fact.WHEN_EXACT)
                .map(Statement::evidence)
                .findFirst()
                .orElse("");
    }

    private static String clock(List<Statement> statements, Reader.Day told) {
        String clock = clock(statements);
        return clock.isEmpty() ? told.words() : clock;
    }

    /** The zone that came with the clock time, in whose day 昨日 then is. */
    private static String zone(List<Statement> statements) {
        return statements.stream()
                .filter(said -> said.fact() == Fact.WHEN_TIMEZONE)
                .map(said -> " " + said.evidence())
                .findFirst()
                .orElse("");
    }

    /** The clock time read in one breath with the day that was told before: 「昨日の夜」, 「10時」 is 22:00. */
    private Optional<Statement> behind(
            Inquiry before, String day, List<Statement> statements, Reader.Day words, Setting setting, Instant now) {
        String clock = clock(statements, words);
        Optional<Statement> told = statements.stream()
                .filter(said -> said.fact() == Fact.WHEN_EXACT && !said.unknown())
                .findFirst();
        String bare = TAILS.stream()
                .filter(day::endsWith)
                .map(tail -> day.substring(0, day.length() - tail.length()))
                .findFirst()
                .orElse(day);
        return reader.read(bare + (latin(bare) ? ", " : " ") + clock + zone(statements), setting)
                .of(Fact.WHEN_EXACT)
                .filter(time -> !time.unknown() && !clock.isBlank())
                .map(time -> Statement.stated(
                        Fact.WHEN_EXACT,
                        afternoon(time.value(), told),
                        day + BETWEEN.get(before.language()) + clock,
                        now));
    }

    /** That moment, in the second half of the day where the clock time was understood to be of it by the words around. */
    private static String afternoon(String moment, Optional<Statement> told) {
        Optional<LocalTime> clock =
                told.flatMap(said -> Moments.stated(said.value())).map(LocalDateTime::toLocalTime);
        return Moments.stated(moment)
                .filter(then -> then.getHour() < NOON)
                .map(then -> then.plusHours(NOON))
                .filter(then -> clock.filter(then.toLocalTime()::equals).isPresent())
                .map(LocalDateTime::toString)
                .orElse(moment);
    }

    private static boolean latin(String words) {
        return !words.isEmpty() && words.charAt(words.length() - 1) < 0x7f;
    }

    private List<Statement> joined(Inquiry before, List<Statement> statements, Reader.Day told) {
        boolean whole = told.date().isPresent() && told.clock().isPresent();
        return !whole
                ? statements.stream()
                        .map(said ->
                                said.fact() == Fact.WHEN_EXACT && !said.unknown() ? joined(before, said, told) : said)
                        .toList()
                : statements;
    }

    private Statement joined(Inquiry before, Statement said, Reader.Day told) {
        return before.sources().stream()
                .filter(source -> source.counted() && source.isWords())
                .flatMap(this::words)
                .filter(words -> other(words, said, told))
                .reduce((earlier, later) -> later)
                .map(words -> new Statement(
                        said.fact(),
                        said.unknown(),
                        said.value(),
                        words.text() + BETWEEN.get(before.language()) + said.evidence(),
                        said.at()))
                .orElse(said);
    }

    private record Words(String text, Reader.Day day) {}

    /** What a contribution told of the time. */
    private Stream<Words> words(Source source) {
        Stream<String> stated = source.statements().stream()
                .filter(said -> said.fact() == Fact.WHEN_EXACT)
                .map(Statement::evidence);
        Optional<String> part = source.partial().map(Partial::words);
        return Stream.concat(stated, part.stream())
                .filter(words -> !words.isBlank())
                .map(words -> new Words(words, reader.day(words, Setting.written(source.at(), zone))));
    }

    /** Whether the words tell the other half of that time, and nothing of this one. */
    private static boolean other(Words words, Statement said, Reader.Day told) {
        Reader.Day day = words.day();
        return told.clock().isEmpty()
                ? day.date().isEmpty()
                        && day.clock()
                                .map(Object::toString)
                                .filter(said.value()::contains)
                                .isPresent()
                : day.clock().isEmpty()
                        && day.date()
                                .map(Object::toString)
                                .filter(said.value()::contains)
                                .isPresent();
    }
}
