package dev.awsinquiry.desk;

import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Refusal;
import java.util.Map;

/** How the desk answers. */
public sealed interface Outcome {

    /** Recorded, together with the posts that follow from it. */
    record Done(Inquiry inquiry) implements Outcome {}

    /** Nothing changed, and whoever asked is told why. */
    record Refused(Refusal why, Inquiry inquiry) implements Outcome {}

    /** No such inquiry here. */
    record Unknown() implements Outcome {}

    /** Inputs can't be taken as they are, by block id. */
    record Problems(Map<String, Problem> byBlock) implements Outcome {
        public Problems {
            byBlock = Map.copyOf(byBlock);
        }
    }
}
