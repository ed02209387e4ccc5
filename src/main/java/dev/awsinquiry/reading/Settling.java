package dev.awsinquiry.reading;

import dev.awsinquiry.inquiry.Flag;
import dev.awsinquiry.inquiry.Remark;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Raised;
import dev.awsinquiry.reading.page.Setting;
import dev.awsinquiry.reading.page.SpeechAct;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether an answer makes plain what earlier words left open, an abbreviation or the place behind the name of an AZ: read
 * together with it they don't raise the flag any more.
 */
final class Settling {

    /** By flag the one that is no longer raised once it is plain. */
    private static final Map<Flag, Flag> PLAIN = Map.of(
            Flag.AMBIGUOUS_ABBREVIATION, Flag.AMBIGUOUS_ABBREVIATION,
            Flag.HOUSE_WORD, Flag.HOUSE_WORD,
            Flag.AZ_NAME_NOT_ID, Flag.AZ_NAME_NOT_ID,
            Flag.ASKS_AZ_OK, Flag.AZ_NAME_NOT_ID);

    /** Who is asked or looks into it: "the database team is on it" tells of no RDS. */
    private static final String AMONG = "settling.not";

    private static final Set<SpeechAct> TELLING = EnumSet.of(SpeechAct.TELLS, SpeechAct.REMARKS);

    private final Reader reader;
    private final Setting setting;

    Settling(Reader reader, Setting setting) {
        this.reader = reader;
        this.setting = setting;
    }

    /** Whether any of the flags could be settled at all, so that the answer is worth reading for it. */
    static boolean may(List<Remark> raised) {
        return raised.stream().anyMatch(remark -> PLAIN.containsKey(remark.flag()));
    }

    /** Those of the flags that the answer settles. */
    List<Remark> of(String before, List<Remark> raised, Page answer) {
        String told = told(answer);
        if (told.isBlank()) {
            return List.of();
        }
        String apart = before.strip() + "\n";
        List<Raised> first = reader.read(apart, setting).raised();
        List<Raised> then = reader.read(apart + told, setting).raised();
        return raised.stream()
                .filter(remark -> PLAIN.containsKey(remark.flag()))
                .filter(remark -> raises(first, remark) && !raises(then, remark))
                .toList();
    }

    private static boolean raises(List<Raised> raised, Remark remark) {
        Flag flag = PLAIN.get(remark.flag());
        return raised.stream()
                .anyMatch(r ->
                        r.flag() == flag && (flag != remark.flag() || r.hint().equals(remark.hint())));
    }

    /** What it tells: "Amazon RDS or Remote Desktop?" only asks. */
    private static String told(Page answer) {
        return answer.sentences().stream()
                .filter(sentence -> !answer.asks(sentence)
                        && TELLING.contains(answer.acts().at(sentence.end() - 1))
                        && !answer.has(answer.sentenceAt(sentence.start()), AMONG))
                .map(sentence -> answer.folded().text.substring(sentence.start(), sentence.end()))
                .collect(Collectors.joining("\n"));
    }
}
