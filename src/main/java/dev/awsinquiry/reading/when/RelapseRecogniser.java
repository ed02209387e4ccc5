package dev.awsinquiry.reading.when;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.page.MessageBefore;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Recogniser;
import dev.awsinquiry.reading.page.SpeechAct;
import dev.awsinquiry.reading.phrase.Match;
import java.util.EnumSet;
import java.util.Set;

/**
 * {@code when.ongoing} where a reply says that it has begun anew: "it came back" tells that a service is up again as long
 * as it was down, and that the fault is there again once it was said to be over.
 */
public final class RelapseRecogniser implements Recogniser {

    private static final Set<SpeechAct> TELLING = EnumSet.of(SpeechAct.TELLS, SpeechAct.REMARKS);

    @Override
    public void read(Page page, Notes notes) {
        if (!page.setting().over()) {
            return;
        }
        for (Match match : page.matches("relapse")) {
            if (TELLING.contains(page.acts().at(match.end() - 1))
                    && !StillOfElse.told(page, match)
                    && !answers(page, match)
                    && !overSince(page, match)) {
                notes.forget(Fact.WHEN_ONGOING);
                notes.state(Fact.WHEN_ONGOING, match.rule().value(), match.start(), match.end(), 1);
            }
        }
    }

    /** Whether 「まだです」 answers a question for something else: 「報告した?」 */
    private static boolean answers(Page page, Match match) {
        return page.begins(match.start(), match.end(), "relapse.bare")
                && page.setting().question().isPresent()
                && !MessageBefore.asks(page, "asked.over");
    }

    /** Whether it is told behind the match that it is over again: "it came back, but it's fixed now". */
    private static boolean overSince(Page page, Match match) {
        return page.matches(Fact.WHEN_ONGOING.id()).stream()
                .anyMatch(later -> later.start() >= match.end()
                        && !later.rule().value().equals(match.rule().value()));
    }
}
