package dev.awsinquiry.reader;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Flag;
import dev.awsinquiry.reader.model.Model;
import dev.awsinquiry.reader.shape.Moment;
import dev.awsinquiry.reader.shape.Shape;
import dev.awsinquiry.reader.shape.Shape.Kind;
import dev.awsinquiry.reader.text.Page;
import dev.awsinquiry.reader.text.Sentence;
import dev.awsinquiry.reading.chars.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells what a text states, from its shapes and the scores of its sentences. */
final class Judge {

    /** Values that a fact holds at most; more of them would be a dump, not an answer. */
    private static final int MOST = 5;

    /** Chars of an evidence that is shown whole; of a longer sentence its deciding clause is. */
    private static final int LONGEST = 70;

    /** How sure the model has to be of an abbreviation that the table knows. */
    private static final double KNOWN = 0.1;

    private static final String CLAUSES = "、,;。";

    /** Facts of a few values: the value where none of the others is surer, and the others. */
    private static final Map<Fact, List<String>> VALUES = Map.of(
            Fact.WHEN_ONGOING, List.of("ongoing", "ended"),
            Fact.WHEN_FREQUENCY, List.of("intermittent", "once", "always"),
            Fact.WHO_SCOPE, List.of("some", "everyone", "one"));

    /** Which shapes a fact's value is made of. */
    private static final Map<Fact, Set<Kind>> SHAPES = new EnumMap<>(Map.of(
            Fact.WHEN_TIMEZONE, EnumSet.of(Kind.ZONE),
            Fact.WHERE_RESOURCE_ID, EnumSet.of(Kind.RESOURCE),
            Fact.WHERE_ACCOUNT, EnumSet.of(Kind.ACCOUNT),
            Fact.WHERE_REGION, EnumSet.of(Kind.REGION, Kind.TOWN),
            Fact.HOW_ERROR, EnumSet.of(Kind.ERROR, Kind.STATUS)));

    /** Facts of which a text may name several. */
    private static final Set<Fact> SEVERAL = EnumSet.of(Fact.WHERE_RESOURCE_ID, Fact.WHERE_REGION);

    private static final Set<Kind> ZONES = EnumSet.of(Kind.ZONE);

    private final Page page;
    private final List<Shape> shapes;
    private final List<Moment> moments;
    private final Model model;
    /** Whether it was asked when it began: then a clock time, whose day is that of the writing, answers. */
    private final boolean asksWhen;

    private final Model.Scores scores;
    private final List<List<Shape>> bySentence = new ArrayList<>();

    Judge(Page page, List<Shape> shapes, List<Moment> moments, Model model, boolean asksWhen) {
        this.page = page;
        this.shapes = shapes;
        this.moments = moments;
        this.model = model;
        this.asksWhen = asksWhen;
        scores = model.score(page, shapes);
        page.sentences().forEach(sentence -> bySentence.add(new ArrayList<>()));
        for (Shape shape : shapes) {
            int sentence = page.sentenceAt(shape.start());
            if (sentence >= 0) {
                bySentence.get(sentence).add(shape);
            }
        }
    }

    /** What the text states and what it seems to state, in the order of the facts. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (Fact fact : Fact.values()) {
            (fact == Fact.WHEN_EXACT ? exact() : fact(fact)).ifPresent(findings::add);
        }
        return findings;
    }

    /** Whether any sentence tells something that belongs to an inquiry. */
    boolean tells() {
        int best = scores.best("any");
        return best >= 0 && scores.confidence(best, "any") >= model.label("any").upper();
    }

    private Optional<Finding> exact() {
        Model.Label label = model.label(Fact.WHEN_EXACT.id());
        return moments.stream()
                .max(Comparator.comparingDouble((Moment m) -> scores.of(page.sentenceAt(m.clock()), label.name()))
                        .thenComparing(Moment::clock, Comparator.reverseOrder()))
                .flatMap(moment -> {
                    int sentence = page.sentenceAt(moment.clock());
                    double told = scores.confidence(sentence, label.name());
                    double sure = asksWhen ? Math.max(told, scores.confidence(sentence, "any")) : told;
                    return found(Fact.WHEN_EXACT, moment.local(), moment.start(), moment.end(), sure);
                });
    }

    private Optional<Finding> fact(Fact fact) {
        Model.Label label = model.label(fact.id());
        Set<Kind> kinds = SHAPES.getOrDefault(fact, Set.of());
        boolean needed = !Model.needed(fact.id()).isEmpty();
        int best = -1;
        for (int s = 0; s < page.sentences().size(); s++) {
            boolean may = page.sentences().get(s).kind() != Sentence.Kind.TEMPLATE && (!needed || holds(s, kinds));
            best = may && (best < 0 || scores.of(s, fact.id()) > scores.of(best, fact.id())) ? s : best;
        }
        if (best < 0) {
            return Optional.empty();
        }
        double sure = scores.confidence(best, fact.id());
        if (sure < label.lower()) {
            return Optional.empty();
        }
        List<Shape> own = of(best, kinds);
        if (own.isEmpty()) {
            Span words = words(best, fact.id());
            String value = VALUES.containsKey(fact)
                    ? value(fact, best)
                    : page.folded().text.substring(words.start(), words.end()).strip();
            return found(fact, value, words.start(), words.end(), sure);
        }
        Shape first = own.get(0);
        if (first.kind() == Kind.ERROR) {
            // a message or a code is proof by itself; the model has only to say that it isn't another's
            sure = Math.max(sure, label.upper());
        }
        return found(fact, SEVERAL.contains(fact) ? several(fact, label, kinds, first) : first.value(), first.start(), first.end(), sure);
    }

