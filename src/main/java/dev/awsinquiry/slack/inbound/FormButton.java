package dev.awsinquiry.slack.inbound;

import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.handler.builtin.BlockActionHandler;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import dev.awsinquiry.inquiry.Language;
import java.util.function.Function;

/** A button that opens a form about an inquiry. */
final class FormButton implements BlockActionHandler {

    private final Function<Pressing, FormOpener.Sheet> sheet;
    private final FormOpener opener;
    private final Language language;

    /**
     * A button.
     *
     * @param sheet finds the form; may look into the books
     * @param language for the sentence that comes when nothing can be opened
     */
    FormButton(Function<Pressing, FormOpener.Sheet> sheet, FormOpener opener, Language language) {
        this.sheet = sheet;
        this.opener = opener;
        this.language = language;
    }

    @Override
    public Response apply(BlockActionRequest request, ActionContext context) {
        Pressing pressing = Pressing.of(request);
        if (!show(pressing)) {
            opener.sorry(pressing.caller(), language);
        }
        return context.ack();
    }

    private boolean show(Pressing pressing) {
        FormOpener.Finding finding = () -> sheet.apply(pressing);
        return pressing.within()
                .map(view -> opener.replace(pressing.caller(), view, language, finding))
                .orElseGet(() -> opener.open(pressing.caller(), pressing.trigger(), language, finding, opened -> {}));
    }
}
