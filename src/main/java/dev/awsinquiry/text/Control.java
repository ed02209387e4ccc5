package dev.awsinquiry.text;

import java.util.List;

/** Something to press. */
public sealed interface Control {

    /** The public name of what it does. */
    String actionId();

    /**
     * A button.
     *
     * @param value comes back when it is pressed: the inquiry's id, with a detail behind a colon where one is needed
     * @param primary whether it is the likeliest
     * @param danger whether what it does can't be undone
     */
    record Button(String actionId, String label, String value, boolean primary, boolean danger) implements Control {

        /** One whose doing can be undone. */
        public Button(String actionId, String label, String value, boolean primary) {
            this(actionId, label, value, primary, false);
        }
    }

    /**
     * A menu to choose one of; it does at once what is chosen.
     *
     * @param blockHint comes back with the choice: the inquiry's id
     * @param choices empty for a menu of people, so that a version that knows no such menu shows none
     * @param people whether the choices are the people of the workspace, which Slack knows
     */
    record Menu(String actionId, String label, String blockHint, List<Choice> choices, boolean people)
            implements Control {
        public Menu {
            choices = List.copyOf(choices);
        }

        /** One of these choices. */
        public Menu(String actionId, String label, String blockHint, List<Choice> choices) {
            this(actionId, label, blockHint, choices, false);
        }
    }

    /** A choice of a menu. */
    record Choice(String value, String label) {}
}
