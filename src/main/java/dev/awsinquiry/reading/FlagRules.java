package dev.awsinquiry.reading;

import dev.awsinquiry.inquiry.Flag;
import java.util.List;
import java.util.Set;

/** Raises a flag where a rule of the word files for it holds. */
record FlagRules(Flag flag) implements Recogniser {

    /** What is asked or said as a whole is quoted as a whole, where that isn't long. */
    private static final Set<Flag> WHOLE = Set.of(
            Flag.ASKS_WAS_I_AFFECTED,
            Flag.ASKS_AZ_OK,
            Flag.ASKS_ROOT_CAUSE_OR_PREVENTION,
            Flag.NOT_AFFECTED_BUT_WORRIED);

    private static final int LONGEST = 60;

    @Override
    public void read(Page page, Notes notes) {
        List<Match> matches = page.matches(flag.id());
        if (!matches.isEmpty()) {
            Match first = matches.get(0);
            int start = page.sentences().get(page.sentenceAt(first.start())).start();
            int end = withoutStop(page, page.sentences().get(first.sentence()).end());
            boolean whole =
                    WHOLE.contains(flag) && end - start <= LONGEST && start <= first.start() && end >= first.end();
            notes.raise(flag, whole ? start : first.start(), whole ? end : first.end(), "");
        }
    }

    private static int withoutStop(Page page, int end) {
        int at = end;
        while (at > 0 && "。. ".indexOf(page.folded().text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }
}
