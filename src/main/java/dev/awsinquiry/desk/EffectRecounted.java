package dev.awsinquiry.desk;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Facts;
import dev.awsinquiry.inquiry.Source;
import dev.awsinquiry.inquiry.Statement;
import dev.awsinquiry.reading.Reader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An effect that was told with its count, once a reply counts anew: "1,200 orders lost so far → 2,100 orders". Two numbers of the
 * same would otherwise stand below each other, and nobody could tell which holds.
 *
 * @param facts as they stand without the reply
 */
record EffectRecounted(Reader reader, Facts facts) {

    /** Letters beside the count in a reply that says no more. */
    private static final int BESIDE = 40;

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]*\\d");

    /** What adds to a count, or tells of a part of it. */
    private static final String MORE = "\\b{recount.more.en}\\b|{recount.more.ja}";

    /** What tells of another time: "yesterday it was 40 orders" takes nothing from today's. */
    private static final String ANOTHER_TIME = "\\b{another.time.en}\\b|{another.time.ja}";

    /** The reply, telling the effect with the new count, if it gives one. */
    Source in(Source reply) {
        Optional<Statement> now = stated(reply, Fact.HOWMUCH_QUANTIFIED);
        Optional<Statement> effect = facts.statement(Fact.HOWMUCH_IMPACT).filter(told -> !told.unknown());
        if (now.isEmpty()
                || effect.isEmpty()
                || stated(reply, Fact.HOWMUCH_IMPACT).isPresent()) {
            return reply;
        }
        String words = reply.text().strip();
        // the effect as it was told first: of counts that are put right twice the latest holds
        String told = Instead.first(effect.get().value());
        boolean instead = words.length() <= now.get().value().length() + BESIDE
                && !says(reader, MORE, words)
                && !ofAnotherTime(reader, words)
                && !told.contains(now.get().value())
                && !denies(now.get().value(), told)
                && reader.countsAnew(now.get().value(), told);
        return instead ? reply.stating(with(reply, Instead.of(told, now.get().value()), now.get())) : reply;
    }

    /** Whether a brief reply counts what was another day. */
    static boolean ofAnotherTime(Reader reader, String reply) {
        return reply.length() <= 2 * BESIDE && says(reader, ANOTHER_TIME, reply);
    }

    private static boolean says(Reader reader, String expression, String words) {
        return reader.lists()
                .expression(expression)
                .matcher(words.toLowerCase(Locale.ROOT))
                .find();
    }

    /** Whether the words name the number that was wrong, and so tell which holds: "50, not 300". */
    private static boolean denies(String words, String told) {
        Set<String> said = numbers(words);
        return numbers(told).stream().anyMatch(said::contains);
    }

    private static Set<String> numbers(String words) {
        return NUMBER.matcher(words).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static List<Statement> with(Source reply, String effect, Statement now) {
        return Stream.concat(
                        reply.statements().stream(),
                        Stream.of(Statement.stated(Fact.HOWMUCH_IMPACT, effect, effect, now.at())))
                .toList();
    }

    private static Optional<Statement> stated(Source reply, Fact fact) {
        return reply.statements().stream()
                .filter(said -> said.fact() == fact && !said.unknown())
                .findFirst();
    }
}
