package dev.awsinquiry.reader;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.inquiry.Partial;
import dev.awsinquiry.reader.dialogue.Answers;
import dev.awsinquiry.reader.dialogue.Talk;
import dev.awsinquiry.reader.dialogue.Unknown;
import dev.awsinquiry.reader.model.Model;
import dev.awsinquiry.reader.shape.Moment;
import dev.awsinquiry.reader.shape.Shape;
import dev.awsinquiry.reader.shape.Shape.Kind;
import dev.awsinquiry.reader.shape.Shapes;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reader.text.Folded;
import dev.awsinquiry.reader.text.Page;
import dev.awsinquiry.reader.text.Rows;
import dev.awsinquiry.reading.chars.Span;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * The one door to the reading. Same text and context, same reading; no network, no clock, time in proportion to the length of the
 * text. Holds its tables and the model and no other state; may be used by many threads.
 */
public final class Reader {

    /** How sure it is what a few words mean that answer what was asked. */
    private static final double ANSWERED = 0.9;

    private static final Pattern MASK = Pattern.compile("\\[masked:[a-z0-9-]{1,40}\\]");

    private static final Map<String, String> OPPOSITE = Map.of("ongoing", "ended", "ended", "ongoing");

    private final Shapes shapes;
    private final UnaryOperator<String> mask;
    private final Model model;
    private final Unknown unknown;
    private final Answers answers;

    private Reader(Rows rows, UnaryOperator<String> mask) {
        this.mask = mask;
        shapes = new Shapes(rows);
        model = Model.bundled(rows);
        unknown = new Unknown(rows);
        answers = new Answers(rows);
    }

    /**
     * A reader with the product's tables.
     *
     * @param mask replaces secrets by {@code [masked:…]}
     * @throws IllegalStateException when one is missing or damaged; the message names it
     */
    public static Reader bundled(UnaryOperator<String> mask) {
        return new Reader(Rows.BUNDLED, mask);
    }

    /**
     * A reader with the operator's words besides.
     *
     * @throws IllegalArgumentException when one of the operator's files can't be used; the message names it
     */
    public static Reader bundledWith(Path folder, UnaryOperator<String> mask) {
        return new Reader(new Rows(Optional.of(folder)), mask);
    }

    /** Reads any text, also an empty or a hostile one; secrets in it are masked before anything else is done. */
    public Reading read(String text, Context context) {
        String masked = mask.apply(text);
        Page page = new Page(new Folded(masked));
        List<Shape> found = shapes.in(page, context.today());
        Judge judge = new Judge(page, found, moments(page, found, context), model, asksWhen(context));
        Map<Fact, Finding> findings = new EnumMap<>(Fact.class);
        judge.findings().forEach(finding -> findings.put(finding.fact(), finding));
        unknown.in(page).forEach((fact, span) -> {
            if (!findings.containsKey(fact) || !findings.get(fact).stated() || context.reply()) {
                findings.put(fact, new Finding(fact, true, "", span, ANSWERED, true));
            }
        });
        if (context.reply()) {
            answers.in(page, found).stream()
                    .filter(answer -> context.asked().contains(answer.fact()))
                    .forEach(answer -> findings.put(answer.fact(), stated(page, answer.fact(), answer.value(), answer.words())));
            behindQuestion(masked, context).forEach(finding -> findings.putIfAbsent(finding.fact(), finding));
        }
        zoneOfMoment(page, judge, findings);
        List<Finding> all = findings.values().stream().sorted(Comparator.comparing(Finding::fact)).toList();
        boolean states = all.stream().anyMatch(Finding::stated);
        return new Reading(
                masked,
                language(masked),
                all,
                judge.raised(masks(masked)),
                Talk.corrects(page.folded().lower),
                states || judge.tells() && !all.isEmpty(),
                isStated(findings, Fact.WHEN_EXACT) ? Optional.empty() : partial(page, judge, context));
    }

    private static boolean isStated(Map<Fact, Finding> findings, Fact fact) {
        return findings.containsKey(fact) && findings.get(fact).stated();
    }

