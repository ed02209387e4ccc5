package dev.awsinquiry.inquiry;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is known of an inquiry, folded from everything that was contributed: the latest explicit statement wins. */
public final class Facts {

    /** At the same moment a statement counts for more than a shrug. */
    private static final Comparator<Statement> LATER_WINS =
            Comparator.comparing(Statement::at).thenComparing(s -> !s.unknown());

    private final Map<Fact, Statement> latest;
    private final List<Statement> said;

    private Facts(Map<Fact, Statement> latest, List<Statement> said) {
        this.latest = Collections.unmodifiableMap(latest);
        this.said = said;
    }

    /**
     * Folds the contributions that count; where two of the same moment say different things, the later in order wins.
     * What was misread doesn't count, so that what had been said before stands again; a statement of nothing takes back
     * whatever was said until then.
     */
    public static Facts of(Collection<Source> sources) {
        List<Statement> misread = statements(sources, true).toList();
        Map<Fact, Statement> latest = new EnumMap<>(Fact.class);
        List<Statement> said = statements(sources, false)
                .filter(s -> misread.stream().noneMatch(wrong -> wrong.takesBack(s)))
                .toList();
        said.forEach(s -> latest.merge(s.fact(), s, Facts::later));
        latest.values().removeIf(Statement::saysNothing);
        return new Facts(latest, said);
    }

    private static Stream<Statement> statements(Collection<Source> sources, boolean misread) {
        return sources.stream()
                .filter(source -> source.counted() && source.isMisread() == misread)
                .flatMap(source -> source.statements().stream());
    }

    private static Statement later(Statement before, Statement now) {
        return LATER_WINS.compare(before, now) > 0 ? before : now;
    }

    /** How the fact stands. */
    public Standing standing(Fact fact) {
        Statement said = latest.get(fact);
        if (said == null) {
            return Standing.MISSING;
        }
        return said.unknown() ? Standing.UNKNOWN : Standing.STATED;
    }

    /** What was said of the fact last, if anything. */
    public Optional<Statement> statement(Fact fact) {
        return Optional.ofNullable(latest.get(fact));
    }

    /**
     * Everything that was said of the fact since it was last taken back, in the order of time: what was tried is no less
     * tried when more is.
     */
    public List<Statement> all(Fact fact) {
        Instant since = said.stream()
                .filter(s -> s.fact() == fact && s.saysNothing())
                .map(Statement::at)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
        return said.stream()
                .filter(s -> s.at().isAfter(since))
                .filter(s -> s.fact() == fact && !s.unknown() && !s.saysNothing())
                .sorted(Comparator.comparing(Statement::at))
                .toList();
    }

    /** What was understood of the fact, if it is stated. */
    public Optional<String> value(Fact fact) {
        return statement(fact).filter(s -> !s.unknown()).map(Statement::value);
    }
}
