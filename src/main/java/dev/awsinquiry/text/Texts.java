package dev.awsinquiry.text;

import dev.awsinquiry.inquiry.*;
import java.time.*;
import java.util.*;

public record Texts(
        CardText card,
        GapsText gaps,
        AdviceText advice,
        CaseText caseText,
        NoticeText notices,
        TimelineText timeline,
        ReminderText reminders,
        WhisperText whispers,
        ReplyText replyText) {}
