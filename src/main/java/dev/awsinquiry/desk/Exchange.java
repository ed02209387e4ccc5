package dev.awsinquiry.desk;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Source;
import dev.awsinquiry.inquiry.Statement;
import dev.awsinquiry.reading.Reader;
import dev.awsinquiry.reading.page.Answered;
import dev.awsinquiry.reading.page.Asked;
import dev.awsinquiry.reading.page.Finding;
import dev.awsinquiry.reading.page.Setting;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A question of a colleague and the yes or no behind it: 「JST?」, 「はい」. Who says yes states what was asked, and the fact
 * rests on the words of both; a no states nothing, unless there is but one other thing that it can mean.
 *
 * @param setting what the question is read with, as it was said by whoever answered
 * @param now when the answer is taken in
 */
record Exchange(Reader reader, Inquiry inquiry, Setting setting, Instant now) {

    private static final String ANSWERED = " → ";

    private static final String OVER = "ended";

    /** Of a fact of two values the one that a no means. */
    private static final Map<String, String> OPPOSITE = Map.of("ongoing", OVER, OVER, "ongoing");

    /** The answer with what it states, and its question before it where the one can't be read without the other. */
    List<Source> of(Source answer) {
        Optional<Answered> plain = reader.answered(answer.text());
        Optional<Source> before =
                plain.isPresent() || Echo.may(answer.text()) ? before(answer) : Optional.<Source>empty();
        Optional<Asked> question = before.flatMap(asking -> reader.asked(asking.text(), setting));
        Optional<Answered> said =
                plain.or(() -> question.flatMap(asked -> Echo.of(reader.lists(), asked, answer.text())));
        return said.isPresent() && question.isPresent()
                ? of(before.get(), question.get(), answer, said.get())
                : List.of(answer);
    }

    private List<Source> of(Source before, Asked asked, Source answer, Answered said) {
        Reader.Contribution read = reader.contribution(asked.told(), setting);
        List<Statement> own = own(answer, said, read);
        List<Statement> agreed = read.reading().findings().stream()
                .filter(found -> !found.unknown() && found.fact() != Fact.HOW_SYMPTOM)
                .filter(found -> AskedFor.tells(
                        reader.lists(),
                        found.fact(),
                        asked.told(),
                        found.span().in(read.reading().text())))
                .filter(found -> Stream.concat(before.statements().stream(), own.stream())
                        .noneMatch(stated -> stated.fact() == found.fact()))
                .flatMap(found -> value(found, asked, said).stream()
                        .map(value ->
                                Statement.stated(found.fact(), value, asked.words() + ANSWERED + said.words(), now)))
                .toList();
        boolean names = !read.reading().findings().isEmpty() || read.day().tells();
        if (agreed.isEmpty() && !(names && (said.yes() ? asked.yes() : !said.bare()))) {
            return List.of(own.equals(answer.statements()) ? answer : silent(answer, own));
        }
        List<Statement> all = Stream.concat(own.stream(), inWhole(agreed, read.day()).stream())
                .toList();
        return List.of(before.count(), inPart(answer.stating(all).count(), said, read));
    }

    /** What the answer itself states: behind "have you tried a restart?", "not yet" doesn't say that it lasts. */
    private static List<Statement> own(Source answer, Answered said, Reader.Contribution read) {
        boolean lasting = said.yes()
                || !said.bare()
                || read.reading().of(Fact.WHEN_ONGOING).isPresent();
        return answer.statements().stream()
                .filter(stated -> lasting || stated.fact() != Fact.WHEN_ONGOING)
                .toList();
    }

    private static Source silent(Source answer, List<Statement> own) {
        return own.isEmpty() ? answer.stating(own).aside() : answer.stating(own);
    }

    private List<Statement> inWhole(List<Statement> agreed, Reader.Day day) {
        List<Statement> changed = TimeInZone.unconverted(agreed, inquiry.facts());
        return new TimeInHalves(reader, setting.zone()).joined(inquiry, changed, day, setting, now);
    }

    /** The answer, with the half of a time that the question told. */
    private Source inPart(Source answer, Answered said, Reader.Contribution read) {
        boolean part = said.yes()
                && answer.partial().isEmpty()
                && setting.asked().contains(Fact.WHEN_EXACT)
                && answer.statements().stream().noneMatch(stated -> stated.fact() == Fact.WHEN_EXACT);
        return part ? answer.telling(read.partial()) : answer;
    }

    private static Optional<String> value(Finding found, Asked asked, Answered said) {
        if (said.yes()) {
            return Optional.of(found.value()).filter(value -> asked.yes());
        }
        // "is it fixed?", "no, it got worse"; but "is it still slow?", "no, it's down"
        boolean plain = said.bare() || found.value().equals(OVER) && said.plain();
        return found.fact() == Fact.WHEN_ONGOING && plain && asked.no()
                ? Optional.ofNullable(OPPOSITE.get(found.value()))
                : Optional.empty();
    }

    /** The answer behind the question that it answers, if one stands before it: "which one is healthy?", "i-0abc…". */
    static List<Source> withQuestion(Inquiry inquiry, Source answer) {
        return Stream.concat(
                        before(inquiry, answer)
                                .filter(source -> !source.counted()
                                        && Setting.asks(source.text().strip()))
                                .map(Source::count)
                                .stream(),
                        Stream.of(answer))
                .toList();
    }

    /** The message right before it. */
    private Optional<Source> before(Source answer) {
        return before(inquiry, answer);
    }

    private static Optional<Source> before(Inquiry inquiry, Source answer) {
        return inquiry.sources().stream()
                .filter(source -> source.origin() == Source.Origin.REPLY)
                .filter(source -> Source.IN_ORDER.compare(source, answer) < 0)
                .max(Source.IN_ORDER);
    }
}
