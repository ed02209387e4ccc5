package dev.awsinquiry.slack.inbound.form;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.element.BlockElement;

/** Inputs that aren't fields of an inquiry. */
final class Labelled {

    private Labelled() {}

    /**
     * An input whose label and hint stand under {@code form.<form>.<block>}.
     *
     * @param form the form's name in the keys
     * @param block the block id
     */
    static InputBlock input(FormWords words, String form, String block, boolean optional, BlockElement element) {
        String key = form + "." + block;
        return input(words, key, key + ".hint", block, optional, element);
    }

    /** The same with a hint of its own, where the usual one doesn't fit. */
    static InputBlock input(
            FormWords words, String key, String hint, String block, boolean optional, BlockElement element) {
        return InputBlock.builder()
                .blockId(block)
                .label(words.plain(key + ".label"))
                .hint(words.plain(hint))
                .optional(optional)
                .element(element)
                .build();
    }
}
