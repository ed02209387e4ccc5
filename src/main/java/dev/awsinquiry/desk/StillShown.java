package dev.awsinquiry.desk;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Facts;
import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Source;
import dev.awsinquiry.inquiry.Standing;
import dev.awsinquiry.inquiry.Statement;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an edited form still shows though the words are gone that it was read from: whoever shortens these and hands the form
 * in sees the Region chosen below, and has it said. It has to be what is on record, or it would undo what others changed.
 */
final class StillShown {

    /** What the ids of such contributions begin with: nobody chose what is only still shown, and later words overturn it. */
    static final String PREFIX = "shown:";

    private StillShown() {}

    /** The inputs that state what nothing else states any more. */
    static Map<Field, String> of(Inquiry before, InquirySubmission form, FormMerge merge) {
        Map<Field, String> held = Prefill.values(before);
        Facts known = before.facts();
        Facts left = before.without(gone(merge)).facts();
        Map<Field, String> shown = new EnumMap<>(Field.class);
        form.values().forEach((field, value) -> {
            boolean same = field.holdsFact() && value.equals(held.get(field));
            if (same
                    && field.fact()
                            .filter(fact -> lost(fact, known, left, merge))
                            .isPresent()) {
                shown.put(field, value);
            }
        });
        return shown;
    }

    private static boolean lost(Fact fact, Facts known, Facts left, FormMerge merge) {
        return known.standing(fact) != Standing.MISSING
                && left.standing(fact) == Standing.MISSING
                && merge.changed().stream()
                        .flatMap(source -> source.statements().stream())
                        .noneMatch(said -> said.fact() == fact);
    }

    private static Set<String> gone(FormMerge merge) {
        Set<String> gone = new HashSet<>(merge.emptied());
        merge.changed().stream().map(Source::id).forEach(gone::add);
        return gone;
    }

    /** What was said earlier, by whom and when: "still going on" at that time isn't said again by a mended word. */
    static Source carried(Source shown, Inquiry before) {
        Facts known = before.facts();
        List<Statement> statements = shown.statements().stream()
                .map(said -> known.statement(said.fact())
                        .map(told ->
                                new Statement(said.fact(), said.unknown(), said.value(), said.evidence(), told.at()))
                        .orElse(said))
                .toList();
        String author = shown.field()
                .flatMap(Field::fact)
                .flatMap(before::origin)
                .map(Source::author)
                .orElse(shown.author());
        return new Source(
                shown.id(),
                shown.origin(),
                shown.field(),
                author,
                shown.text(),
                shown.at(),
                true,
                statements,
                shown.remarks());
    }
}
