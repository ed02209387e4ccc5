package dev.awsinquiry.text;

import dev.awsinquiry.clock.Target;
import dev.awsinquiry.inquiry.Gaps;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The list of what is missing and what was understood, in the thread. It is edited as answers come in. */
public final class GapsText {

    private final Phrases phrases;
    private final House house;

    /** Takes the words from these sentences. */
    public GapsText(Phrases phrases, House house) {
        this.phrases = phrases;
        this.house = house;
    }

    /**
     * The list as it stands.
     *
     * @param target the first-response target of the inquiry's severity, if the plan has one
     */
    public Message of(Inquiry inquiry, Gaps gaps, Optional<Target> target) {
        Voice voice = Voice.of(phrases, house, inquiry);
        String opening = opening(voice, inquiry, gaps);
        Draft draft = new Draft().paragraph(opening);
        new GapLines(voice, inquiry).groups(gaps).forEach(draft::lines);
        if (inquiry.isOpen()) {
            outlook(voice, inquiry, gaps, target).ifPresent(draft::paragraph);
            int leftOut = inquiry.leftOut().size();
            if (leftOut > 0) {
                draft.paragraph(voice.say("gaps.left_out" + (leftOut == 1 ? ".one" : ""), "count", leftOut));
            }
            draft.controls(controls(voice, inquiry, gaps));
            Buttons buttons = new Buttons(voice, inquiry);
            draft.small(voice.say("gaps.misunderstood"))
                    .controls(List.of(buttons.plain(Actions.EXPLAIN_READING), buttons.plain(Actions.EDIT_INQUIRY)));
        }
        return draft.message(opening);
    }

    /** What stands behind the names of the facts where they are asked for, in every language: the reasons, and the examples. */
    public List<String> asking() {
        return Asking.of(phrases, house).words();
    }

    private static String opening(Voice voice, Inquiry inquiry, Gaps gaps) {
        if (!inquiry.isOpen()) {
            return voice.say("gaps.resolved");
        }
        if (!gaps.closed() && inquiry.aws().filing().isPresent()) {
            int missing = gaps.missing().size();
            return voice.say(missing == 1 ? "gaps.opening.filed.one" : "gaps.opening.filed", "count", missing);
        }
        return switch (gaps.missing().size()) {
            case 0 -> voice.say(gaps.unknown().isEmpty() ? "gaps.complete" : "gaps.complete.unknown");
            case 1 -> voice.say("gaps.opening.one");
            default -> voice.say("gaps.opening", "count", gaps.missing().size());
        };
    }

    /** What it would cost to send it as it is; once it is filed, what later answers are good for. */
    private static Optional<String> outlook(Voice voice, Inquiry inquiry, Gaps gaps, Optional<Target> target) {
        if (gaps.closed()) {
            return Optional.empty();
        }
        if (inquiry.aws().filing().isPresent()) {
            return Optional.of(voice.say("gaps.after_filing"));
        }
        return Optional.of(target.map(within -> voice.say("gaps.cost", "target", voice.target(within)))
                .orElseGet(() -> voice.say("gaps.cost.without_target")));
    }

    private static List<Control> controls(Voice voice, Inquiry inquiry, Gaps gaps) {
        Buttons buttons = new Buttons(voice, inquiry);
        List<Control> controls = new ArrayList<>();
        if (!gaps.closed()) {
            controls.add(buttons.primary(Actions.ANSWER_GAPS));
            controls.add(buttons.notKnown(gaps.missing()));
            if (inquiry.texting().posted() == 0 || inquiry.texting().refused()) {
                controls.add(buttons.plain(Actions.FINISH_NOW));
            }
        }
        if (!inquiry.leftOut().isEmpty()) {
            controls.add(buttons.plain(Actions.INCLUDE_REPLIES));
        }
        inquiry.lastMark()
                .filter(mark -> mark.kind() == Mark.Kind.NOT_KNOWN)
                .ifPresent(mark -> controls.add(buttons.undo(mark.number())));
        return controls;
    }
}
