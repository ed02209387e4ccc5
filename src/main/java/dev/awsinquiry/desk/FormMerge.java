package dev.awsinquiry.desk;

import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an edited form changes. Only inputs that hold something else than when the form was opened count; where somebody
 * else changed the same input meanwhile, their words stay beside the new ones.
 *
 * @param changed contributions to put in
 * @param emptied ids of contributions to take out
 */
record FormMerge(List<Source> changed, List<String> emptied) {

    static FormMerge of(Inquiry inquiry, InquirySubmission submission, List<Source> inputs) {
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
            String typed = submission.values().getOrDefault(field, "");
            String now = Shown.of(held.getOrDefault(field, ""));
            String atOpening =
                    submission.shown().getOrDefault(field, submission.shown().isEmpty() ? now : Shown.of(""));
            if (Shown.of(typed).equals(atOpening) || Shown.of(typed).equals(now)) {
                continue;
            }
            boolean untouchedByOthers = atOpening.equals(now);
            if (untouchedByOthers || !field.isWords()) {
                inquiry.through(field).stream()
                        .map(Source::id)
                        .filter(id -> input.filter(s -> s.id().equals(id)).isEmpty())
                        .forEach(emptied::add);
                input.ifPresent(changed::add);
            } else {
                input.map(s -> beside(s, submission.viewId())).ifPresent(changed::add);
            }
        }
        return new FormMerge(changed, emptied);
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
                input.remarks());
    }
}
