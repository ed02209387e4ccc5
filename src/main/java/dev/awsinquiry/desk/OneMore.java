package dev.awsinquiry.desk;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Facts;
import dev.awsinquiry.inquiry.Statement;
import dev.awsinquiry.reading.page.Added;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Several places of the trouble in one statement: a reply that names one more takes nothing from those told before. */
final class OneMore {

    private static final String BETWEEN = ", ";

    /** More than these would be a list, not an answer. */
    private static final int MOST = 5;

    private OneMore() {}

    /**
     * The statement; with what was told before it and what it names besides, where it adds to that.
     *
     * @param before the facts as they stand without it
     */
    static Statement joined(Statement said, Facts before, Map<Fact, Added> adds) {
        Added added = adds.get(said.fact());
        if (added == null || said.unknown()) {
            return said;
        }
        Optional<String> told = before.value(said.fact()).filter(value -> added.toStated());
        Stream<String> values = Stream.of(told.stream(), Stream.of(said.value()), added.others().stream())
                .flatMap(each -> each)
                .flatMap(value -> each(value).stream());
        String all = values.distinct().limit(MOST).collect(Collectors.joining(BETWEEN));
        return new Statement(said.fact(), false, all, said.evidence(), said.at());
    }

    /**
     * The statement; where its words only take a place back, with those that told the ones that are left. Words that told
     * a place along with the one that was taken back do as well.
     *
     * @param lessens the facts of which its words do that
     */
    static Statement toldBy(Statement left, Facts before, Set<Fact> lessens) {
        if (!lessens.contains(left.fact())) {
            return left;
        }
        List<String> places = each(left.value());
        List<Statement> told = before.all(left.fact());
        return told.stream()
                .filter(said -> places.containsAll(each(said.value())))
                .reduce((earlier, later) -> later)
                .or(() -> told.stream()
                        .filter(said -> each(said.value()).get(0).equals(places.get(0)))
                        .findFirst())
                .map(said -> Statement.stated(left.fact(), left.value(), said.evidence(), left.at()))
                .orElse(left);
    }

    /** Whether it is no more than the place that was added, which doesn't tell who is affected there. */
    static boolean isPlaceAlone(Statement said, Map<Fact, Added> adds) {
        return said.fact() == Fact.WHO_SCOPE
                && said.value().equals("some")
                && adds.values().stream().anyMatch(Added::toStated);
    }

    /** Whether it takes nothing from what was told before it. */
    static boolean isAdded(Statement said, Map<Fact, Added> adds) {
        Added added = adds.get(said.fact());
        return added != null && added.toStated();
    }

    /** The places that a value names. */
    static List<String> each(String value) {
        return List.of(value.split(BETWEEN));
    }
}
