package dev.awsinquiry.inquiry;

import java.util.Locale;

/** Something about the words that costs time with support, and that can be said better; see the public ids in the README. */
public enum Flag {
    /** 今朝, さっき, "this morning": no one can look that up in a log. */
    VAGUE_TIME,
    /** A name where an ID is needed: several resources may carry the same Name tag. */
    NAME_TAG_ONLY,
    /** One abbreviation, two products (RDS). */
    AMBIGUOUS_ABBREVIATION,
    /** An abbreviation that AWS doesn't use, or a word of the team's own. */
    HOUSE_WORD,
    /** An AZ name (ap-northeast-1c), whose place may differ between accounts, without its AZ ID (apne1-az4). */
    AZ_NAME_NOT_ID,
    /** "Were we affected?": the Health Dashboard answers that. */
    ASKS_WAS_I_AFFECTED,
    /** "Is that AZ all right?" */
    ASKS_AZ_OK,
    /** Asks for AWS's root cause, or how AWS will prevent it. */
    ASKS_ROOT_CAUSE_OR_PREVENTION,
    /** Nothing broke here, but everybody talks about it. */
    NOT_AFFECTED_BUT_WORRIED,
    /** More than one question in one case. */
    SEVERAL_QUESTIONS,
    /** 「至急」 in the words; it changes no severity. */
    URGENCY_IN_WORDS,
    /** Sends support to a console, log or server that it can't see. */
    REFERS_TO_UNSEEN,
    /** More than one AZ, Auto Scaling, no single point of failure, and it still broke: do ask. */
    BEST_PRACTICE_FOLLOWED,
    /** A key, token or password stands in the words. */
    CONTAINS_SECRET;

    /** The public name, such as {@code vague_time}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
