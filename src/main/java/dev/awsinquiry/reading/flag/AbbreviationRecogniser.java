package dev.awsinquiry.reading.flag;

import dev.awsinquiry.inquiry.Flag;
import dev.awsinquiry.reading.aws.Abbreviations;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.WordLists;
import dev.awsinquiry.reading.layout.Part;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Recogniser;
import dev.awsinquiry.reading.phrase.Hit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code ambiguous_abbreviation} and {@code house_word}: an abbreviation that the text doesn't spell out anywhere. */
public final class AbbreviationRecogniser implements Recogniser {

    /** Chars of a time before who says it. */
    private static final int STAMP = 24;

    private static final String RULE = "[";
    /** From so many letters on a word that stands for one thing alone is no other word in small letters either. */
    private static final int SURE = 3;

    @Override
    public void read(Page page, Notes notes) {
        Abbreviations abbreviations = page.words().abbreviations();
        Map<Abbreviations.Entry, Boolean> settled = new HashMap<>();
        List<Hit> hits = abbreviations.find(page.folded());
        // "RDS is the service that is slow" doesn't tell which of two it is
        hits.stream()
                .filter(hit -> abbreviations.entry(hit).names().size() == 1 && Glosses.told(page, hit.end()))
                .forEach(hit -> settled.put(abbreviations.entry(hit), true));
        for (Hit hit : hits) {
            Abbreviations.Entry entry = abbreviations.entry(hit);
            int s = page.sentenceAt(hit.start());
            boolean said = s >= 0
                    && (page.sentences().get(s).spoken()
                            || page.sentences().get(s).part() == Part.HEADING);
            if (said && written(page, hit, entry) && !settled.computeIfAbsent(entry, e -> settled(page, e))) {
                Flag flag = entry.names().size() > 1 ? Flag.AMBIGUOUS_ABBREVIATION : Flag.HOUSE_WORD;
                notes.raise(flag, hit.start(), hit.end(), String.join(" / ", entry.names()));
            }
        }
    }

    private static boolean settled(Page page, Abbreviations.Entry entry) {
        boolean doubtful =
                entry.onlyBeside().isEmpty() || entry.onlyBeside().stream().anyMatch(words -> stands(page, words));
        return !doubtful || entry.settledBy().stream().anyMatch(words -> stands(page, words));
    }

    /** Whether the words stand in the text, or the rule in square brackets holds in it. */
    private static boolean stands(Page page, String words) {
        return words.startsWith(RULE)
                ? !page.matches(words.substring(RULE.length(), words.length() - 1))
                        .isEmpty()
                : page.folded().lower.contains(words);
    }

    /** Whether it stands there as a word of its own, in its own letters, not as a part of a name or a path. */
    private static boolean written(Page page, Hit hit, Abbreviations.Entry entry) {
        String text = page.folded().text;
        WordLists lists = page.words().lists();
        char before = Chars.at(text, hit.start() - 1);
        char after = Chars.at(text, hit.end());
        boolean part = "-_./:@#&+=|".indexOf(before) >= 0 && Chars.alnum(Chars.at(text, hit.start() - 2))
                || "-_./:@=|".indexOf(after) >= 0 && Chars.alnum(Chars.at(text, hit.end() + 1))
                || before == ':' && Chars.at(text, hit.start() - 2) == ':'
                // the beginning of a name that a program puts together: 'IC-' + name
                || "-_".indexOf(after) >= 0 && "'\"`".indexOf(Chars.at(text, hit.end() + 1)) >= 0;
        boolean unit = before == ' ' && Chars.digit(Chars.at(text, hit.start() - 2))
                || lists.before("unit.before", text, hit.start());
        String word = text.substring(hit.start(), hit.end());
        boolean several = entry.names().size() > 1;
        return !part
                && !(several && (unit || somebody(lists, text, hit)))
                && (entry.anyCase()
                        || word.equals(entry.words())
                        || capitals(word) > 1
                        || entry.names().size() == 1 && word.length() >= SURE);
    }

    /** Whether it is who says it, "14:15 AG: it's down again", or a team: "the SF guys". */
    private static boolean somebody(WordLists lists, String text, Hit hit) {
        boolean says = text.startsWith(": ", hit.end()) && Chars.at(text, hit.start() - 1) == ' ' && hit.start() > 1;
        int before = hit.start() - 1;
        while (says && before >= 0 && text.charAt(before) != '\n') {
            char c = text.charAt(before);
            says = hit.start() - before <= STAMP && !Chars.japanese(c) && !Chars.letter(Character.toLowerCase(c));
            before--;
        }
        return says || lists.at("team.behind", text, hit.end());
    }

    private static long capitals(String word) {
        return word.chars().filter(c -> c >= 'A' && c <= 'Z').count();
    }
}
