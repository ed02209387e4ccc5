package dev.awsinquiry.reading.page;

import dev.awsinquiry.files.OwnFile;
import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Flag;
import dev.awsinquiry.reading.phrase.Rule;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a rule may be for, which is what the bundled rules are for. One of an operator's for anything else would be kept for
 * ever, since nobody asks for it and nothing breaks.
 */
final class RuleHeads {

    private static final String RULE = "=>";

    /** Values that say what the words are taken for, whatever the fact: the sentence, or just the words. */
    private static final Set<String> AS_WRITTEN = Set.of("", "words");

    /** By target, the values that rules give it. */
    private final Map<String, Set<String>> values = new HashMap<>();

    /** What stands behind flags, such as {@code .event}. */
    private final Set<String> endings = new HashSet<>();

    /** Learns from the word files that come with the product. */
    RuleHeads(List<String> bundled) {
        bundled.stream()
                .flatMap(String::lines)
                .filter(line -> line.startsWith(RULE))
                .map(RuleHeads::head)
                .forEach(head -> values.computeIfAbsent(head.target(), target -> new TreeSet<>())
                        .add(head.value()));
        flags().forEach(flag -> values.keySet().stream()
                .filter(target -> target.startsWith(flag + "."))
                .forEach(target -> endings.add(target.substring(flag.length()))));
    }

    /**
     * Refuses a file with a rule that would be heard by nobody.
     *
     * @throws IllegalArgumentException names the file, the line and what the rule isn't for
     */
    void check(OwnFile file) {
        String[] lines = file.text().split("\n");
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            if (!line.startsWith(RULE)) {
                continue;
            }
            try {
                check(head(line));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(file.name() + ", line " + (i + 1) + ": " + e.getMessage(), e);
            }
        }
    }

    private void check(Rule.Head head) {
        if (!isAsked(head.target())) {
            throw new IllegalArgumentException("no rule is for " + head.target() + ", the bundled files show what for");
        }
        Set<String> known = values.getOrDefault(head.target(), Set.of());
        if (isOfFact(head.target()) && !known.contains(head.value()) && !AS_WRITTEN.contains(head.value())) {
            throw new IllegalArgumentException(
                    head.target() + " can't be " + head.value() + "; the bundled files say of it " + known);
        }
    }

    private boolean isAsked(String target) {
        return values.containsKey(target)
                || flags().anyMatch(flag -> values.containsKey(flag)
                        && target.startsWith(flag)
                        && endings.contains(target.substring(flag.length())));
    }

    private static boolean isOfFact(String target) {
        return Arrays.stream(Fact.values()).anyMatch(fact -> target.contains(fact.id()));
    }

    private static Stream<String> flags() {
        return Arrays.stream(Flag.values()).map(Flag::id);
    }

    private static Rule.Head head(String line) {
        return Rule.Head.of(line.substring(RULE.length()).strip());
    }
}
