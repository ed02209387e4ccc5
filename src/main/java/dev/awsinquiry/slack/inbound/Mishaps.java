package dev.awsinquiry.slack.inbound;

import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.EventRequest;
import com.slack.api.bolt.request.builtin.MessageShortcutRequest;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import dev.awsinquiry.desk.BooksUnavailable;
import dev.awsinquiry.desk.Problem;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.slack.inbound.form.FormMemo;
import dev.awsinquiry.text.Message;
import java.util.Map;
import java.util.Optional;

/** What is answered when a handler fails: whoever waits for an answer gets a sentence, and nothing typed is lost. */
final class Mishaps {

    private final Sentences sentences;
    private final Whispers whispers;
    private final Untaken untaken;
    private final Language language;

    /**
     * Answers.
     *
     * @param untaken remembers where events were refused
     * @param language where nothing tells another
     */
    Mishaps(Sentences sentences, Whispers whispers, Untaken untaken, Language language) {
        this.sentences = sentences;
        this.whispers = whispers;
        this.untaken = untaken;
        this.language = language;
    }

    /**
     * The answer to a request that failed. An event that couldn't be saved is sent again by Slack when it isn't
     * acknowledged; nothing else is ever sent again, and a defect wouldn't be mended by it. A button isn't acknowledged
     * either: Slack then shows a warning beside it, even if the sentence that says more doesn't get through.
     */
    Response answer(Request<?> request, Exception failure) {
        if (failure instanceof FormMemo.Foreign) {
            return said(request, new Words(sentences.unavailable(language), Problem.Kind.OUTDATED, 200, 500));
        }
        int event = failure instanceof BooksUnavailable ? 500 : 200;
        return said(request, new Words(sentences.unavailable(language), Problem.Kind.NOT_SAVED, event, 500));
    }

    /** The answer to a request that nothing was done about, because there are too many. */
    Response crowded(Request<?> request) {
        return said(request, new Words(sentences.crowded(language), Problem.Kind.CROWDED, 503, 503));
    }

    /**
     * What is said.
     *
     * @param sentence to whoever gave a command or used a control
     * @param problem beside the first input of a form
     * @param event the status for an event
     * @param control the status for a control
     */
    private record Words(Message sentence, Problem.Kind problem, int event, int control) {}

    private Response said(Request<?> request, Words words) {
        if (request instanceof EventRequest event) {
            return eventAnswer(event, words.event());
        }
        if (request instanceof SlashCommandRequest) {
            return Answers.toCaller(words.sentence());
        }
        if (request instanceof ViewSubmissionRequest form) {
            return stillOpen(form.getPayload().getView(), words.problem());
        }
        if (request instanceof BlockActionRequest action) {
            whispers.soon(Pressing.of(action).caller(), words.sentence());
            return Response.error(words.control());
        }
        if (request instanceof MessageShortcutRequest shortcut) {
            Caller caller = Caller.inChannel(
                    shortcut.getContext().getTeamId(),
                    "",
                    shortcut.getPayload().getUser().getId(),
                    Optional.ofNullable(shortcut.getPayload().getResponseUrl()));
            whispers.soon(caller, words.sentence());
        }
        return Response.ok();
    }

    private Response eventAnswer(EventRequest event, int status) {
        if (status == 200) {
            return Response.ok();
        }
        untaken.refused(event);
        return Response.error(status);
    }

    private Response stillOpen(View view, Problem.Kind problem) {
        String sentence = sentences.problem(languageOf(view), Problem.of(problem));
        return FormSubmitted.firstInput(view)
                .map(block -> Answers.beside(Map.of(block, sentence)))
                .orElseGet(Response::ok);
    }

    private Language languageOf(View view) {
        try {
            return FormMemo.parse(view.getPrivateMetadata()).language();
        } catch (FormMemo.Foreign e) {
            return language;
        }
    }
}
