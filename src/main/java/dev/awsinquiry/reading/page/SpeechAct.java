package dev.awsinquiry.reading.page;

/** What a clause does in a message; only one that tells states what happened. */
public enum SpeechAct {
    /** It tells what is or was. */
    TELLS,
    /** It asks, or requests something of those who answer. */
    ASKS,
    /** It says what will be done about it. */
    PLANS,
    /** It supposes a case that hasn't come. */
    SUPPOSES,
    /** It speaks of the message itself, or of what it leaves out. */
    REMARKS
}
