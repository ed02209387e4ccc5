package dev.awsinquiry.text;

import dev.awsinquiry.inquiry.Effect;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Mark;
import java.util.ArrayList;
import java.util.List;

/** What can be pressed below the answer to a mark. */
final class MarkButtons {

    private final Inquiry inquiry;
    private final Buttons buttons;

    MarkButtons(Voice voice, Inquiry inquiry) {
        this.inquiry = inquiry;
        this.buttons = new Buttons(voice, inquiry);
    }

    /**
     * The marks that can follow, as long as nothing has followed. A mark that was taken back leaves the case as it was,
     * so what fits that is offered in its place.
     */
    List<Control> of(Effect.Notice notice) {
        if (notice.look() == Effect.Look.OVERTAKEN) {
            return List.of();
        }
        List<Control> controls = new ArrayList<>();
        if (notice.look() == Effect.Look.TAKEN_BACK || notice.aws().equals(inquiry.aws())) {
            controls.addAll(buttons.next());
        }
        if (notice.look() == Effect.Look.CURRENT) {
            boolean first = notice.kind() == Mark.Kind.RESPONDED && notice.aws().turns() == 1;
            if (first) {
                controls.add(buttons.plain(Actions.CORRECT_TIME));
            }
            controls.add(buttons.undo(number(notice.key())));
        }
        return controls;
    }

    /** The number of the mark: the tail of the key, such as 3 in {@code filed.3}. */
    private static int number(String key) {
        return Integer.parseInt(key.substring(key.lastIndexOf('.') + 1));
    }
}
