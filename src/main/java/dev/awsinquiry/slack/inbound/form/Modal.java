package dev.awsinquiry.slack.inbound.form;

import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import java.util.List;

/** The frame that all forms have in common. */
final class Modal {

    private Modal() {}

    /**
     * A form.
     *
     * @param name the part of the keys of its title and its submit button that tells it from the others
     */
    static View of(FormWords words, String callback, String name, FormMemo memo, List<? extends LayoutBlock> blocks) {
        View view = toRead(words, callback, name, memo, blocks);
        view.setSubmit(ViewSubmit.builder()
                .type("plain_text")
                .text(words.say(name + ".submit"))
                .build());
        return view;
    }

    /** One that holds nothing to submit. */
    static View toRead(
            FormWords words, String callback, String name, FormMemo memo, List<? extends LayoutBlock> blocks) {
        return View.builder()
                .type("modal")
                .callbackId(callback)
                .title(ViewTitle.builder()
                        .type("plain_text")
                        .text(words.say(name + ".title"))
                        .build())
                .close(ViewClose.builder()
                        .type("plain_text")
                        .text(words.say("close"))
                        .build())
                .privateMetadata(memo.toJson())
                .blocks(List.copyOf(blocks))
                .build();
    }

    /** Small print. */
    static ContextBlock note(String text) {
        return ContextBlock.builder().elements(List.of(FormWords.text(text))).build();
    }
}
