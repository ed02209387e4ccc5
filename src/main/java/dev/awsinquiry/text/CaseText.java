package dev.awsinquiry.text;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Gaps;
import dev.awsinquiry.inquiry.Inquiry;
import java.util.ArrayList;
import java.util.List;

/** The finished text of an inquiry: every sentence that was typed, in the order that support engineers read. */
public final class CaseText {

    private final Phrases phrases;
    private final House house;

    /** Takes the words from these sentences. */
    public CaseText(Phrases phrases, House house) {
        this.phrases = phrases;
        this.house = house;
    }

    /**
     * The text as things stand.
     *
     * @param gaps what is still missing is named as not yet known
     */
    public CaseDocument of(Inquiry inquiry, Gaps gaps) {
        Voice voice = Voice.of(phrases, house, inquiry);
        List<CasePart> parts = new ArrayList<>();
        parts.add(new CasePart("", opening(voice, inquiry), ""));
        parts.addAll(new CaseParts(voice, inquiry, gaps.missing()).all());
        parts.add(new CasePart("", voice.say("case.closing"), ""));
        String colleague = voice.say("case.mention");
        return new CaseFitting(voice)
                .fit(parts.stream().map(part -> part.mentioning(colleague)).toList());
    }

    private String opening(Voice voice, Inquiry inquiry) {
        String greeting = inquiry.facts()
                .value(Fact.WHERE_ACCOUNT)
                .map(account -> voice.say("case.opening.account", "account", account))
                .orElseGet(() -> voice.say("case.opening"));
        return house.addressee(inquiry.language()) + "\n\n" + greeting;
    }

    /**
     * The messages that carry it: the body alone in the first, so that copying the message copies the text; then one for
     * each attachment.
     *
     * @param version counts the texts posted, from 1
     */
    public List<Message> messages(Inquiry inquiry, CaseDocument document, int version) {
        Voice voice = Voice.of(phrases, house, inquiry);
        String summary = version == 1
                ? voice.say("case_text.summary")
                : voice.say("case_text.summary.newer", "version", version);
        return document.messages(summary);
    }
}
