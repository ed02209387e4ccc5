package dev.awsinquiry.desk;

import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.inquiry.Severity;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the inputs take. Whatever is refused stays on the screen. */
final class FieldRules {

    private static final int LONGEST_SECONDS = 12;
    private static final int LONGEST_REGION = 30;

    private FieldRules() {}

    /** What may not be empty: an edited form leaves out what is too long for its input, and then leaves it as it is. */
    static Set<Field> required(InquirySubmission submission) {
        boolean whole = submission.inquiry().isEmpty() || submission.shown().isEmpty();
        return Arrays.stream(Field.values())
                .filter(field ->
                        field.isRequired() && (whole || submission.shown().containsKey(field)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The problems of a form by block id. */
    static Map<String, Problem> problems(
            Map<Field, String> values, Set<Field> required, List<Severity> severities, Instant now) {
        Map<String, Problem> problems = new LinkedHashMap<>();
        for (Field field : Field.values()) {
            problem(field, Optional.ofNullable(values.get(field)), required.contains(field), severities, now)
                    .ifPresent(p -> problems.put(field.id(), p));
        }
        return problems;
    }

    private static Optional<Problem> problem(
            Field field, Optional<String> value, boolean required, List<Severity> severities, Instant now) {
        String held = value.orElse("").strip();
        if (held.isEmpty()) {
            return required ? Optional.of(Problem.of(Problem.Kind.EMPTY)) : Optional.empty();
        }
        if (field == Field.SEVERITY) {
            return severity(held, severities);
        }
        if (held.length() > field.limit()) {
            return Optional.of(Problem.of(Problem.Kind.TOO_LONG));
        }
        return refused(field, held, now).map(Problem::of);
    }

    private static Optional<Problem> severity(String held, List<Severity> severities) {
        boolean offered = severities.stream().anyMatch(s -> s.id().equals(held));
        return offered
                ? Optional.empty()
                : Optional.of(new Problem(
                        Problem.Kind.NO_TARGET,
                        severities.stream().map(Severity::id).toList()));
    }

    private static Optional<Problem.Kind> refused(Field field, String held, Instant now) {
        return switch (field) {
            case WHERE_ACCOUNT -> AccountId.is(held) ? Optional.empty() : Optional.of(Problem.Kind.ACCOUNT);
            case WHEN_STARTED -> moment(held, now);
            case WHERE_REGION -> isRegion(held) ? Optional.empty() : Optional.of(Problem.Kind.NO_OPTION);
            case WHEN_STATE, WHEN_FREQUENCY, WHO_SCOPE ->
                field.options().contains(held) ? Optional.empty() : Optional.of(Problem.Kind.NO_OPTION);
            default -> Optional.empty();
        };
    }

    private static Optional<Problem.Kind> moment(String held, Instant now) {
        if (!isSeconds(held)) {
            return Optional.of(Problem.Kind.NO_OPTION);
        }
        boolean ahead = Moments.notAhead(Moments.ofSeconds(held), now).isAfter(now);
        return ahead ? Optional.of(Problem.Kind.FUTURE) : Optional.empty();
    }

    /** The form offers a list of them; a request that was made by hand may hold anything, a secret too. */
    private static boolean isRegion(String held) {
        return held.length() <= LONGEST_REGION && held.matches("[a-z]{2,5}(-[a-z]+){1,3}-\\d{1,2}");
    }

    private static boolean isSeconds(String held) {
        return held.length() <= LONGEST_SECONDS && held.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
