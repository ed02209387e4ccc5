package dev.awsinquiry.slack.inbound.form;

import com.slack.api.model.view.View;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.text.Phrases;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Mends the time at which the first response came. */
public final class RespondedForm {

    /** Its public name. */
    public static final String CALLBACK = "responded_form";

    /** Its only input. */
    public static final String RESPONDED_AT = "responded_at";

    private final Phrases phrases;

    /** Speaks with the given sentences. */
    public RespondedForm(Phrases phrases) {
        this.phrases = phrases;
    }

    /**
     * What the form says.
     *
     * @param memo where it belongs
     * @param at when the first response came; empty when the input was emptied
     */
    public record Entry(FormMemo memo, Optional<Instant> at) {

        /** Whether the time that the form showed was left alone. The picker knows whole minutes only. */
        public boolean leftAlone() {
            return at.filter(chosen -> memo.preset()
                            .map(RespondedForm::minute)
                            .filter(chosen::equals)
                            .isPresent())
                    .isPresent();
        }
    }

    /**
     * The form.
     *
     * @param recorded the time that is on record
     */
    public View view(Inquiry inquiry, Instant recorded, Optional<String> responseUrl) {
        FormWords words = new FormWords(phrases, inquiry.language());
        FormMemo memo = FormMemo.of(inquiry.channel(), inquiry.language(), inquiry.id(), responseUrl)
                .presetTo(recorded);
        return Modal.of(
                words,
                CALLBACK,
                "responded",
                memo,
                List.of(Labelled.input(
                        words,
                        "responded",
                        RESPONDED_AT,
                        false,
                        Elements.moment(
                                Elements.seconds(String.valueOf(minute(recorded).getEpochSecond()))))));
    }

    private static Instant minute(Instant at) {
        return at.truncatedTo(ChronoUnit.MINUTES);
    }

    /**
     * Reads a submitted form.
     *
     * @throws FormMemo.Foreign when it isn't one of ours
     */
    public static Entry read(View view) {
        return new Entry(
                FormMemo.parse(view.getPrivateMetadata()), Entered.in(view).moment(RESPONDED_AT));
    }
}
