package dev.awsinquiry.desk;

import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Source;
import dev.awsinquiry.inquiry.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an edited form changes. Only inputs that hold something else than when the form was opened count; where somebody
 * else changed the same input meanwhile, their words stay beside the new ones. There is one subject, the latest.
 *
 * @param changed contributions to put in
 * @param emptied ids of contributions to take out
 */
record FormMerge(List<Source> changed, List<String> emptied) {

    /** What is put into another input of the form comes after what is taken back by it. */
    private static final Duration BEFORE = Duration.ofMillis(1);

    static FormMerge of(Inquiry inquiry, InquirySubmission submission, List<Source> inputs, Instant at) {
        List<Source> changed = new ArrayList<>();
        List<String> emptied = new ArrayList<>();
        Map<Field, String> held = Prefill.values(inquiry);
        for (Field field : Field.values()) {
            if (field == Field.SEVERITY) {
                continue;
            }
            Optional<Source> input = inputs.stream()
                    .filter(s -> s.field().filter(field::equals).isPresent())
                    .findFirst();
            String now = Shown.of(held.getOrDefault(field, ""));
            String atOpening = atOpening(inquiry, submission, field, now);
            if (leftAlone(inquiry, submission, field, now)) {
                continue;
            }
            boolean untouchedByOthers = atOpening.equals(now);
            boolean chosenNow = isOne(field) && input.isPresent();
            if (untouchedByOthers || chosenNow) {
                Optional<Source> put =
                        input.map(s -> isAnothers(inquiry, field, s) ? beside(s, submission.viewId()) : s);
                replacedBy(inquiry, field)
                        .map(Source::id)
                        .filter(id -> put.filter(s -> s.id().equals(id)).isEmpty())
                        .forEach(emptied::add);
                put.or(() -> takenBack(field, submission, at)).ifPresent(changed::add);
            } else {
                input.filter(s -> isNew(s, held.getOrDefault(field, "")))
                        .map(s -> beside(s, submission.viewId()))
                        .ifPresent(changed::add);
            }
        }
        return new FormMerge(changed, emptied);
    }

    /** Words with a secret in them look new until it is masked. */
    private static boolean isNew(Source input, String held) {
        return !NewWords.beyond(held, input.text()).isEmpty();
    }

    private static boolean isOne(Field field) {
        return !field.isWords() || field == Field.SUBJECT;
    }

    /**
     * What somebody put in; beside what others put into the same input meanwhile only what goes beyond that. An input that
     * only shows what was read from the words of another says nothing beside them: the account of an ARN would be missing
     * once the words around it are mended.
     */
    static Map<Field, String> typed(Inquiry inquiry, InquirySubmission submission) {
        Map<Field, String> held = Prefill.values(inquiry);
        Map<Field, String> typed = new EnumMap<>(Field.class);
        submission.values().forEach((field, value) -> {
            boolean shownOnly = field.isWords()
                    && readElsewhere(inquiry, field)
                    && leftAlone(inquiry, submission, field, Shown.of(held.getOrDefault(field, "")));
            if (!shownOnly) {
                String before = held.getOrDefault(field, "");
                typed.put(field, isOne(field) ? value : beyondOthers(inquiry, submission, field, before));
            }
        });
        typed.values().removeIf(String::isBlank);
        return typed;
    }

    /** The contributions that are replaced by what was put in. */
    static Set<String> replaced(Inquiry inquiry, InquirySubmission submission) {
        Map<Field, String> held = Prefill.values(inquiry);
        return Arrays.stream(Field.values())
                .filter(field -> {
                    String now = Shown.of(held.getOrDefault(field, ""));
                    return !leftAlone(inquiry, submission, field, now) && !staysBeside(inquiry, submission, field, now);
                })
                .flatMap(field -> replacedBy(inquiry, field))
                .map(Source::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What gives way to what is put in: all that the form showed of an input. What it had no room for stays. */
    private static Stream<Source> replacedBy(Inquiry inquiry, Field field) {
        return (isOne(field) ? inquiry.through(field) : Prefill.shown(inquiry, field)).stream();
    }

    /** Whether it would take the place of an earlier edit that the form had no room for. */
    private static boolean isAnothers(Inquiry inquiry, Field field, Source input) {
        return inquiry.source(input.id()).isPresent()
                && replacedBy(inquiry, field).map(Source::id).noneMatch(input.id()::equals);
    }

    /** Whether a choice of this form holds: it was made now, or earlier, and nothing that was told since replaced it. */
    static boolean stands(Inquiry inquiry, InquirySubmission submission, Field choice) {
        String now = Shown.of(Prefill.values(inquiry).getOrDefault(choice, ""));
        String handedIn = submission.values().getOrDefault(choice, "");
        boolean made = !leftAlone(inquiry, submission, choice, now)
                || choice.fact()
                        .flatMap(inquiry::origin)
                        .filter(source -> !source.id().startsWith(StillShown.PREFIX))
                        .flatMap(Source::field)
                        .filter(choice::equals)
                        .isPresent();
        return made && !handedIn.isEmpty() && !handedIn.equals("unknown");
    }

    private static String beyondOthers(Inquiry inquiry, InquirySubmission submission, Field field, String held) {
        String value = submission.values().get(field);
        String now = Shown.of(held);
        boolean both = staysBeside(inquiry, submission, field, now) && !leftAlone(inquiry, submission, field, now);
        return both ? NewWords.beyond(held, value) : value;
    }

    /** Whether what stands in an input stays beside what is put in, as somebody else wrote it meanwhile. */
    private static boolean staysBeside(Inquiry inquiry, InquirySubmission submission, Field field, String now) {
        return !isOne(field) && !atOpening(inquiry, submission, field, now).equals(now);
    }

    private static boolean readElsewhere(Inquiry inquiry, Field field) {
        return field.holdsFact()
                && field.fact()
                        .flatMap(inquiry::origin)
                        .flatMap(Source::field)
                        .filter(other -> other != field)
                        .isPresent();
    }

    private static boolean leftAlone(Inquiry inquiry, InquirySubmission submission, Field field, String now) {
        String handedIn = Shown.of(submission.values().getOrDefault(field, ""));
        return handedIn.equals(atOpening(inquiry, submission, field, now)) || handedIn.equals(now);
    }

    private static String atOpening(Inquiry inquiry, InquirySubmission submission, Field field, String now) {
        if (submission.inquiry().isEmpty()) {
            // "try again": what the same form handed in before; an input that was empty then takes back nothing that
            // was read from words or told since
            return inquiry.through(field).stream()
                    .filter(source -> source.origin() == Source.Origin.FORM)
                    .findFirst()
                    .map(source -> Shown.of(source.text()))
                    .orElse(Shown.of(""));
        }
        return submission.shown().getOrDefault(field, submission.shown().isEmpty() ? now : Shown.of(""));
    }

    /** An input that holds the fact and was emptied: whatever the fact was understood to be, it isn't. */
    private static Optional<Source> takenBack(Field field, InquirySubmission submission, Instant at) {
        return field.fact()
                .filter(fact -> field.holdsFact())
                .map(fact -> Source.misread("", submission.user(), Statement.nothing(fact, at.minus(BEFORE))));
    }

    /** The same words as a contribution of its own. */
    private static Source beside(Source input, String viewId) {
        return new Source(
                        "answer:" + viewId + ":" + input.field().map(Field::id).orElse(""),
                        Source.Origin.ANSWER,
                        input.field(),
                        input.author(),
                        input.text(),
                        input.at(),
                        true,
                        input.statements(),
                        input.remarks())
                .telling(input.partial())
                .settling(input.settled());
    }
}
