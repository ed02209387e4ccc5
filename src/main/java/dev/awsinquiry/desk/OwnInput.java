package dev.awsinquiry.desk;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.inquiry.Source;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A fact that is stated in the input that asks for it isn't read from the others. */
final class OwnInput {

    private OwnInput() {}

    /**
     * Where an input that is there for a fact states it, what was read of that fact from the other inputs of the same
     * form is dropped: "Restarted it, no change" under <em>tried</em> is no better trigger than the one that was given,
     * and the role under <em>who</em> isn't the resource that was named under <em>where</em>.
     */
    static List<Source> first(List<Source> words) {
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

    /** Whether it came through the input in which the fact is asked for. */
    private static boolean asks(Source source, Fact fact) {
        return source.field().filter(Field.asking(fact)::equals).isPresent();
    }
}
