package dev.awsinquiry.desk;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Facts;
import dev.awsinquiry.inquiry.Source;
import dev.awsinquiry.inquiry.Statement;
import dev.awsinquiry.reading.Reader;
import dev.awsinquiry.reading.page.Correction;
import dev.awsinquiry.reading.page.Setting;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A reply that puts a value right within what was told in words, 「1024 にしたけど変わらず」 and 「1024 じゃなくて 2048」, or says that
 * it is a correction. It may state nothing by itself, and counts. What was told with the wrong value is told with both from
 * then on.
 *
 * @param facts as they stand without the reply
 * @param setting what the reply is read with
 * @param now when it is taken in
 * @param sources whose words belong to the inquiry, with the numbers that they tell
 */
record PutRight(Reader reader, Facts facts, List<Source> sources, Setting setting, Instant now) {

    /** Facts in whose words such values stand, and that no reply of a few words would state. */
    private static final List<Fact> IN_WORDS = List.of(Fact.WHAT_TRIED, Fact.WHAT_TRIGGER);

    /** Facts whose words hold a value that a later reply denies. */
    private static final List<Fact> RETOLD =
            List.of(Fact.WHAT_TRIED, Fact.WHAT_TRIGGER, Fact.HOWMUCH_IMPACT, Fact.HOWMUCH_QUANTIFIED, Fact.WHO_SCOPE);

    /** Those of them that count; elsewhere 「2048 → 512」 tells of a change. */
    private static final Set<Fact> COUNTED = Set.of(Fact.HOWMUCH_IMPACT, Fact.HOWMUCH_QUANTIFIED, Fact.WHO_SCOPE);

    /** Chars; who writes more says more than that. */
    private static final int LONGEST = 60;

    /** Digits of a number that names what is meant. */
    private static final int DIGITS = 3;

    private static final Pattern GROUPED = Pattern.compile("(\\d),(?=\\d{3})");

    private static final String ASKING = "?\uff1f";
    private static final String JOINTS = "-._";
    private static final String NOT = "not ";

    /** The reply, counted if it does. */
    Source in(Source reply) {
        String text = reply.text().strip().toLowerCase(Locale.ROOT);
        boolean brief =
                !text.isEmpty() && text.length() <= LONGEST && ASKING.indexOf(text.charAt(text.length() - 1)) < 0;
        if (!brief) {
            return reply;
        }
        Correction puts = reader.correction(reply.text(), setting);
        List<Statement> retold = retold(reply, puts);
        if (!retold.isEmpty()) {
            return reply.stating(Stream.concat(reply.statements().stream(), retold.stream())
                            .toList())
                    .count();
        }
        return !reply.counted() && (puts.announced() || denies(puts) || putsRight(text)) ? reply.count() : reply;
    }

    /** What is told anew of the facts that were told with the wrong value, and of which the reply tells nothing itself. */
    private List<Statement> retold(Source reply, Correction puts) {
        boolean counts = reply.statements().stream().anyMatch(said -> COUNTED.contains(said.fact()));
        return RETOLD.stream()
                .filter(fact -> !(counts && COUNTED.contains(fact)))
                .filter(fact -> reply.statements().stream().noneMatch(said -> said.fact() == fact))
                .flatMap(fact -> facts.statement(fact).stream())
                .filter(told -> !told.unknown() && !told.evidence().isBlank())
                .filter(told -> puts.retells(told.evidence(), COUNTED.contains(told.fact())))
                .map(told -> retold(told, reply.text().strip()))
                .toList();
    }

    private Statement retold(Statement told, String reply) {
        // a count is told by the reply alone, which names the wrong one too
        String words = told.fact() == Fact.HOWMUCH_QUANTIFIED ? reply : Instead.of(told.evidence(), reply);
        return Statement.stated(told.fact(), told.fact() == Fact.WHO_SCOPE ? told.value() : words, words, now);
    }

    /** Whether it denies a value that was told anywhere. */
    private boolean denies(Correction puts) {
        return sources.stream()
                .filter(source -> source.counted() && source.isWords())
                .anyMatch(source -> puts.denies(Correction.values(source.text())));
    }

    private boolean putsRight(String text) {
        Set<String> told = new HashSet<>();
        IN_WORDS.stream()
                .flatMap(fact -> facts.statement(fact).filter(said -> !said.unknown()).stream())
                .map(Statement::evidence)
                .forEach(words -> told.addAll(values(words.toLowerCase(Locale.ROOT))));
        sources.stream()
                .filter(source -> source.counted() && source.isWords())
                .forEach(source -> values(source.text().toLowerCase(Locale.ROOT)).stream()
                        .filter(PutRight::number)
                        .forEach(told::add));
        Set<String> said = values(text);
        boolean denied = said.stream()
                .filter(told::contains)
                .anyMatch(value -> reader.corrects(text) || text.contains(NOT + value));
        return denied && !told.containsAll(said);
    }

    /** Whether it is a number that hardly stands anywhere else: "3" may be of anything. */
    private static boolean number(String value) {
        return value.length() >= DIGITS && value.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The runs of letters and digits that hold a digit: "2048", "m5.large". */
    private static Set<String> values(String typed) {
        String text = GROUPED.matcher(typed).replaceAll("$1");
        Set<String> values = new HashSet<>();
        int start = 0;
        boolean digit = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? ' ' : text.charAt(i);
            boolean within = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || i > start && JOINTS.indexOf(c) >= 0;
            if (!within) {
                if (digit) {
                    values.add(text.substring(start, i));
                }
                start = i + 1;
                digit = false;
            }
            digit |= within && c >= '0' && c <= '9';
        }
        return values;
    }
}
