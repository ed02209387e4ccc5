package dev.awsinquiry.desk;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Facts;
import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Source;
import dev.awsinquiry.inquiry.Standing;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the inquiry form opens with when an inquiry is edited.
 *
 * @param inquiry as it was when the form was opened
 * @param values what each input holds; inputs that hold nothing are left out
 */
public record Prefill(Inquiry inquiry, Map<Field, String> values) {

    public Prefill {
        values = Map.copyOf(values);
    }

    static Prefill of(Inquiry inquiry) {
        return new Prefill(inquiry, values(inquiry));
    }

    /** Whether more was typed for an input than it can show. */
    public boolean holdsMore() {
        return Arrays.stream(Field.values())
                .filter(field -> field.isWords() && field != Field.SUBJECT)
                .anyMatch(field -> joined(inquiry.through(field)).length() > Field.TEXT_LIMIT);
    }

    /** What is known of an inquiry, as the inputs of its form hold it. */
    static Map<Field, String> values(Inquiry inquiry) {
        Map<Field, String> values = new EnumMap<>(Field.class);
        Facts facts = inquiry.facts();
        for (Field field : Field.values()) {
            value(inquiry, facts, field).ifPresent(v -> values.put(field, v));
        }
        return values;
    }

    private static Optional<String> value(Inquiry inquiry, Facts facts, Field field) {
        if (field == Field.SEVERITY) {
            return Optional.of(inquiry.severity().id());
        }
        if (field == Field.WHEN_STARTED) {
            return moment(facts);
        }
        if (field == Field.WHERE_ACCOUNT) {
            return facts.value(Fact.WHERE_ACCOUNT)
                    .map(accounts -> OneMore.each(accounts).get(0))
                    .filter(AccountId::is);
        }
        if (field == Field.WHERE_REGION) {
            // one can be chosen; left alone, it takes nothing from the others
            return facts.value(Fact.WHERE_REGION)
                    .map(regions -> OneMore.each(regions).get(0));
        }
        if (field.kind() == Field.Kind.CHOICE) {
            return field.fact()
                    .flatMap(facts::statement)
                    .flatMap(s -> s.unknown()
                            ? Optional.of("unknown").filter(field.options()::contains)
                            : Optional.of(s.value())
                                    .filter(v -> field.options().isEmpty()
                                            || field.options().contains(v)));
        }
        return words(inquiry, field);
    }

    private static Optional<String> words(Inquiry inquiry, Field field) {
        return Optional.of(joined(shown(inquiry, field))).filter(text -> !text.isEmpty());
    }

    /**
     * The contributions through an input of words that the form shows in it: the first ones, as many as it takes together.
     * The others stay contributions of their own, whatever becomes of these. A first one that is too long by itself is left
     * out by the form.
     */
    static List<Source> shown(Inquiry inquiry, Field field) {
        List<Source> all = inquiry.through(field);
        int many = Math.min(1, all.size());
        while (many < all.size() && joined(all.subList(0, many + 1)).length() <= field.limit()) {
            many++;
        }
        return all.subList(0, many);
    }

    private static String joined(List<Source> sources) {
        return sources.stream().map(Source::text).collect(Collectors.joining("\n"));
    }

    /** What <em>Answer in a form</em> starts with: a time that lacks its zone, read in the usual one, to be confirmed. */
    static Map<Field, String> unconfirmed(Facts facts, ZoneId zone) {
        return Optional.of(facts)
                .filter(known -> known.standing(Fact.WHEN_TIMEZONE) == Standing.MISSING)
                .flatMap(known -> moment(known, zone.getId()))
                .map(moment -> Map.of(Field.WHEN_STARTED, moment))
                .orElse(Map.of());
    }

    /** The moment that was understood, where its zone is known as well. */
    private static Optional<String> moment(Facts facts) {
        return facts.value(Fact.WHEN_TIMEZONE).flatMap(zone -> moment(facts, zone));
    }

    /** The moment that was understood, read in the given zone; in seconds since the epoch. */
    static Optional<String> moment(Facts facts, String zone) {
        try {
            return facts.value(Fact.WHEN_EXACT)
                    .map(local ->
                            LocalDateTime.parse(local).atZone(ZoneId.of(zone)).toEpochSecond())
                    .map(String::valueOf);
        } catch (DateTimeException e) {
            return Optional.empty(); // a time that was kept in words
        }
    }
}
