package dev.awsinquiry.inquiry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is known of an inquiry, folded from everything that was contributed. Nobody's statement silently takes the place of
 * another's: what contradicts without saying that it corrects waits for a person's word.
 */
public final class Facts {

    /** At the same moment a shrug counts for less than a statement. */
    private static final Comparator<Statement> IN_ORDER =
            Comparator.comparing(Statement::at).thenComparing(s -> !s.unknown());

    /** Values that are named together, as each of them is so. */
    private static final Set<Fact> TOGETHER = EnumSet.of(Fact.WHERE_RESOURCE_ID, Fact.WHERE_REGION);

    private static final String BETWEEN = ", ";

    /** How one fact stands. */
    private static final class Fold {
        /** What holds, in the order in which it was said. */
        private final List<Statement> standing = new ArrayList<>();
        /** What was said against it. */
        private Optional<Statement> rival = Optional.empty();
        /** What seems to have been said. */
        private Optional<Statement> unsure = Optional.empty();

        void add(Statement said) {
            if (said.saysNothing()) {
                standing.clear();
                rival = Optional.empty();
                unsure = Optional.empty();
            } else if (said.has(Statement.Force.UNSURE)) {
                unsure = Optional.of(said);
            } else if (said.has(Statement.Force.REPLACES)) {
                standing.clear();
                standing.add(said);
                rival = Optional.empty();
            } else if (standing.isEmpty() || isUnknown()) {
                standing.clear();
                standing.add(said);
            } else if (!said.unknown()) {
                beside(said);
            }
        }

        private void beside(Statement said) {
            Optional<Statement> against = standing.stream().filter(said::contradicts).findFirst();
            if (said.has(Statement.Force.ADDS) || against.isEmpty()) {
                rival = rival.filter(other -> !other.saysTheSameAs(said));
                if (standing.stream().noneMatch(said::saysTheSameAs)) {
                    standing.add(said);
                }
            } else if (against.get().at().equals(said.at())) {
                // told in one breath: the later words of a form are the more exact ones
                standing.replaceAll(one -> one.equals(against.get()) ? said : one);
            } else if (standing.stream().noneMatch(said::saysTheSameAs)) {
                rival = Optional.of(said);
            }
        }

        boolean isUnknown() {
            return standing.size() == 1 && standing.get(0).unknown();
        }
    }

    private final Map<Fact, Fold> folds;

    private Facts(Map<Fact, Fold> folds) {
        this.folds = folds;
    }

    /** Folds the contributions that count. What was misread doesn't count; a statement of nothing takes back whatever was said until then. */
    public static Facts of(Collection<Source> sources) {
        List<Statement> misread = statements(sources, true).toList();
        Map<Fact, Fold> folds = new EnumMap<>(Fact.class);
        statements(sources, false)
                .filter(s -> misread.stream().noneMatch(wrong -> wrong.takesBack(s)))
                .sorted(IN_ORDER)
                .forEach(s -> folds.computeIfAbsent(s.fact(), f -> new Fold()).add(s));
        return new Facts(folds);
    }

    private static Stream<Statement> statements(Collection<Source> sources, boolean misread) {
        return sources.stream()
                .filter(source -> source.counted() && source.isMisread() == misread)
                .flatMap(source -> source.statements().stream());
    }

    private Optional<Fold> fold(Fact fact) {
        return Optional.ofNullable(folds.get(fact)).filter(fold -> !fold.standing.isEmpty());
    }

    /** How the fact stands. */
    public Standing standing(Fact fact) {
        return fold(fact).map(fold -> fold.isUnknown() ? Standing.UNKNOWN : Standing.STATED).orElse(Standing.MISSING);
    }

    /** What holds of the fact, the first that was said of it where several do; or that nobody knows it. */
    public Optional<Statement> statement(Fact fact) {
        return fold(fact).map(fold -> fold.standing.get(0));
    }

    /** Everything that holds of the fact, in the order of time: what was tried is no less tried when more is. */
    public List<Statement> all(Fact fact) {
        return fold(fact).map(fold -> fold.standing.stream().filter(s -> !s.unknown()).toList()).orElse(List.of());
    }

    /** What was understood of the fact, if it is stated; several places with commas between. */
    public Optional<String> value(Fact fact) {
        List<Statement> all = all(fact);
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        TOGETHER.contains(fact)
                                ? all.stream()
                                        .flatMap(s -> Arrays.stream(s.value().split(BETWEEN)))
                                        .distinct()
                                        .collect(Collectors.joining(BETWEEN))
                                : all.get(0).value());
    }

    /** What one tap would settle: first the contradictions, then what has to be confirmed of facts that nobody stated. */
    public List<Doubt> doubts() {
        List<Doubt> doubts = new ArrayList<>();
        folds.forEach((fact, fold) -> fold.rival.ifPresent(
                later -> doubts.add(new Doubt(fact, Optional.of(fold.standing.get(0)), later))));
        folds.forEach((fact, fold) -> fold.unsure
                .filter(said -> fold.standing.isEmpty())
                .ifPresent(said -> doubts.add(new Doubt(fact, Optional.empty(), said))));
        return doubts;
    }
}
