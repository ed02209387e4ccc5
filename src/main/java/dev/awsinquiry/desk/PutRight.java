package dev.awsinquiry.desk;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Facts;
import dev.awsinquiry.inquiry.Source;
import dev.awsinquiry.inquiry.Statement;
import dev.awsinquiry.reading.Reader;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A reply that puts a value right within what was told in words, 「1024 にしたけど変わらず」 and 「1024 じゃなくて 2048」. It states
 * nothing by itself, and counts, so that both stand in the inquiry.
 *
 * @param facts as they stand without the reply
 * @param sources whose words belong to the inquiry, with the numbers that they tell
 */
record PutRight(Reader reader, Facts facts, List<Source> sources) {

    /** Facts in whose words such values stand, and that no reply of a few words would state. */
    private static final List<Fact> IN_WORDS = List.of(Fact.WHAT_TRIED, Fact.WHAT_TRIGGER);

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
        return !reply.counted() && brief && putsRight(text) ? reply.count() : reply;
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
