package dev.awsinquiry.reading.page;

import com.google.re2j.Pattern;
import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Folded;
import dev.awsinquiry.reading.layout.Shown;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a text has to be read against.
 *
 * @param asked the facts that had been asked for when it was written; a short answer (「全員です」) counts for these alone
 * @param knownDate the date of the observation, where it was given earlier: it completes a clock time without a date
 * @param today the reporter's date, for dates without a year
 * @param zone the reporter's zone
 * @param thread for a reply in the thread of an inquiry; empty for a text that stands alone
 * @param shown what the product itself shows where it asks
 */
public record Setting(
        Set<Fact> asked,
        Optional<LocalDate> knownDate,
        LocalDate today,
        ZoneId zone,
        Optional<InThread> thread,
        Shown shown) {

    /** Chars at the end of a message that tell whether it asks. */
    private static final int ASKING = 40;

    /** How a message ends that asks for something to be told, and has no question mark. */
    private static final Pattern UNMARKED = Pattern.compile("(?:(?:です|ます|でしょう|ました|でした|ません)か"
            + "|(?:教え|教示|知らせ|共有|提示|貼っ|送っ).{0,6}(?:ください|下さい|ほしい|ほしいです|お願い.{0,6}|いただけ.{0,8}|もらえ.{0,6}|頂け.{0,8}))[。.!]*$");

    /**
     * What is known when a reply is read. Who replies says new things, and answers; what a reply names in passing doesn't
     * replace what was stated before.
     *
     * @param stated the facts that are stated already, and what was understood of each
     * @param reported when the inquiry was reported: a clock time in answer to the question for it is that day's. Empty
     *     where somebody spoke of another day, such as 昨日
     * @param written when the reply was written: 昨日 is the day before, and nothing that was observed lies behind it
     * @param time the clock time of the observation, where it was given earlier: a date completes or corrects it
     * @param before the message before it in the thread: people ask each other as well, 「バケット名は?」
     * @param moment the observation with its zone, where both were given earlier
     * @param typed whether the words were typed into a form: what they ask, they ask AWS
     * @param hit the words in which it was told who is hit, 「町田店と藤沢店です」, where they were told
     */
    public record InThread(
            Map<Fact, String> stated,
            Optional<Instant> reported,
            Instant written,
            Optional<LocalTime> time,
            Optional<String> before,
            Optional<KnownMoment> moment,
            boolean typed,
            Optional<String> hit) {
        public InThread {
            stated = Map.copyOf(stated);
        }

        /** A message in the thread. */
        public InThread(
                Map<Fact, String> stated,
                Optional<Instant> reported,
                Instant written,
                Optional<LocalTime> time,
                Optional<String> before,
                Optional<KnownMoment> moment) {
            this(stated, reported, written, time, before, moment, false, Optional.empty());
        }

        /** Words that are typed into a form once this is stated. */
        public static InThread typed(Map<Fact, String> stated, Instant at, Optional<KnownMoment> moment) {
            return new InThread(
                    stated, Optional.empty(), at, Optional.empty(), Optional.empty(), moment, true, Optional.empty());
        }

        private InThread without(Set<Fact> facts) {
            Map<Fact, String> rest = stated.entrySet().stream()
                    .filter(known -> !facts.contains(known.getKey()))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            return new InThread(rest, reported, written, time, before, moment, typed, hit);
        }

        /** The same, where it was told in these words who is hit. */
        public InThread hit(Optional<String> words) {
            return new InThread(stated, reported, written, time, before, moment, typed, words);
        }

        /** Where no clock time was given, nor what was understood. */
        public InThread(Set<Fact> stated, Optional<Instant> reported, Instant written) {
            this(
                    stated.stream().collect(Collectors.toMap(fact -> fact, fact -> "")),
                    reported,
                    written,
                    Optional.empty());
        }

        /** Where no message stands before it. */
        public InThread(
                Map<Fact, String> stated, Optional<Instant> reported, Instant written, Optional<LocalTime> time) {
            this(stated, reported, written, time, Optional.empty(), Optional.empty());
        }
    }

    public Setting {
        asked = Set.copyOf(asked);
    }

    /** One where the product shows nothing that could be quoted. */
    public Setting(
            Set<Fact> asked, Optional<LocalDate> knownDate, LocalDate today, ZoneId zone, Optional<InThread> thread) {
        this(asked, knownDate, today, zone, thread, Shown.NOTHING);
    }

    /** One that isn't read together with an inquiry. */
    public Setting(Set<Fact> asked, Optional<LocalDate> knownDate, LocalDate today, ZoneId zone) {
        this(asked, knownDate, today, zone, Optional.empty());
    }

    /** A text that stands alone, such as the one of a form or of {@code /api/check}. */
    public static Setting alone(LocalDate today, ZoneId zone) {
        return new Setting(Set.of(), Optional.empty(), today, zone);
    }

    /** Words that were written at that moment, read for what they tell of the day. */
    public static Setting written(Instant at, ZoneId zone) {
        return written(at, zone, Optional.empty());
    }

    /** The same, behind another message. */
    public static Setting written(Instant at, ZoneId zone, Optional<String> before) {
        InThread thread = new InThread(Map.of(), Optional.empty(), at, Optional.empty(), before, Optional.empty());
        return new Setting(Set.of(), Optional.empty(), LocalDate.ofInstant(at, zone), zone, Optional.of(thread));
    }

    /** The same, where the product shows these words. */
    public Setting showing(Shown words) {
        return new Setting(asked, knownDate, today, zone, thread, words);
    }

    /** The same, as though these facts weren't stated yet. */
    public Setting without(Set<Fact> facts) {
        return new Setting(asked, knownDate, today, zone, thread.map(known -> known.without(facts)), shown);
    }

    /** The same, where these are asked for as well. */
    public Setting asking(Set<Fact> more) {
        return new Setting(
                Stream.concat(asked.stream(), more.stream()).collect(Collectors.toSet()),
                knownDate,
                today,
                zone,
                thread,
                shown);
    }

    /** Whether it was said to be over before the reply. */
    public boolean over() {
        return said(Fact.WHEN_ONGOING).filter("ended"::equals).isPresent();
    }

    /** Whether the fact was stated before the reply. */
    public boolean stated(Fact fact) {
        return said(fact).isPresent();
    }

    /** The message before the reply, if it asks something. */
    public Optional<String> question() {
        return thread.flatMap(InThread::before).map(String::strip).filter(Setting::asks);
    }

    /** Whether the words end with a question mark, of either width, or ask without one: 「…でしょうか。」, 「ご教示ください。」, "which one". */
    public static boolean asks(String words) {
        return marked(words) || TurnedQuestion.is(words);
    }

    /** Whether its end tells that they ask, and not the order of its words alone. */
    public static boolean marked(String words) {
        String last = words.substring(Math.max(0, words.length() - ASKING));
        return last.endsWith("?")
                || last.endsWith("\uff1f")
                || UNMARKED.matcher(last).find();
    }

    /** What was understood of the fact before the reply, if it was stated. */
    public Optional<String> said(Fact fact) {
        return thread.map(known -> known.stated().get(fact));
    }

    /** The symptom as it was told before the reply, as word files would have it; empty where none was. */
    public String symptom() {
        return said(Fact.HOW_SYMPTOM).map(told -> Folded.said(told).lower).orElse("");
    }

    /** Whether it is of a message in a thread, and not of what was typed into a form. */
    public boolean isReply() {
        return thread.filter(known -> !known.typed()).isPresent();
    }

    /**
     * The observation as it was stated before the reply, with its zone. The times of a form's words are those of whatever
     * they tell, and none is read by it.
     */
    public Optional<KnownMoment> moment() {
        return thread.filter(known -> !known.typed()).flatMap(InThread::moment);
    }

    /** The same where its zone is a machine's or the picker's: what is said of times besides changes neither. */
    public Optional<KnownMoment> fixed() {
        return thread.flatMap(InThread::moment).filter(moment -> moment.copied() || moment.picked());
    }

    /** The words in which the effect was counted before the reply. */
    public Optional<String> counted() {
        // with the effect that was counted, as that may name more numbers
        return said(Fact.HOWMUCH_QUANTIFIED)
                .map(count -> count + "\n" + said(Fact.HOWMUCH_IMPACT).orElse(""));
    }
}
