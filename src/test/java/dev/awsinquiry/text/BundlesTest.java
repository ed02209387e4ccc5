package dev.awsinquiry.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.clock.ReminderKind;
import dev.awsinquiry.clock.Target;
import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Flag;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.inquiry.Mark;
import dev.awsinquiry.inquiry.Partial;
import dev.awsinquiry.inquiry.Question;
import dev.awsinquiry.inquiry.Refusal;
import dev.awsinquiry.inquiry.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The two languages say the same, nothing is left over, and the words are the ones that were agreed on. */
class BundlesTest {

    private static final Path SOURCES = Path.of("src/main/java/dev/awsinquiry/text");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z_]+(?:\\.[A-Za-z0-9_]+)*)\"");

    private static Map<String, String> bundle(String name, Language language) {
        return new TreeMap<>(Phrases.bundledFile("/text/" + name + "_" + language.id() + ".properties"));
    }

    private static Map<String, String> ours(Language language) {
        Map<String, String> all = bundle("messages", language);
        all.putAll(bundle("case", language));
        return all;
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "case", "forms"})
    void bothLanguagesHoldTheSameSentencesWithTheSamePlaces(String name) {
        Function<Language, Map<String, Set<String>>> places = language -> bundle(name, language).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> Set.copyOf(Template.places(e.getValue()))));
        assertThat(withoutDesk(places.apply(Language.JA))).isEqualTo(withoutDesk(places.apply(Language.EN)));
    }

    /** Who answers may be named in one language where the other needs no subject. */
    private static Map<String, Set<String>> withoutDesk(Map<String, Set<String>> places) {
        return places.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> {
            Set<String> rest = new HashSet<>(e.getValue());
            rest.remove("desk");
            return rest;
        }));
    }

    /** What a key is made of at run time, row by row; the other keys stand in the code as they are. */
    private static Stream<String> made() {
        Stream<String> facts = Arrays.stream(Fact.values())
                .map(Fact::id)
                .flatMap(id -> Stream.of(
                        "fact." + id + ".label",
                        "fact." + id + ".reason",
                        "fact." + id + ".example",
                        "case.fact." + id));
        return Stream.of(
                        facts,
                        Stream.of("when.exact", "where.resource_id").map(id -> "fact." + id + ".reason.quoting"),
                        keys("fact.when.exact.reason.", Partial.Lack.values()),
                        keys("case.missing.", Partial.Lack.values()),
                        keys("question.", Question.values()),
                        keys("refusal.", Refusal.values()),
                        keys("severity.", Severity.values()),
                        keys("taken_back.", Mark.Kind.values()).filter(key -> !key.endsWith("not_known")),
                        keys("case.section.", CaseSection.values()),
                        keys("advice.", Flag.values()),
                        Stream.of("ambiguous_abbreviation", "house_word").map(flag -> "advice." + flag + ".hint"),
                        Stream.of("", ".link", ".url").map(part -> "advice.asks_az_ok.hint" + part),
                        Stream.of(
                                        "asks_was_i_affected",
                                        "asks_az_ok",
                                        "az_name_not_id",
                                        "not_affected_but_worried",
                                        "asks_root_cause_or_prevention",
                                        "urgency_in_words")
                                .flatMap(flag -> Stream.of("advice." + flag + ".link", "advice." + flag + ".url")),
                        actions(),
                        Buttons.SNOOZES.stream().map(length -> "snooze." + length),
                        Stream.concat(
                                        Arrays.stream(ReminderKind.values()).map(ReminderKind::point),
                                        Stream.of(
                                                "facts_missing.again", "waiting_for_us.again", "waiting_for_aws.again"))
                                .map(point -> "reminder." + point)
                                .flatMap(key -> Stream.of(key, key + ".meaning", key + ".advice")),
                        Stream.of("who", "why", "why_goal").map(field -> "case.field." + field),
                        choices("when.ongoing", "ongoing", "ended"),
                        choices("when.frequency", "once", "intermittent", "always"),
                        choices("who.scope", "everyone", "some", "one"),
                        choices("who.scope", "everyone.told", "some.told", "one.told"),
                        Stream.of(
                                        "empty",
                                        "account",
                                        "future",
                                        "before_filing",
                                        "after_reply",
                                        "no_target",
                                        "no_plan",
                                        "no_option",
                                        "too_long",
                                        "not_saved",
                                        "crowded",
                                        "outdated")
                                .map(kind -> "problem." + kind),
                        Stream.of(
                                        "form",
                                        "list",
                                        "timeline",
                                        "forget",
                                        "language",
                                        "help",
                                        "journey.1",
                                        "journey.2",
                                        "journey.3",
                                        "journey.4",
                                        "journey.5")
                                .map(line -> "help." + line),
                        Stream.of("asking", "finished", "filed", "filed.passed").map(phase -> "list.phase." + phase),
                        Stream.of("target.passed", "waiting_for_aws")
                                .map(point -> "reminder." + point + ".advice.highest"),
                        Stream.of(
                                "gaps.left_out.one",
                                "notice.text.attachments.one",
                                "notice.text.attachments.many",
                                "notice.text.files.one"))
                .flatMap(Function.identity());
    }

    private static Stream<String> keys(String prefix, Enum<?>... values) {
        return Arrays.stream(values).map(value -> prefix + value.name().toLowerCase(Locale.ROOT));
    }

    private static Stream<String> choices(String fact, String... values) {
        return Arrays.stream(values).map(value -> "value." + fact + "." + value);
    }

    private static Stream<String> actions() {
        Stream<String> names = Arrays.stream(Actions.class.getFields()).map(field -> {
            try {
                return "button." + field.get(null);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        });
        return Stream.concat(names, Stream.of("button.mark_responded.later", "button.set_owner.other"));
    }

    @Test
    void everySentenceIsSaidAndNoneIsLeftOver() throws IOException {
        Set<String> known = ours(Language.JA).keySet();
        Set<String> said = new TreeSet<>(made().toList());
        for (String literal : literals()) {
            if (known.contains(literal)) {
                said.add(literal);
            }
        }
        assertThat(known).isEqualTo(said);
    }

    private static List<String> literals() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> LITERAL.matcher(read(file)).results().map(found -> found.group(1)))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A best-effort target is no promise, and nobody is told that their words are wrong. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "JA; SLA; no promise",
                "JA; 保証|必ず|絶対; no promise",
                "JA; 不正|エラー|無効な|間違; no blame",
                "JA; [!!]; calm",
                "JA; 。。|、。|、、; typed with care",
                "JA; ください.*ください.*ください; no row of requests",
                "EN; (?i)\\bSLA\\b|guarantee; no promise",
                "EN; (?i)\\binvalid\\b|\\bwrong\\b|\\berror\\b|\\billegal\\b|\\bfailed\\b; no blame",
                "EN; !; calm",
                "EN; \\.\\.|,,; typed with care",
            })
    void theWordsAreTheAgreedOnes(Language language, String pattern, String why) {
        Pattern unwanted = Pattern.compile(pattern);
        assertThat(ours(language).entrySet().stream()
                        .filter(e -> unwanted.matcher(e.getValue()).find())
                        .toList())
                .as(why)
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void labelsFitWhereTheyStand(Language language) {
        assertThat(ours(language)).allSatisfy((key, sentence) -> {
            if (key.startsWith("button.") || key.startsWith("snooze.") || key.endsWith(".label")) {
                assertThat(sentence.length()).as(key).isLessThanOrEqualTo(75);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void severityOptionsFitIntoAMenu(Language language) {
        SeverityNames names = new SeverityNames(Told.PHRASES, Told.HOUSE);
        for (Severity severity : Severity.values()) {
            for (String target : List.of("PT5M", "PT30M", "PT24H", "PT47H59M", "P99DT23H")) {
                Target around = new Target(Duration.parse(target), false);
                Target business = new Target(Duration.parse(target), true);
                assertThat(names.option(language, severity, Optional.of(around)))
                        .hasSizeLessThanOrEqualTo(75)
                        .contains(new Times(Told.HOUSE).target(language, around));
                assertThat(names.option(language, severity, Optional.of(business)))
                        .hasSizeLessThanOrEqualTo(75)
                        .startsWith(severity.id());
            }
        }
    }

    /** Facts are listed with commas between them. */
    @ParameterizedTest
    @EnumSource
    void aNameOfAFactHasNoComma(Language language) {
        FactNames names = new FactNames(Told.PHRASES, Told.HOUSE);
        assertThat(Fact.values())
                .allSatisfy(fact -> assertThat(names.label(language, fact)).doesNotContain(",", "、"));
    }
}
