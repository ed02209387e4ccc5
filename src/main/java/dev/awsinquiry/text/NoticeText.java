package dev.awsinquiry.text;

import dev.awsinquiry.inquiry.Effect;
import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Gaps;
import dev.awsinquiry.inquiry.Inquiry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The notices in the thread: a text is ready, a mark was recorded. */
public final class NoticeText {

    /** As many as AWS takes with one message of a case. */
    private static final int MOST_FILES = 3;

    private final Phrases phrases;
    private final House house;

    /** Takes the words from these sentences. */
    public NoticeText(Phrases phrases, House house) {
        this.phrases = phrases;
        this.house = house;
    }

    /**
     * What to do with the case text above, with the buttons.
     *
     * @param version counts the texts posted, from 1
     * @param document the text itself, for what has to be sent along
     */
    public Message textReady(Inquiry inquiry, int version, Gaps gaps, CaseDocument document) {
        int attachments = document.attachments().size();
        Voice voice = Voice.of(phrases, house, inquiry);
        String opening = voice.say(version == 1 ? "notice.text" : "notice.text.newer");
        List<List<Span>> lines = new ArrayList<>();
        lines.add(List.of(Span.words(opening)));
        lines.add(voice.spans("notice.text.subject", "subject", Span.bold(inquiry.subject())));
        if (attachments > 0) {
            lines.add(List.of(Span.words(attachments(voice, attachments))));
        }
        if (inquiry.files() > 0) {
            lines.add(
                    voice.spans("notice.text.files" + (inquiry.files() == 1 ? ".one" : ""), "count", inquiry.files()));
        }
        if (!gaps.unknown().isEmpty()) {
            lines.add(voice.spans("notice.text.unknown", "facts", names(voice, gaps.unknown())));
        }
        if (!gaps.missing().isEmpty()) {
            lines.add(voice.spans("notice.text.missing", "facts", names(voice, gaps.missing())));
        }
        boolean filed = inquiry.aws().filing().isPresent();
        lines.add(voice.spans(filed ? "notice.text.next.filed" : "notice.text.next"));
        return new Draft().lines(lines).controls(textControls(voice, inquiry)).message(opening);
    }

    /** That what is sent was too long, and what to do with the messages behind it. */
    static String attachments(Voice voice, int count) {
        String key = count == 1 ? ".one" : count > MOST_FILES ? ".many" : "";
        return voice.say("notice.text.attachments" + key, "count", count, "most", MOST_FILES);
    }

    private static String names(Voice voice, List<Fact> facts) {
        FactNames names = new FactNames(voice.phrases(), voice.house());
        return voice.list(
                facts.stream().map(fact -> names.label(voice.language(), fact)).toList());
    }

    private static List<Control> textControls(Voice voice, Inquiry inquiry) {
        Buttons buttons = new Buttons(voice, inquiry);
        List<Control> controls = new ArrayList<>();
        if (inquiry.isOpen()) {
            if (inquiry.aws().takesFiling()) {
                boolean filed = inquiry.aws().filing().isPresent();
                controls.add(filed ? buttons.plain(Actions.MARK_FILED) : buttons.primary(Actions.MARK_FILED));
            }
            controls.add(buttons.plain(Actions.EDIT_INQUIRY));
            controls.add(buttons.plain(Actions.MARK_RESOLVED));
        }
        return controls;
    }

    /** The notice below a text that isn't the latest; where the latest can't be used, this one still can. */
    public Message textOvertaken(Inquiry inquiry, Effect.TextOvertaken old) {
        Voice voice = Voice.of(phrases, house, inquiry);
        String sentence =
                switch (old.how()) {
                    case NEWER_BELOW -> voice.say("notice.overtaken", "newer", old.newer());
                    case AGAIN_BELOW -> voice.say("notice.refused.again");
                    case NEWER_REFUSED -> voice.say("notice.refused.earlier");
                };
        Draft draft = new Draft().paragraph(sentence);
        if (old.how() == Effect.TextOvertaken.How.NEWER_REFUSED) {
            draft.controls(textControls(voice, inquiry));
        }
        return draft.message(sentence);
    }