    /** The values of all sentences that state the fact, the surest one's first. */
    private String several(Fact fact, Model.Label label, Set<Kind> kinds, Shape first) {
        Set<String> values = new LinkedHashSet<>();
        values.add(first.value());
        for (int s = 0; s < page.sentences().size(); s++) {
            if (scores.confidence(s, fact.id()) >= label.upper()) {
                of(s, kinds).stream().map(Shape::value).filter(v -> values.size() < MOST).forEach(values::add);
            }
        }
        return String.join(", ", values);
    }

    private String value(Fact fact, int sentence) {
        List<String> values = VALUES.get(fact);
        return values.stream()
                .skip(1)
                .filter(value -> scores.confidence(sentence, fact.id() + "=" + value) >= 0.5)
                .max(Comparator.comparingDouble(value -> scores.confidence(sentence, fact.id() + "=" + value)))
                .orElse(values.get(0));
    }

    private Optional<Finding> found(Fact fact, String value, int start, int end, double sure) {
        Model.Label label = model.label(fact.id());
        return sure < label.lower()
                ? Optional.empty()
                : Optional.of(new Finding(fact, false, value, page.folded().span(start, end), sure, sure >= label.upper()));
    }

    private boolean holds(int sentence, Set<Kind> kinds) {
        return bySentence.get(sentence).stream().anyMatch(shape -> kinds.contains(shape.kind()));
    }

    private List<Shape> of(int sentence, Set<Kind> kinds) {
        return kinds.isEmpty()
                ? List.of()
                : bySentence.get(sentence).stream().filter(shape -> kinds.contains(shape.kind())).toList();
    }

    /** The sentence, or of a long one the clauses around the one that speaks most for the label. */
    private Span words(int sentence, String label) {
        Sentence in = page.sentences().get(sentence);
        if (in.end() - in.start() <= LONGEST) {
            return new Span(in.start(), in.end());
        }
        String lower = page.folded().lower;
        Span best = new Span(in.start(), in.end());
        double most = Double.NEGATIVE_INFINITY;
        int from = in.start();
        for (int i = in.start(); i < in.end(); i++) {
            boolean ends = i + 1 == in.end() || CLAUSES.indexOf(lower.charAt(i)) >= 0 && i - from >= LONGEST / 6;
            if (ends) {
                double score = model.score(page, shapes, from, i + 1, label);
                if (score > most) {
                    most = score;
                    best = new Span(from, i + 1);
                }
                from = i + 1;
            }
        }
        return best;
    }

    /** The flags that the text raises, in their order; a secret is told by its mask. */
    List<Raised> raised(List<Span> masks) {
        Map<Flag, Raised> raised = new EnumMap<>(Flag.class);
        for (Flag flag : Flag.values()) {
            if (flag == Flag.CONTAINS_SECRET) {
                masks.stream().findFirst().ifPresent(mask -> raised.put(flag, new Raised(flag, mask, "")));
            } else if (flag == Flag.AZ_NAME_NOT_ID) {
                azName().ifPresent(shape -> raised.put(flag, raised(flag, shape.start(), shape.end(), shape.value())));
            } else {
                judged(flag).ifPresent(r -> raised.put(flag, r));
            }
        }
        return List.copyOf(raised.values());
    }

    private Optional<Raised> judged(Flag flag) {
        String label = "!" + flag.id();
        int best = scores.best(label);
        boolean sure = best >= 0 && scores.confidence(best, label) >= model.label(label).upper();
        Set<Kind> kinds = flag == Flag.AMBIGUOUS_ABBREVIATION
                ? EnumSet.of(Kind.AMBIGUOUS)
                : flag == Flag.HOUSE_WORD ? EnumSet.of(Kind.HOUSE, Kind.NAME) : Set.of();
        // of what the table knows the model has only to say that it is no plain word here
        Optional<Shape> told = shapes.stream()
                .filter(shape -> kinds.contains(shape.kind()) && shape.kind() != Kind.NAME)
                .filter(shape -> scores.confidence(page.sentenceAt(shape.start()), label) >= KNOWN)
                .findFirst();
        if (told.isPresent()) {
            return told.map(shape -> raised(flag, shape.start(), shape.end(), shape.value()));
        }
        if (!sure) {
            return Optional.empty();
        }
        List<Shape> own = of(best, kinds);
        if (!own.isEmpty()) {
            return Optional.of(raised(flag, own.get(0).start(), own.get(0).end(), own.get(0).value()));
        }
        Sentence in = page.sentences().get(best);
        Span words = model.cue(page, in, flag.id()).orElseGet(() -> words(best, label));
        return Optional.of(raised(flag, words.start(), words.end(), ""));
    }

    private Optional<Shape> azName() {
        boolean byId = shapes.stream().anyMatch(shape -> shape.kind() == Kind.AZ_ID);
        return byId ? Optional.empty() : shapes.stream().filter(shape -> shape.kind() == Kind.AZ_NAME).findFirst();
    }

    private Raised raised(Flag flag, int start, int end, String hint) {
        return new Raised(flag, page.folded().span(start, end), hint);
    }

    /** What is told of a time without its day, or of a day without its time. */
    Optional<Shape> half() {
        boolean clock = shapes.stream().anyMatch(shape -> shape.kind() == Kind.CLOCK);
        return shapes.stream()
                .filter(shape -> shape.kind() == (clock ? Kind.CLOCK : Kind.DATE))
                .filter(shape -> scores.confidence(page.sentenceAt(shape.start()), "any") >= model.label("any").lower())
                .findFirst();
    }

    /** The zone that stands right behind the moment, which is that moment's. */
    Optional<Shape> zoneOf(Finding exact) {
        int end = page.folded().indexOf(exact.span().end());
        return shapes.stream()
                .filter(shape -> ZONES.contains(shape.kind()) && shape.start() - end <= 3 && shape.end() >= end)
                .findFirst();
    }
}
