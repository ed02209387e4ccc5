package dev.awsinquiry.desk;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Facts;
import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.inquiry.Source;
import dev.awsinquiry.inquiry.Standing;
import dev.awsinquiry.inquiry.Statement;
import dev.awsinquiry.reading.chars.WordLists;
import dev.awsinquiry.reading.layout.Placeholders;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * 「不明」 in an input whose words decide what they state: nobody knows what is asked for there, as far as nobody has said
 * it elsewhere.
 *
 * @param lists the words for it
 * @param known what had been told before; empty for a new form
 */
record NobodyKnows(WordLists lists, Optional<Facts> known) {

    /** The same contributions, with what nobody knows. */
    List<Source> in(List<Source> words) {
        return words.stream()
                .map(source -> saysNothingElse(source) ? source.stating(unknown(source, words)) : source)
                .toList();
    }

    private boolean saysNothingElse(Source source) {
        boolean own = source.field().flatMap(Field::fact).isPresent();
        return !own && Placeholders.unknownWord(lists, source.text());
    }

    private List<Statement> unknown(Source source, List<Source> words) {
        return Arrays.stream(Fact.values())
                .filter(fact ->
                        source.field().filter(Field.asking(fact)::equals).isPresent())
                .filter(fact -> words.stream()
                        .flatMap(other -> other.statements().stream())
                        .noneMatch(said -> said.fact() == fact && !said.unknown()))
                .filter(fact -> known.filter(facts -> facts.standing(fact) == Standing.STATED)
                        .isEmpty())
                .map(fact -> Statement.unknown(fact, source.at()))
                .toList();
    }
}
