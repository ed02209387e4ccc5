package dev.awsinquiry.reading.page;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.layout.Clauses;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.phrase.Hit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the author, or somebody with a name or an office, did: a verb in the past where a clause begins, behind whoever
 * acts or behind nobody ("Rebooted the box"). What a machine did has the machine before it and isn't found.
 */
public final class Deeds {

    /** What a deed was for. */
    public enum Kind {
        /** To see how things are. */
        LOOK,
        /** To hear what somebody knows. */
        ASK,
        /** To put something right. */
        MEND,
        /** To set something up, or nobody can tell what for. */
        MAKE
    }

    /**
     * A deed.
     *
     * @param kind what it was for
     * @param index which clause of its sentence
     * @param clauses all clauses of that sentence
     * @param sentence index of the sentence
     * @param lone whether it neither sets the scene, "once we had purged it", nor is a step among others of another kind
     */
    public record Deed(Kind kind, int index, List<Clauses.Clause> clauses, int sentence, boolean lone) {

        /** What tells of it. */
        public Clauses.Clause clause() {
            return clauses.get(index);
        }
    }

    private static final int MOST_WORDS = 10;

    private static final String[] VERBS = {"deed.look", "deed.ask", "deed.mend", "deed.make"};

    private final Page page;
    private final String lower;
    private final Map<Integer, Kind> verbs = new HashMap<>();
    private final Map<Integer, Integer> leads = new HashMap<>();
    private final Map<Integer, Integer> doers = new HashMap<>();
    private final Map<Integer, Integer> scenes = new HashMap<>();
    private final Set<Integer> states = new HashSet<>();

    private Deeds(Page page) {
        this.page = page;
        lower = page.folded().lower;
        int[] kinds = page.words().lexicon().wordClasses(VERBS);
        ends("deed.lead", leads);
        ends("deed.self", doers);
        ends("deed.scene", scenes);
        page.found("deed.state").forEach(hit -> states.add(hit.start()));
        for (Hit hit : page.hits().of(kinds)) {
            for (int k = 0; k < kinds.length; k++) {
                if (hit.wordClass() == kinds[k]) {
                    // a verb of more than one kind: what sets something up can mend it, but needn't
                    verbs.merge(
                            hit.start(), Kind.values()[k], (x, y) -> x == Kind.MAKE || y == Kind.MAKE ? Kind.MAKE : x);
                }
            }
        }
    }

    /** By where words of the class begin, where the longest of them ends. */
    private void ends(String wordClass, Map<Integer, Integer> ends) {
        page.found(wordClass).forEach(hit -> ends.merge(hit.start(), hit.end(), Math::max));
    }

    /** All deeds of the text; a page asks once and keeps them. */
    static List<Deed> in(Page page) {
        return new Deeds(page).all();
    }

    private List<Deed> all() {
        List<Deed> found = new ArrayList<>();
        for (int s = 0; s < page.sentences().size() && !verbs.isEmpty(); s++) {
            Sentence sentence = page.sentences().get(s);
            if (!sentence.spoken() || !mayTell(s)) {
                continue;
            }
            List<Clauses.Clause> clauses = page.clauses(s);
            boolean acts = false;
            boolean makes = false;
            for (int i = 0; i < clauses.size(); i++) {
                Clauses.Clause clause = clauses.get(i);
                boolean free = i == 0 || acts || ",a".indexOf(clause.mark()) < 0;
                Deed deed = deed(clauses, i, s, free);
                if (deed != null && page.role().tells(clause.start())) {
                    makes |= deed.kind() == Kind.MAKE;
                    found.add(makes ? new Deed(deed.kind(), i, clauses, s, false) : deed);
                    acts = true;
                }
            }
        }
        return found;
    }

    /** Whether a verb or somebody who acts stands in the sentence, without which no clause of it tells of a deed. */
    private boolean mayTell(int sentence) {
        boolean tells = page.has(sentence, "deed.self");
        for (int i = 0; !tells && i < VERBS.length; i++) {
            tells = page.has(sentence, VERBS[i]);
        }
        return tells;
    }

    private @Nullable Deed deed(List<Clauses.Clause> clauses, int index, int s, boolean free) {
        Clauses.Clause clause = clauses.get(index);
        int at = clause.start();
        boolean told = false;
        boolean scene = false;
        for (int words = 0; words < MOST_WORDS && at < clause.end(); words++) {
            int end = wordEnd(at, clause.end());
            if (doers.containsKey(at) && !told) {
                told = true;
                end = doers.get(at);
            } else if (scenes.containsKey(at) && !told) {
                scene = true;
                end = scenes.get(at);
            } else if (verbs.containsKey(at) && (told || free && !scene)) {
                return new Deed(verbs.get(at), index, clauses, s, !scene);
            } else if (leads.containsKey(at)) {
                end = leads.get(at);
            } else if (!lower.startsWith("ly", end - 2)) {
                boolean past = told && end - at > 3 && lower.startsWith("ed", end - 2) && !states.contains(at);
                return past ? new Deed(Kind.MAKE, index, clauses, s, !scene) : null;
            }
            at = Chars.skipBlanks(lower, end);
        }
        return null;
    }

    private int wordEnd(int start, int limit) {
        int end = start;
        while (end < limit && lower.charAt(end) != ' ') {
            end++;
        }
        return Math.max(end, start + 1);
    }
}
