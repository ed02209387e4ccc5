package dev.awsinquiry.text;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Facts;
import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Partial;
import dev.awsinquiry.inquiry.Standing;
import dev.awsinquiry.inquiry.Statement;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The facts of a case text in short lines, and a memory of whose words they hold in full. */
final class CaseLines {

    /** Long enough for any ID; what is longer stands in full among the words. */
    private static final int VALUE_LIMIT = 120;

    /** What the reading puts between several IDs. */
    private static final String BETWEEN_IDS = ", ";

    /** Some five ARNs, and many an ID. */
    private static final int RESOURCES_LIMIT = 400;

    /** Lines of one fact; what was said before them stands among the replies. */
    private static final int MOST_GATHERED = 12;

    /** How people say that they tried nothing. */
    private static final List<String> NOTHING =
            List.of("何も", "なにも", "何ひとつ", "未実施", "nothing", "haven't", "have not", "not tried", "not yet");

    /** These are named wherever they were said, so that they stand at the top of their section. */
    private static final Set<Fact> ALWAYS = EnumSet.of(
            Fact.WHEN_EXACT,
            Fact.WHEN_TIMEZONE,
            Fact.WHEN_FREQUENCY,
            Fact.WHEN_ONGOING,
            Fact.WHERE_RESOURCE_ID,
            Fact.WHERE_REGION,
            Fact.WHERE_ACCOUNT,
            Fact.WHO_SCOPE);

    /** These were brought into another form, so the reader sees the original too. */
    private static final Set<Fact> WITH_ORIGINAL = EnumSet.of(Fact.WHEN_EXACT, Fact.WHERE_ACCOUNT);

    private final Voice voice;
    private final Facts facts;
    private final FactValues values;
    private final List<Fact> missing;

    /** What is known of the time where not all of it is. */
    private final Optional<Partial> half;

    /** What the inputs state that are there for it; their words stand in the section, whatever was read elsewhere. */
    private final Set<Fact> given;

    private final Set<String> said = new HashSet<>();

    CaseLines(Voice voice, Inquiry inquiry, List<Fact> missing) {
        this.voice = voice;
        this.facts = inquiry.facts();
        this.values = new FactValues(voice, inquiry);
        this.missing = missing;
        this.half = inquiry.partial();
        this.given = inquiry.sources().stream()
                .filter(source -> source.counted() && source.statesItsOwnFact())
                .flatMap(source -> source.field().flatMap(Field::fact).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The lines for a fact; none where there is nothing to say, or where the words of the section say it. What was tried
     * takes a line each.
     *
     * @param typed the words that stand in the same section
     */
    List<String> lines(Fact fact, String typed) {
        boolean stated = facts.standing(fact) == Standing.STATED;
        return fact == Fact.WHAT_TRIED && stated
                ? gathered(fact, typed)
                : line(fact, typed).stream().toList();
    }

    /** Everything that was said of it, each thing once; that nothing was tried goes once something was. */
    private List<String> gathered(Fact fact, String typed) {
        List<String> words = facts.all(fact).stream()
                .map(CaseLines::words)
                .filter(said -> !typed.contains(said))
                .distinct()
                .toList();
        return words.stream()
                .filter(said ->
                        words.size() == 1 || NOTHING.stream().noneMatch(said.toLowerCase(Locale.ROOT)::contains))
                .skip(Math.max(0, words.size() - MOST_GATHERED))
                .map(said -> named(fact, remembered(said)))
                .toList();
    }

    private Optional<String> line(Fact fact, String typed) {
        return switch (facts.standing(fact)) {
            case UNKNOWN -> Optional.of(named(fact, voice.say("case.unknown")));
            case MISSING -> missing(fact).map(words -> named(fact, words));
            case STATED ->
                facts.statement(fact)
                        .filter(statement ->
                                ALWAYS.contains(fact) || (!given.contains(fact) && !typed.contains(words(statement))))
                        .map(statement -> named(fact, stated(statement, typed)));
        };
    }

    private Optional<String> missing(Fact fact) {
        if (fact == Fact.WHEN_EXACT && half.isPresent()) {
            return Optional.of(voice.say(
                    "case.missing." + half.get().lacks().id(),
                    "words",
                    Shortened.line(half.get().words(), VALUE_LIMIT)));
        }
        return missing.contains(fact) ? Optional.of(voice.say("case.missing")) : Optional.empty();
    }

    /** Whether a line holds exactly these words, or all of them but the stop. */
    boolean say(String words) {
        String whole = words.strip();
        boolean stop = whole.endsWith("。") || whole.endsWith(".");
        return said.contains(whole) || stop && said.contains(whole.substring(0, whole.length() - 1));
    }

    private String named(Fact fact, String value) {
        return voice.say("case.line", "label", voice.say("case.fact." + fact.id()), "value", value);
    }

    private String stated(Statement statement, String typed) {
        if (!ALWAYS.contains(statement.fact())) {
            return remembered(words(statement));
        }
        String value = statement.fact() == Fact.WHERE_RESOURCE_ID
                ? resources(typed)
                : values.told(statement.fact(), VALUE_LIMIT);
        said.add(value);
        values.words(statement.fact(), VALUE_LIMIT).ifPresent(said::add);
        if (statement.value().equals("ongoing")) {
            return voice.say("case.as_of", "value", value, "time", voice.dated(statement.at()));
        }
        boolean original = WITH_ORIGINAL.contains(statement.fact())
                && !statement.evidence().isBlank()
                && !value.contains(statement.evidence().strip());
        return original ? voice.say("case.as_typed", "value", value, "words", remembered(words(statement))) : value;
    }

    /** Whole IDs, as half of one identifies nothing; where they don't all fit, how many more there are and where. */
    private String resources(String typed) {
        String[] ids = values.shown(Fact.WHERE_RESOURCE_ID, Integer.MAX_VALUE).split(Pattern.quote(BETWEEN_IDS));
        StringBuilder fitting = new StringBuilder(Shortened.line(ids[0], RESOURCES_LIMIT));
        int shown = 1;
        while (shown < ids.length && fitting.length() + BETWEEN_IDS.length() + ids[shown].length() <= RESOURCES_LIMIT) {
            fitting.append(BETWEEN_IDS).append(ids[shown]);
            shown++;
        }
        if (shown == ids.length) {
            return fitting.toString();
        }
        String key = typed.contains(ids[shown]) ? "case.more.below" : "case.more.elsewhere";
        return voice.say(key, "value", fitting, "count", ids.length - shown);
    }

    private static String words(Statement statement) {
        String words = statement.evidence().isBlank() ? statement.value() : statement.evidence();
        return words.strip();
    }

    private String remembered(String words) {
        said.add(Shortened.line(words, VALUE_LIMIT));
        return Shortened.line(words, VALUE_LIMIT);
    }
}
