package dev.awsinquiry.slack.inbound.form;

import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import dev.awsinquiry.inquiry.Field;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What the inputs of a submitted form hold. */
final class Entered {

    private final Map<String, Map<String, ViewState.Value>> state;

    private Entered(Map<String, Map<String, ViewState.Value>> state) {
        this.state = state;
    }

    static Entered in(View view) {
        ViewState state = view.getState();
        return new Entered(state == null || state.getValues() == null ? Map.of() : state.getValues());
    }

    /** Words, an option's id, or seconds since the epoch; absent when the input is empty or missing. */
    Optional<String> value(String block) {
        return Optional.ofNullable(state.get(block))
                .map(actions -> actions.get(Elements.ACTION))
                .flatMap(Entered::held)
                .filter(held -> !held.isEmpty());
    }

    private static Optional<String> held(ViewState.Value value) {
        if (value.getSelectedOption() != null) {
            return Optional.ofNullable(value.getSelectedOption().getValue());
        }
        if (value.getSelectedDateTime() != null) {
            return Optional.of(value.getSelectedDateTime().toString());
        }
        return Optional.ofNullable(value.getValue());
    }

    /** A picked moment. */
    Optional<Instant> moment(String block) {
        return value(block).flatMap(Elements::seconds).map(Instant::ofEpochSecond);
    }

    /** All fields that the form has an input for and that hold something. */
    Map<Field, String> fields() {
        Map<Field, String> values = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            value(field.id()).ifPresent(value -> values.put(field, value));
        }
        return values;
    }
}
