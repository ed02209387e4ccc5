package dev.awsinquiry.reading.what;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Finding;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Recogniser;
import dev.awsinquiry.reading.phrase.Hit;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An action beside the fault that failed in a thread: 「キャンセルしようとしたら ValidationException と言われた」. It was tried; its
 * message isn't the fault's, and nothing is set off by it. Where the fault is that very action, both are the fault's.
 */
public final class SideAction implements Recogniser {

    private static final String[] DEEDS = {"side.deed.ja", "side.deed.en"};

    /** Letters by which an action is known again in what was told of the fault. */
    private static final int STEM = 2;

    private static final int STEM_EN = 4;

    @Override
    public void read(Page page, Notes notes) {
        if (page.setting().thread().isEmpty()) {
            return;
        }
        for (Hit deed : page.found(DEEDS)) {
            int s = page.sentenceAt(deed.start());
            Sentence in = s < 0 ? null : page.sentences().get(s);
            if (in == null || !in.spoken() || page.asks(in) || fault(page, deed)) {
                continue;
            }
            boolean failed = tells(page, notes.of(Fact.HOW_ERROR), in) && !only(page, deed);
            boolean set = tells(page, notes.of(Fact.WHAT_TRIGGER), in);
            if (failed) {
                notes.forget(Fact.HOW_ERROR);
            }
            if (set) {
                notes.forget(Fact.WHAT_TRIGGER);
            }
            if (failed || set) {
                notes.stateWords(Fact.WHAT_TRIED, in.start(), in.end(), 2);
            }
        }
    }

    /** Whether no other error was told where it was tried on what failed itself: "won't come up", "tried to restart it". */
    private static boolean only(Page page, Hit deed) {
        return page.begins(deed.start(), deed.end(), "side.deed.en")
                && !page.setting().stated(Fact.HOW_ERROR);
    }

    /** Whether what was told of the fault names the action. */
    private static boolean fault(Page page, Hit deed) {
        String action = page.lower(deed.start(), deed.end());
        int behind = action.lastIndexOf(" to ");
        String verb = behind >= 0 ? action.substring(behind + 4) : action;
        int stem = Math.min(verb.length(), verb.charAt(0) < 0x7f ? STEM_EN : STEM);
        return Stream.of(Fact.HOW_SYMPTOM, Fact.WHAT_TRIGGER)
                .map(page.setting()::said)
                .flatMap(Optional::stream)
                .anyMatch(told -> told.toLowerCase(Locale.ROOT).contains(verb.substring(0, stem)));
    }

    private static boolean tells(Page page, @Nullable Finding found, Sentence in) {
        Span at = found == null ? null : page.folded().stretch(found.span());
        return at != null && !found.unknown() && in.holds(at.start());
    }
}
