package dev.awsinquiry.text;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Source;
import dev.awsinquiry.inquiry.Statement;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What people wrote of a fact whose value is one of a few: the latest words that say what it is understood to be, and more.
 * Whoever only chose from a menu, or answered 「一部です」, takes no words back.
 */
record OwnWords(Inquiry inquiry) {

    /** On one line; empty where nothing was written that says more than the value. */
    Optional<String> of(Fact fact, int limit) {
        return inquiry.facts()
                .statement(fact)
                .filter(said -> !said.unknown())
                .flatMap(said -> inquiry.sources().stream()
                        .filter(source -> source.counted() && source.isWords() && !source.isMisread())
                        .flatMap(source -> telling(source, said, limit))
                        .max(Comparator.comparing(Told::at))
                        .map(Told::words));
    }

    private record Told(Instant at, String words) {}

    private Stream<Told> telling(Source source, Statement said, int limit) {
        Instant misread = inquiry.misread(said.fact()).map(Source::at).orElse(Instant.MIN);
        return source.statements().stream()
                .filter(other -> other.saysTheSameAs(said) && other.at().isAfter(misread))
                .flatMap(other -> Surroundings.of(other.evidence(), source.text(), limit)
                        .map(ScopeWords.bundled()::withoutHeading)
                        .filter(words -> !ScopeWords.bundled().sayNoMore(other.value(), words))
                        .map(words -> new Told(other.at(), words))
                        .stream());
    }
}
