package dev.awsinquiry.reading;

import dev.awsinquiry.inquiry.Flag;
import java.util.List;

/** Raises a flag where a rule of the word files for it holds. */
record FlagRules(Flag flag) implements Recogniser {

    @Override
    public void read(Page page, Notes notes) {
        List<Match> matches = page.matches(flag.id());
        if (!matches.isEmpty()) {
            notes.raise(flag, matches.get(0).start(), matches.get(0).end(), "");
        }
    }
}
