package dev.awsinquiry.slack.inbound.form;

import com.slack.api.model.block.composition.OptionGroupObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.DatetimePickerElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.StaticSelectElement;
import java.util.List;
import java.util.Optional;

/** The elements that inputs are made of, within Slack's limits. */
final class Elements {

    /** The action id of every input. */
    static final String ACTION = "value";

    private static final int OPTION_LIMIT = 75;

    private Elements() {}

    /**
     * Text to type.
     *
     * @param value what it starts with; left out when it is empty or longer than the limit, which Slack would refuse
     */
    static PlainTextInputElement text(String value, int limit, boolean multiline) {
        PlainTextInputElement.PlainTextInputElementBuilder element = PlainTextInputElement.builder()
                .actionId(ACTION)
                .multiline(multiline)
                .maxLength(limit);
        return value.isEmpty() || value.length() > limit
                ? element.build()
                : element.initialValue(value).build();
    }

    /**
     * A date and a time to pick; shown in the zone of whoever looks at it.
     *
     * @param seconds since the epoch, that it starts with
     */
    static DatetimePickerElement moment(Optional<Integer> seconds) {
        DatetimePickerElement.DatetimePickerElementBuilder picker =
                DatetimePickerElement.builder().actionId(ACTION);
        seconds.ifPresent(picker::initialDateTime);
        return picker.build();
    }

    /** Seconds since the epoch as the picker takes them: exactly ten digits. */
    static Optional<Integer> seconds(String text) {
        try {
            return Optional.of(Integer.parseInt(text)).filter(s -> s >= 1_000_000_000);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** One of several; a value that isn't among them is not preset. */
    static StaticSelectElement select(PlainTextObject placeholder, List<OptionObject> options, Optional<String> value) {
        StaticSelectElement.StaticSelectElementBuilder select = StaticSelectElement.builder()
                .actionId(ACTION)
                .placeholder(placeholder)
                .options(options);
        preset(options, value).ifPresent(select::initialOption);
        return select.build();
    }

    /** The same, in groups. */
    static StaticSelectElement grouped(
            PlainTextObject placeholder, List<OptionGroupObject> groups, Optional<String> value) {
        StaticSelectElement.StaticSelectElementBuilder select = StaticSelectElement.builder()
                .actionId(ACTION)
                .placeholder(placeholder)
                .optionGroups(groups);
        List<OptionObject> all =
                groups.stream().flatMap(group -> group.getOptions().stream()).toList();
        preset(all, value).ifPresent(select::initialOption);
        return select.build();
    }

    private static Optional<OptionObject> preset(List<OptionObject> options, Optional<String> value) {
        return value.flatMap(v ->
                options.stream().filter(option -> option.getValue().equals(v)).findFirst());
    }

    /** An option; a text that is too long for one is cut. */
    static OptionObject option(String text, String value) {
        return OptionObject.builder()
                .text(FormWords.text(Cut.to(text, OPTION_LIMIT)))
                .value(value)
                .build();
    }
}
