package dev.awsinquiry.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How long a sentence may be where Slack refuses longer ones, or shows them cut: for a form it refuses the form, and nobody
 * gets any. The first row whose key fits counts.
 *
 * @see <a href="https://docs.slack.dev/surfaces/modals">Titles and buttons of modals</a>
 * @see <a href="https://docs.slack.dev/reference/block-kit/blocks/input-block">Labels and hints</a>
 * @see <a href="https://docs.slack.dev/reference/block-kit/composition-objects/option-object">Options</a>
 */
final class Lengths {

    private record Row(Pattern keys, int most) {}

    private static final List<Row> ROWS = List.of(
            row("form\\.[a-z]+\\.(title|submit)|form\\.close", 24),
            row("form\\.choose", 150),
            row("form\\..+\\.(label|hint)|form\\.(cut|more)|form\\.filed\\..+", 2000),
            row("form\\..+", 75),
            row("button\\.(not_known|misread|snooze_reminder|forget_choice|set_owner(\\.other)?)", 150),
            row("(button|snooze)\\..+", 75));

    private Lengths() {}

    private static Row row(String keys, int most) {
        return new Row(Pattern.compile(keys), most);
    }

    /** What is the matter with the length of a sentence; the places in it take no room. */
    static Optional<String> problem(String key, String sentence) {
        int length = Template.unfilled(sentence).length();
        return ROWS.stream()
                .filter(row -> row.keys().matcher(key).matches())
                .findFirst()
                .filter(row -> length > row.most() || sentence.isBlank())
                .map(row -> length > row.most()
                        ? key + " has " + length + " characters, and Slack takes " + row.most() + " at most there"
                        : key + " is empty, and Slack takes nothing empty there");
    }
}