    /** That Slack didn't take a text, in place of the notice that it is ready. */
    public Message textRefused(Inquiry inquiry, Effect.TextRefused lost) {
        Voice voice = Voice.of(phrases, house, inquiry);
        String opening = voice.say("notice.refused");
        Draft draft = new Draft().paragraph(opening).paragraph(voice.say("notice.refused.kept"));
        if (inquiry.isOpen()) {
            Buttons buttons = new Buttons(voice, inquiry);
            draft.paragraph(voice.say("notice.refused.next", "reason", lost.reason()))
                    .controls(List.of(buttons.primary(Actions.POST_NEWER_TEXT), buttons.plain(Actions.EDIT_INQUIRY)));
        }
        return draft.message(opening);
    }

    /** The offer to post a newer text. */
    public Message offer(Inquiry inquiry, Effect.Offer offer) {
        Voice voice = Voice.of(phrases, house, inquiry);
        String sentence =
                switch (offer.stand()) {
                    case OPEN -> voice.say("notice.offer");
                    case TAKEN -> voice.say("notice.offer.taken", "newer", offer.version() + 1);
                    case LAPSED -> voice.say("notice.offer.lapsed");
                };
        Draft draft = new Draft().paragraph(sentence);
        if (offer.stand() == Effect.Offer.Stand.OPEN && inquiry.isOpen()) {
            draft.controls(List.of(new Buttons(voice, inquiry).primary(Actions.POST_NEWER_TEXT)));
        }
        return draft.message(sentence);
    }

    /** The severity was changed once the case was filed: the clock goes by the case's, which only the people can change. */
    public Message severityEdited(Inquiry inquiry, Instant now) {
        Voice voice = Voice.of(phrases, house, inquiry);
        SeverityNames names = new SeverityNames(phrases, house);
        String opening = voice.say("severity.edited", "severity", names.label(voice.language(), inquiry.severity()));
        Draft draft = new Draft().paragraph(opening);
        inquiry.aws().filing().ifPresent(filing -> {
            String recorded = filing.severity().id();
            if (filing.severity() == inquiry.severity()) {
                draft.paragraph(voice.say("severity.edited.same"));
            } else if (inquiry.aws().isResponded()) {
                draft.paragraph(voice.say("severity.edited.responded", "filed", recorded));
            } else {
                String due = voice.at(filing.due(), now);
                draft.paragraph(voice.say("severity.edited.filed", "filed", recorded, "due", due))
                        .paragraph(voice.say("severity.edited.next"))
                        .controls(List.of(new Buttons(voice, inquiry).plain(Actions.MARK_FILED)));
            }
        });
        return draft.message(opening);
    }

    /** The first response came at another time than its notice says, which is past. */
    public Message timeMended(Inquiry inquiry, Instant at, Instant now) {
        Voice voice = Voice.of(phrases, house, inquiry);
        String how = new CaseNames(voice).firstResponse(inquiry.aws()).orElse("");
        String sentence = voice.say("responded.mended", "time", voice.at(at, now), "how", how);
        return new Draft().paragraph(sentence).message(sentence);
    }

    /** The answer to a mark; for {@code RESOLVED} that is the timeline. */
    public Message mark(Inquiry inquiry, Effect.Notice notice, Instant now) {
        Voice voice = Voice.of(phrases, house, inquiry);
        List<String> lines = new MarkLines(voice, now).of(notice, inquiry.aws());
        Draft draft = new Draft()
                .lines(lines.stream().map(line -> List.of(Span.words(line))).toList());
        return draft.controls(new MarkButtons(voice, inquiry).of(notice)).message(lines.get(0));
    }
}