    private static Finding stated(Page page, Fact fact, String value, Span words) {
        return new Finding(fact, false, value, page.folded().span(words.start(), words.end()), ANSWERED, true);
    }

    /** In a reply that answers when it began, a clock time alone is of the day of the report, unless another day is spoken of. */
    private List<Moment> moments(Page page, List<Shape> found, Context context) {
        boolean asked = asksWhen(context);
        Optional<LocalDate> known = context.day().or(() -> knownDay(context));
        Optional<LocalDate> day = known.isPresent() || !asked || Moment.ofAnotherDay(page.folded().lower)
                ? known
                : Optional.of(context.today());
        return Moment.in(page, found, day, context.reply() ? Optional.of(context.today()) : Optional.empty());
    }

    private static boolean asksWhen(Context context) {
        return context.reply() && context.asked().contains(Fact.WHEN_EXACT);
    }

    private static Optional<LocalDate> knownDay(Context context) {
        return Optional.ofNullable(context.known().get(Fact.WHEN_EXACT))
                .filter(moment -> moment.length() > 10)
                .map(moment -> LocalDate.parse(moment.substring(0, 10)));
    }

    /** A zone written on to the moment that is stated is that moment's, whatever else the text tells of zones. */
    private void zoneOfMoment(Page page, Judge judge, Map<Fact, Finding> findings) {
        Optional.ofNullable(findings.get(Fact.WHEN_EXACT))
                .filter(exact -> exact.stated() && !exact.unknown())
                .flatMap(judge::zoneOf)
                .ifPresent(zone -> findings.put(
                        Fact.WHEN_TIMEZONE, stated(page, Fact.WHEN_TIMEZONE, zone.value(), new Span(zone.start(), zone.end()))));
    }

    /** What a yes or a no states behind a colleague's question: 「JST?」, 「はい」. */
    private List<Finding> behindQuestion(String reply, Context context) {
        boolean yes = Talk.yes(reply);
        if (!yes && !Talk.no(reply) || context.before().filter(Talk::asks).isEmpty()) {
            return List.of();
        }
        String told = Talk.told(context.before().get());
        Context asking = new Context(
                context.written(), context.zone(), true, context.asked(), context.known(), Optional.empty(), context.day());
        Span whole = new Span(0, reply.length());
        return read(told, asking).findings().stream()
                .filter(finding -> finding.stated() && !finding.unknown() && context.asked().contains(finding.fact()))
                .filter(finding -> finding.fact() != Fact.HOW_SYMPTOM)
                .filter(finding -> yes || OPPOSITE.containsKey(finding.value()))
                .map(finding -> new Finding(
                        finding.fact(), false, yes ? finding.value() : OPPOSITE.get(finding.value()), whole, ANSWERED, true))
                .toList();
    }

    private static Optional<Partial> partial(Page page, Judge judge, Context context) {
        return judge.half()
                .filter(half -> !context.reply() || context.asked().contains(Fact.WHEN_EXACT))
                .map(half -> new Partial(
                        page.folded().text.substring(half.start(), half.end()),
                        half.kind() == Kind.CLOCK ? Partial.Lack.DAY : Partial.Lack.CLOCK));
    }

    /** The text with every secret in it replaced by a mask that says what stood there; masking twice changes nothing. */
    public String mask(String text) {
        return mask.apply(text);
    }

    /** The language that a text is written in: Japanese as soon as it holds kana or kanji. */
    public static Language language(String text) {
        return text.chars().anyMatch(c -> Chars.japanese((char) c) || c >= '\uff66' && c <= '\uff9f') ? Language.JA : Language.EN;
    }

    /** Whether an input says that nobody knows, and no more: 不明, "unknown". */
    public boolean saysUnknown(String text) {
        return unknown.alone(text);
    }

    /** Whether an input says nothing: なし, TBD, 調査中, n/a. */
    public boolean saysNothing(String text) {
        return unknown.nothing(text);
    }

    private static List<Span> masks(String masked) {
        return MASK.matcher(masked).results().map(m -> new Span(m.start(), m.end())).toList();
    }
}
