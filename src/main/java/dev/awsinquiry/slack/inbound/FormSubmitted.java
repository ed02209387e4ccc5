package dev.awsinquiry.slack.inbound;

import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.handler.builtin.ViewSubmissionHandler;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.view.View;
import dev.awsinquiry.desk.Outcome;
import dev.awsinquiry.desk.Problem;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.inquiry.Refusal;
import dev.awsinquiry.slack.inbound.form.FormMemo;
import dev.awsinquiry.text.Message;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A submitted form. It closes after what it says was saved; otherwise it stays open with everything that was typed, and
 * says what support can't do with it.
 */
final class FormSubmitted implements ViewSubmissionHandler {

    private final String id;
    private final Submissions.Taking taking;
    private final Admission admission;
    private final Handlers.Telling telling;

    /**
     * A form.
     *
     * @param id its public name
     */
    FormSubmitted(String id, Submissions.Taking taking, Admission admission, Handlers.Telling telling) {
        this.id = id;
        this.taking = taking;
        this.admission = admission;
        this.telling = telling;
    }

    @Override
    public Response apply(ViewSubmissionRequest request, ViewSubmissionContext context) {
        View view = request.getPayload().getView();
        FormMemo memo = FormMemo.parse(view.getPrivateMetadata());
        String team = context.getTeamId();
        String user = request.getPayload().getUser().getId();
        Caller caller = Caller.inChannel(team, memo.channel(), user, memo.responseUrl());
        Optional<Message> objection = objection(caller, memo);
        if (objection.isPresent()) {
            return stillOpen(view, objection.get());
        }
        Outcome outcome = taking.take(team, user, view);
        if (outcome instanceof Outcome.Problems problems) {
            return Answers.beside(beside(memo.language(), view, problems.byBlock()));
        }
        if (outcome instanceof Outcome.Refused refused) {
            Message why = telling.sentences().refusal(memo.language(), refused.why(), refused.inquiry());
            if (refused.why() != Refusal.ALREADY_FILED) {
                return stillOpen(view, why);
            }
            // what was typed is on record; there is nothing to keep
            telling.whispers().soon(caller, why);
        }
        if (outcome instanceof Outcome.Done done && memo.inquiry().isPresent()) {
            telling.invitations().recorded(caller, done.inquiry());
        }
        return outcome instanceof Outcome.Unknown
                ? stillOpen(view, telling.sentences().unknownInquiry(memo.language()))
                : context.ack();
    }

    /** Whoever can't hand it in, or not any more, keeps what they typed, to take it elsewhere. */
    private static Response stillOpen(View view, Message why) {
        return Answers.beside(Map.of(firstInput(view).orElse(""), why.summary()));
    }

    private Optional<Message> objection(Caller caller, FormMemo memo) {
        return memo.inquiry()
                .map(inquiry -> admission.toInquiry(caller, inquiry, id))
                .orElseGet(() -> admission.toChannel(caller, memo.language(), id));
    }

    /** A problem with an input that this form doesn't have is shown at its first one; Slack drops it otherwise. */
    private Map<String, String> beside(Language language, View view, Map<String, Problem> problems) {
        List<String> inputs = inputs(view);
        Map<String, String> sentencesByBlock = new LinkedHashMap<>();
        problems.forEach((block, problem) -> {
            String where = inputs.contains(block) || inputs.isEmpty() ? block : inputs.get(0);
            sentencesByBlock.putIfAbsent(where, telling.sentences().problem(language, problem));
        });
        return sentencesByBlock;
    }

    private static List<String> inputs(View view) {
        return view.getBlocks() == null
                ? List.of()
                : view.getBlocks().stream()
                        .filter(InputBlock.class::isInstance)
                        .map(block -> ((InputBlock) block).getBlockId())
                        .toList();
    }

    /** Where a sentence about the whole form is shown: at its first input. */
    static Optional<String> firstInput(View view) {
        return inputs(view).stream().findFirst();
    }
}
