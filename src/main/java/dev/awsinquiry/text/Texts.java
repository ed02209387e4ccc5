package dev.awsinquiry.text;

/** Everything that the product says about inquiries, in one place to hand around. */
public record Texts(
        CardText card,
        GapsText gaps,
        AdviceText advice,
        CaseText caseText,
        NoticeText notices,
        TimelineText timeline,
        ReminderText reminders,
        WhisperText whispers,
        ListText lists,
        ReplyText replyText,
        ForgetText forgetting,
        OwnerText owners,
        ExplanationText explanation) {

    /** All of them with these sentences. */
    public static Texts of(Phrases phrases, House house) {
        return new Texts(
                new CardText(phrases, house),
                new GapsText(phrases, house),
                new AdviceText(phrases, house),
                new CaseText(phrases, house),
                new NoticeText(phrases, house),
                new TimelineText(phrases, house),
                new ReminderText(phrases, house),
                new WhisperText(phrases, house),
                new ListText(phrases, house),
                new ReplyText(phrases, house),
                new ForgetText(phrases, house),
                new OwnerText(phrases, house),
                new ExplanationText(phrases, house));
    }
}
