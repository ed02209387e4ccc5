package dev.awsinquiry.reading.page;

import com.google.re2j.Pattern;

/**
 * Whether the last sentence of an English message asks by the order of its words, as people in haste leave out the mark: "is that
 * utc or ours", "which table", "and all today, right".
 */
final class TurnedQuestion {

    /** A tag that asks whether it is so. */
    private static final Pattern TAGGED =
            Pattern.compile("(?i)\\w, (?:right|correct|isn't it|aren't they|hasn't it|doesn't it|is it|no|huh|eh)$");

    /** What asks behind a comma as well: "first thing, which table". */
    private static final Pattern WHICH = Pattern.compile("(?i)(?:which|whose|what|where|who|when)\\b");

    /** What ends a sentence before the last one of a message. */
    private static final String ENDS = ".!?\n\u2026";

    /** Chars of a question that is written without its mark. */
    private static final int PLAIN = 90;

    /** The same in English, where the order of the words asks: "is that utc or ours", "which table", "whos got the console". */
    private static final Pattern TURNED = Pattern.compile(
            "(?i)(?:(?:hm+|ok|okay|so|and|but|well|hi|hey|wait|oh|btw|sorry|right|yes|yeah|no|ah|then|also)\\b[ ,:–—-]*)*"
                    // who leaves out "I" or "it" tells: "did it twice", "had the same", "are both down"
                    + "(?:(?:is|are|was|were|isn't|aren't|wasn't|weren't) (?:it|that|this|these|those|they|we|you|he|she|there) \\S.*"
                    + "|(?:did|have|has|had|do|didn't|don't|haven't|hasn't) (?:they|we|you|he|she|your) \\S.*"
                    + "|(?:is|are|was|were|did|do|does|have|has|had|can|could|will|would|should) (?:anyone|anybody|someone|somebody|any of|one of) \\S.*"
                    + "|(?:does|doesn't|can|could|will|would|should) (?:it|that|this|these|those|they|we|you|he|she|the|our|your) \\S.*"
                    + "|(?:did|does) (?:[a-mo-z][\\w'-]*|n[a-np-z][\\w'-]*) (?:get|know|see|hear|tell|say|still|also|already|ever|have|help|work|send|change|notice)\\b.*"
                    + "|(?:what|where|when|how|why|who) (?:is|are|was|were|do|does|did|can|could|will|would|should|has|have|had|many|much|long|often)\\b.*"
                    + "|(?:what|where|when|who|how)'?s (?:the|our|that|this|it|in|on|for|your|with|up|got|going|left|next|else)\\b.*"
                    + "|which(?: (?:one|ones|[0-9]+|is it|are they))(?: [\\w-]+){0,4}|(?:which|whose) [a-z-]{4,}s?(?: [\\w-]+){0,3}"
                    + "|who (?:made|owns|owned|has|got|gets|signs|runs|built|calls|called|uses|used|changed|deployed|replaced|touched|did|said)(?: [\\w'-]+){1,6}"
                    + "|since when(?: [\\w'-]+){0,5}|anyone (?:from|in|on|at|here|awake|know|knows|got|have|has|seeing|with|else)\\b.*)");

    /** What goes on with what was said before: "which we restarted". */
    private static final Pattern RELATIVE = Pattern.compile(
            "(?i)(?:which|whose) (?:we|i|they|he|she|you|means|makes|meant|made|would|will|could|should|have|then|also|were|took|gave)\\b");

    private TurnedQuestion() {}

    /** Whether it does; what "?" closes asks anyway. */
    static boolean is(String words) {
        int from = 0;
        for (int at = 0; at + 1 < words.length(); at++) {
            from = ENDS.indexOf(words.charAt(at)) >= 0 && Character.isWhitespace(words.charAt(at + 1)) ? at + 1 : from;
        }
        String end = words.substring(from).strip();
        // "what we did just before: nothing" tells, and so does "where is it: in Ohio"
        boolean goesOn = end.indexOf(',', Math.min(end.length(), 12)) > 0 || end.indexOf(':', 1) > 0;
        String last = end.substring(end.lastIndexOf(", ") < 0 ? 0 : end.lastIndexOf(", ") + 2);
        boolean which = WHICH.matcher(last).lookingAt() && TURNED.matcher(last).matches();
        if (RELATIVE.matcher(end).lookingAt()) {
            return false;
        }
        return end.length() <= PLAIN
                && (TAGGED.matcher(end).find()
                        || which
                        || !goesOn && TURNED.matcher(end).matches());
    }
}
