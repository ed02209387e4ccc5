package dev.awsinquiry.slack.inbound.form;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import dev.awsinquiry.desk.Shown;
import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.slack.outbound.Blocks;
import dev.awsinquiry.text.Message;
import dev.awsinquiry.text.Phrases;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Shows what was understood, and from which words. A modal rather than a message: it fills a phone's screen, holds all
 * facts, goes away when it was read, and can be opened where the bot isn't a member.
 */
public final class ExplanationView {

    /** Its public name. */
    public static final String CALLBACK = "explanation";

    private final Phrases phrases;

    /** Speaks with the given sentences. */
    public ExplanationView(Phrases phrases) {
        this.phrases = phrases;
    }

    /**
     * The view; each version of an inquiry makes another one.
     *
     * @param notice a line at the top; may be empty
     */
    public View of(Inquiry inquiry, Message message, Optional<String> notice, Optional<String> responseUrl) {
        FormMemo memo = FormMemo.of(inquiry.channel(), inquiry.language(), inquiry.id(), responseUrl)
                .showing(shown(inquiry));
        List<LayoutBlock> blocks = new ArrayList<>();
        notice.ifPresent(line -> blocks.add(Modal.note(line)));
        blocks.addAll(Blocks.of(message, inquiry.version()));
        return Modal.toRead(new FormWords(phrases, inquiry.language()), CALLBACK, "explanation", memo, blocks);
    }

    /** What is understood: whoever says that it is wrong means this, not what is understood by then. */
    private static Map<String, String> shown(Inquiry inquiry) {
        Map<String, String> shown = new LinkedHashMap<>();
        for (Fact fact : Fact.values()) {
            inquiry.facts().statement(fact).ifPresent(said -> shown.put(fact.id(), Shown.of(said)));
        }
        return shown;
    }

    /** A sentence in its place, where there is nothing to explain or to correct. */
    public View saying(FormMemo memo, Message message) {
        return Modal.toRead(
                new FormWords(phrases, memo.language()), CALLBACK, "explanation", memo, Blocks.of(message, 0));
    }
}
