package dev.awsinquiry.slack.outbound;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.block.element.UsersSelectElement;
import dev.awsinquiry.text.Control;
import java.util.List;
import java.util.Optional;

/**
 * Buttons and menus. A menu's choice has no room for the inquiry's id, so the block's id carries it:
 * {@code <inquiry>/<revision>.<n>}. The revision makes it a new one with each edit, as Slack asks; with the old one a
 * menu would go on showing what was chosen.
 */
public final class Pressables {

    private static final int MOST_LABEL = 75;
    private static final int MOST_PLACEHOLDER = 150;
    private static final int MOST_CHOICES = 100;

    private Pressables() {}

    /**
     * The hint that a menu was given, from the id of the block that it came back with.
     *
     * @return empty when the block isn't one of these
     */
    public static Optional<String> hintIn(String blockId) {
        int slash = blockId.lastIndexOf('/');
        return slash > 0 ? Optional.of(blockId.substring(0, slash)) : Optional.empty();
    }

    /**
     * A block of them; the menus in one block belong to one inquiry.
     *
     * @param place tells the block from others of the message, and of its earlier revisions
     */
    static Optional<ActionsBlock> block(List<Control> controls, String place) {
        List<BlockElement> elements =
                controls.stream().flatMap(c -> element(c).stream()).toList();
        if (elements.isEmpty()) {
            return Optional.empty();
        }
        ActionsBlock block = ActionsBlock.builder().elements(elements).build();
        controls.stream()
                .filter(Control.Menu.class::isInstance)
                .map(c -> ((Control.Menu) c).blockHint())
                .findFirst()
                .ifPresent(hint -> block.setBlockId(hint + "/" + place));
        return Optional.of(block);
    }

    private static Optional<BlockElement> element(Control control) {
        if (control instanceof Control.Button button) {
            return Optional.of(button(button));
        }
        Control.Menu menu = (Control.Menu) control;
        if (menu.people()) {
            return Optional.of(people(menu));
        }
        // Slack refuses a menu without choices
        return menu.choices().isEmpty() ? Optional.empty() : Optional.of(menu(menu));
    }

    private static BlockElement button(Control.Button button) {
        ButtonElement element = ButtonElement.builder()
                .actionId(button.actionId())
                .text(plain(button.label(), MOST_LABEL))
                .value(button.value())
                .build();
        if (button.primary()) {
            element.setStyle("primary");
        } else if (button.danger()) {
            element.setStyle("danger");
        }
        return element;
    }

    private static BlockElement menu(Control.Menu menu) {
        return StaticSelectElement.builder()
                .actionId(menu.actionId())
                .placeholder(plain(menu.label(), MOST_PLACEHOLDER))
                .options(menu.choices().stream()
                        .limit(MOST_CHOICES)
                        .map(c -> OptionObject.builder()
                                .text(plain(c.label(), MOST_LABEL))
                                .value(c.value())
                                .build())
                        .toList())
                .build();
    }

    private static BlockElement people(Control.Menu menu) {
        return UsersSelectElement.builder()
                .actionId(menu.actionId())
                .placeholder(plain(menu.label(), MOST_PLACEHOLDER))
                .build();
    }

    static PlainTextObject plain(String words, int most) {
        return PlainTextObject.builder()
                .text(Plain.shortened(words, most))
                // or ":fire:" in what people typed becomes a picture
                .emoji(false)
                .build();
    }
}
