package dev.awsinquiry.reading;

import dev.awsinquiry.inquiry.Fact;
import java.util.Set;

/**
 * What was tried, where word lists alone can't tell. What works elsewhere, and what was found in order, belongs to the
 * search for a fault only where the text tells of one. And in English an action was taken by the author only where it
 * begins a clause or follows whoever did it: "rebooted it twice", "we have rebooted it", but not "it rebooted".
 */
final class TrialRecogniser implements Recogniser {

    private static final Set<String> DOERS = Set.of(
            "i", "we", "i've", "we've", "have", "had", "already", "also", "then", "and", "or", "just", "even", "now",
            "he", "she", "they", "team", "by", "after", "was", "were", "been", "got", "simply", "first", "tried", "a",
            "the", "upon", "on", "despite", "manually", "finally", "did", "another", "with",
            "having");

    @Override
    public void read(Page page, Notes notes) {
        for (Match match : page.matches("told.tried")) {
            if (told(page, match)) {
                FactRules.stateSentence(Fact.WHAT_TRIED, match, page, notes);
            }
        }
        for (Match match : page.matches("told.fixed")) {
            if (told(page, match)) {
                FactRules.stateSentence(Fact.WHAT_TRIED, match, page, notes);
                FactRules.stateSentence(Fact.WHAT_TRIGGER, match, page, notes);
            }
        }
        if (!notes.stated(Fact.HOW_SYMPTOM) && !notes.stated(Fact.HOW_ERROR)) {
            return;
        }
        for (Match match : page.matches("beside.contrast")) {
            FactRules.stateSentence(Fact.WHAT_TRIED, match, page, notes);
            FactRules.stateSentence(Fact.WHAT_TRIGGER, match, page, notes);
        }
        for (Match match : page.matches("beside.check")) {
            FactRules.stateSentence(Fact.WHAT_TRIED, match, page, notes);
        }
    }

    /** Whether the match begins a clause, or stands behind a word that says who acts. */
    private static boolean told(Page page, Match match) {
        String lower = page.folded().lower;
        int end = match.start();
        while (end > 0 && lower.charAt(end - 1) == ' ') {
            end--;
        }
        int from = end;
        while (from > 0 && (Chars.letter(lower.charAt(from - 1)) || lower.charAt(from - 1) == '\'')) {
            from--;
        }
        return from == end || DOERS.contains(lower.substring(from, end));
    }
}
