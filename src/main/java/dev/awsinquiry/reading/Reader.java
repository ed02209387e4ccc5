package dev.awsinquiry.reading;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.inquiry.Partial;
import dev.awsinquiry.inquiry.Remark;
import dev.awsinquiry.reading.chars.WordLists;
import dev.awsinquiry.reading.page.Added;
import dev.awsinquiry.reading.page.Answered;
import dev.awsinquiry.reading.page.Asked;
import dev.awsinquiry.reading.page.Correction;
import dev.awsinquiry.reading.page.Reach;
import dev.awsinquiry.reading.page.Restated;
import dev.awsinquiry.reading.page.Setting;
import dev.awsinquiry.reading.page.Withdrawn;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a text. Same text and setting, same reading; no network, no clock, time linear in the length of the text. */
public interface Reader {

    /**
     * Reads any text, also an empty or a hostile one.
     *
     * @param text what was typed; secrets in it are masked before anything else is done
     */
    Reading read(String text, Setting setting);

    /**
     * The day of the observation, as far as a text tells it.
     *
     * @param date the date that it gives, with a clock time or without
     * @param other whether it speaks of another day than that on which it was written, without saying which: 先週
     * @param clock the clock time of an observation, if it gives one
     * @param hour whether it gives an hour that may be of either half of the day
     * @param words the words that give the one or the other, where it isn't both; or a part of a day, 「夕方」
     */
    record Day(Optional<LocalDate> date, boolean other, Optional<LocalTime> clock, boolean hour, String words) {

        /** Whether it answers a part of the question when it happened. */
        public boolean tells() {
            return date.isPresent() || clock.isPresent() || hour || !words.isEmpty();
        }
    }

    /** What the text tells of the day of the observation. */
    Day day(String text, Setting setting);

    /**
     * A contribution as it was read, with the parts of answers that are no facts yet.
     *
     * @param day what it tells of the day of the observation
     * @param named whether it names a resource in a way that isn't unique, such as a function by its name
     * @param asks whether a reply wants something of AWS that belongs to the inquiry, such as the cause
     * @param adds what a reply names beside what it states, or was stated before: 「大阪リージョンでも」
     * @param lessens the facts of which a reply only takes back a part: 「大阪は勘違いでした」
     * @param tells whether a reply that states nothing anew shows evidence, or answers a colleague with a name or a number
     * @param names whether it tells something with a name or a number, whoever asked
     */
    record Contribution(
            Reading reading,
            Day day,
            boolean named,
            boolean asks,
            Map<Fact, Added> adds,
            Set<Fact> lessens,
            boolean tells,
            boolean names) {

        /** A date without its time, or the time without its date; empty where both are told or neither. */
        public Optional<Partial> partial() {
            if (reading.of(Fact.WHEN_EXACT).isPresent() || day.words().isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(
                    new Partial(day.words(), day.clock().isPresent() ? Partial.Lack.DAY : Partial.Lack.CLOCK));
        }
    }

    /** Reads what somebody contributes: as {@link #read}, and what it tells in part, all in one go. */
    Contribution contribution(String text, Setting setting);

    /**
     * Which flags of earlier words an answer leaves no reason for: "PostgreSQL" tells which RDS was meant.
     *
     * @param before the earlier words
     * @param raised the flags that they raise
     * @param answer what was said since; what it only asks makes nothing plain
     */
    List<Remark> settled(String before, List<Remark> raised, String answer, Setting setting);

    /**
     * The last question of a message that yes or no answers, as colleagues ask each other; empty for one that says both.
     *
     * @param setting of the message
     */
    Optional<Asked> asked(String message, Setting setting);

    /** Whether a message says yes or no. */
    Optional<Answered> answered(String message);

    /** Whether a message takes back what was written before it: 「↑間違い」, "ignore that". */
    Optional<Withdrawn> withdrawn(String message, Setting setting);

    /**
     * How many are affected, where a reply puts that right, or who is affected as well.
     *
     * @param told the words that told it before
     */
    Optional<Recounting> recount(String reply, String told, Setting setting);

    /**
     * Another number of those affected than was told before, or others beside them.
     *
     * @param words that tell it
     * @param all whether it is all of them
     * @param others whether it is others, who take nothing from those told before
     */
    record Recounting(String words, boolean all, boolean others) {}

    /** Of whom a reply tells, where it says that it is all or some, or how many. */
    Reach reach(Reading reply, Fact fact);

    /** Whether a text says that something said before wasn't so: 「訂正します」, "actually". */
    boolean corrects(String text);

    /** What a reply takes back of the values that were told before, and what it puts in their place. */
    Correction correction(String reply, Setting setting);

    /** Whether words count anew what others counted before: with the same unit, or none, and another number. */
    boolean countsAnew(String words, String before);

    /** Words that are looked for at one place, for what is told by the wording of a message alone. */
    WordLists lists();

    /** What words say of a fact of which the other ones were told before. */
    Restated restated(String words, String before);

    /** The text with every secret in it replaced by a mask that says what stood there; masking twice changes nothing. */
    String mask(String text);

    /** The language that the text is written in: Japanese as soon as it holds kana or kanji. */
    Language language(String text);
}
