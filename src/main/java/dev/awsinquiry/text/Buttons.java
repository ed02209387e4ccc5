package dev.awsinquiry.text;

import dev.awsinquiry.inquiry.CaseRecord;
import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Owner;
import java.util.List;

/** What can be pressed on an inquiry's messages, with the words on it. */
final class Buttons {

    /** How long a reminder can be put off, as the menu's public values. */
    static final List<String> SNOOZES = List.of("PT15M", "PT1H", "workday");

    private final Voice voice;
    private final Inquiry inquiry;

    Buttons(Voice voice, Inquiry inquiry) {
        this.voice = voice;
        this.inquiry = inquiry;
    }

    Control plain(String action) {
        return new Control.Button(action, label(action), inquiry.id(), false);
    }

    Control primary(String action) {
        return new Control.Button(action, label(action), inquiry.id(), true);
    }

    private String label(String action) {
        boolean later = action.equals(Actions.MARK_RESPONDED) && inquiry.aws().isResponded();
        return voice.say("button." + action + (later ? ".later" : ""));
    }

    /** Says that AWS answered. It names the turn, as it may still stand there, and be pressed, when that is over. */
    Control responded() {
        String turn = inquiry.id() + ":" + (inquiry.aws().turns() + 1);
        return new Control.Button(Actions.MARK_RESPONDED, label(Actions.MARK_RESPONDED), turn, true);
    }

    /** Says that we replied; it names the turn likewise. */
    Control replied(boolean primary) {
        String turn = inquiry.id() + ":" + inquiry.aws().turns();
        return new Control.Button(Actions.MARK_REPLIED, label(Actions.MARK_REPLIED), turn, primary);
    }

    /** Takes back the mark with the given number. */
    Control undo(int mark) {
        return new Control.Button(Actions.UNDO, label(Actions.UNDO), inquiry.id() + ":" + mark, false);
    }

    /** Says who looks after it. */
    Control owner() {
        String key = "button." + Actions.SET_OWNER + (inquiry.owner().isPresent() ? ".other" : "");
        return new Control.Menu(Actions.SET_OWNER, voice.say(key), inquiry.id(), List.of(), true);
    }

    /** Says that they don't any more. */
    Control clearOwner(Owner owner) {
        return new Control.Button(
                Actions.CLEAR_OWNER, label(Actions.CLEAR_OWNER), inquiry.id() + ":" + owner.number(), false);
    }

    /** Says of one of these facts that nobody knows it. */
    Control notKnown(List<Fact> missing) {
        FactNames names = new FactNames(voice.phrases(), voice.house());
        List<Control.Choice> choices = missing.stream()
                .map(fact -> new Control.Choice(fact.id(), names.label(voice.language(), fact)))
                .toList();
        return new Control.Menu(Actions.NOT_KNOWN, label(Actions.NOT_KNOWN), inquiry.id(), choices);
    }

    /** Says of one of these facts that it was misread. */
    Control misread(List<Control.Choice> understood) {
        return new Control.Menu(Actions.MISREAD, label(Actions.MISREAD), inquiry.id(), understood);
    }

    Control snooze() {
        List<Control.Choice> choices = SNOOZES.stream()
                .map(length -> new Control.Choice(length, voice.say("snooze." + length)))
                .toList();
        return new Control.Menu(Actions.SNOOZE_REMINDER, label(Actions.SNOOZE_REMINDER), inquiry.id(), choices);
    }

    /** The marks that can follow from where the inquiry stands, the likeliest first. */
    List<Control> next() {
        return switch (inquiry.state()) {
            case ASKING, FINISHED -> List.of(primary(Actions.MARK_FILED), plain(Actions.MARK_RESOLVED));
            case FILED -> List.of(responded(), plain(Actions.MARK_RESOLVED));
            case RESPONDED ->
                inquiry.aws().waitingFor().filter(CaseRecord.Side.AWS::equals).isPresent()
                        ? List.of(responded(), plain(Actions.MARK_RESOLVED))
                        : List.of(replied(true), plain(Actions.DRAFT_REPLY), plain(Actions.MARK_RESOLVED));
            case RESOLVED -> List.of(plain(Actions.REOPEN));
        };
    }
}
