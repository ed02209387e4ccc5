package dev.awsinquiry.slack.inbound.form;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.composition.OptionGroupObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.DatetimePickerElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.StaticSelectElement;
import dev.awsinquiry.desk.Shown;
import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.inquiry.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the input of a field. Its block id is the field's. */
final class FieldInput {

    private final FormWords words;
    private final SeverityChoices severities;

    FieldInput(FormWords words, SeverityChoices severities) {
        this.words = words;
        this.severities = severities;
    }

    /**
     * The input as it stands in the inquiry form.
     *
     * @param value what it holds when the form opens; what it can't hold is left out, and may stay so (a masked secret
     *     can be longer than what was typed)
     */
    InputBlock whole(Field field, Optional<String> value) {
        boolean held = value.filter(text -> text.length() > field.limit()).isPresent();
        return block(field, value, held || !field.isRequired());
    }

    /** The input as one of several that may be left empty. */
    InputBlock optional(Field field, Optional<String> value) {
        return block(field, value, true);
    }

    private InputBlock block(Field field, Optional<String> value, boolean optional) {
        return InputBlock.builder()
                .blockId(field.id())
                .label(words.plain(field.id() + ".label"))
                .hint(words.plain(hint(field)))
                .optional(optional)
                .element(element(field, value))
                .build();
    }

    /** An example names nothing that can't be chosen. */
    private String hint(Field field) {
        boolean mild = field == Field.SEVERITY && !severities.offered().contains(Severity.URGENT);
        return field.id() + (mild ? ".mild" : "") + ".hint";
    }

    private BlockElement element(Field field, Optional<String> value) {
        return switch (field.kind()) {
            case LINE -> Elements.text(value.orElse(""), field.limit(), false);
            case TEXT -> Elements.text(value.orElse(""), field.limit(), true);
            case MOMENT -> Elements.moment(value.flatMap(Elements::seconds));
            case CHOICE -> choice(field, value);
        };
    }

    private BlockElement choice(Field field, Optional<String> value) {
        if (field == Field.WHERE_REGION) {
            List<OptionGroupObject> groups = RegionOptions.groups(words.language());
            return Elements.grouped(words.plain("choose"), groups, value);
        }
        List<OptionObject> options = field == Field.SEVERITY
                ? severities.offered().stream()
                        .map(s -> Elements.option(severities.option(words.language(), s), s.id()))
                        .toList()
                : field.options().stream()
                        .map(id -> Elements.option(words.say(field.id() + "." + id), id))
                        .toList();
        return Elements.select(words.plain("choose"), options, value);
    }

    /** Fingerprints of what inputs show of the values that a form opens with. What isn't shown can't have been emptied. */
    static Map<String, String> shown(List<InputBlock> inputs, Map<Field, String> values) {
        Map<String, String> shown = new LinkedHashMap<>();
        for (InputBlock input : inputs) {
            Field.byId(input.getBlockId())
                    .filter(values::containsKey)
                    .filter(field -> shows(input, values.get(field)))
                    .ifPresent(field -> shown.put(field.id(), Shown.of(values.get(field))));
        }
        return shown;
    }

    /** Whether the input shows the value when the form opens with it. */
    private static boolean shows(InputBlock input, String value) {
        if (input.getElement() instanceof PlainTextInputElement text) {
            return value.equals(text.getInitialValue());
        }
        if (input.getElement() instanceof StaticSelectElement select) {
            return select.getInitialOption() != null
                    && value.equals(select.getInitialOption().getValue());
        }
        return input.getElement() instanceof DatetimePickerElement picker
                && picker.getInitialDateTime() != null
                && value.equals(picker.getInitialDateTime().toString());
    }
}
