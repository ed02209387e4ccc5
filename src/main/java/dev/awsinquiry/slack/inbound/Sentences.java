package dev.awsinquiry.slack.inbound;

import dev.awsinquiry.desk.Problem;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.inquiry.Refusal;
import dev.awsinquiry.text.Message;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What is said to one person, at once. */
public interface Sentences {

    /** Why what was pressed has no effect. */
    Message refusal(Language language, Refusal why, Inquiry inquiry);

    /** What support can't do with an input; shown beside it. */
    String problem(Language language, Problem problem);

    /** The bot isn't a member of the channel: how to invite it, and that nothing is lost. */
    Message invite(Language language);

    /** The form couldn't be opened: what to do. */
    Message formNotOpened(Language language);

    /** Nothing could be recorded or looked up just now. */
    Message unavailable(Language language);

    /** There is no such inquiry any more. */
    Message unknownInquiry(Language language);

    /** How to use it. */
    Message help(Language language);

    /** The open inquiries of a channel, each with the link to its thread where it has one. */
    Message list(Language language, List<Inquiry> open, Function<Inquiry, Optional<String>> link, Instant now);
}
