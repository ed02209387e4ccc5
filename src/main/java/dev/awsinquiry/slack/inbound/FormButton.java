package dev.awsinquiry.slack.inbound;

import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.handler.builtin.BlockActionHandler;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import java.util.function.Function;

/** A button that opens a form about an inquiry. */
final class FormButton implements BlockActionHandler {

    private final Function<Pressing, FormOpener.Sheet> sheet;
    private final FormOpener opener;
    private final Handlers.Telling telling;

    /**
     * A button.
     *
     * @param sheet finds the form; may look into the books
     * @param telling says it when nothing can be opened, or nothing be posted
     */
    FormButton(Function<Pressing, FormOpener.Sheet> sheet, FormOpener opener, Handlers.Telling telling) {
        this.sheet = sheet;
        this.opener = opener;
        this.telling = telling;
    }

    @Override
    public Response apply(BlockActionRequest request, ActionContext context) {
        Pressing pressing = Pressing.of(request);
        if (!show(pressing)) {
            opener.sorry(pressing.caller(), telling.language());
        }
        return context.ack();
    }

    private boolean show(Pressing pressing) {
        FormOpener.Finding finding = () -> sheet.apply(pressing);
        return pressing.within()
                .map(view -> opener.replace(pressing.caller(), view, telling.language(), finding))
                .orElseGet(() -> opener.open(
                        pressing.caller(),
                        pressing.trigger(),
                        telling.language(),
                        finding,
                        opened -> telling.invitations().opened(pressing.caller(), telling.language())));
    }
}
