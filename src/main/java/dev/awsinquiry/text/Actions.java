package dev.awsinquiry.text;

/** The public names of what can be pressed. */
public final class Actions {

    public static final String ANSWER_GAPS = "answer_gaps";
    public static final String NOT_KNOWN = "not_known";
    public static final String FINISH_NOW = "finish_now";
    public static final String INCLUDE_REPLIES = "include_replies";
    public static final String EXPLAIN_READING = "explain_reading";
    public static final String MISREAD = "misread";
    public static final String EDIT_INQUIRY = "edit_inquiry";
    public static final String MARK_FILED = "mark_filed";
    public static final String MARK_RESPONDED = "mark_responded";
    public static final String CORRECT_TIME = "correct_time";
    public static final String MARK_REPLIED = "mark_replied";
    public static final String DRAFT_REPLY = "draft_reply";
    public static final String MARK_RESOLVED = "mark_resolved";
    public static final String REOPEN = "reopen";
    public static final String SET_OWNER = "set_owner";
    public static final String CLEAR_OWNER = "clear_owner";
    public static final String UNDO = "undo";
    public static final String POST_NEWER_TEXT = "post_newer_text";
    public static final String SNOOZE_REMINDER = "snooze_reminder";
    public static final String FORGET_CHOICE = "forget_choice";
    public static final String FORGET_INQUIRY = "forget_inquiry";
    public static final String KEEP_INQUIRY = "keep_inquiry";
    public static final String STOP_REMINDERS = "stop_reminders";

    private Actions() {}
}
