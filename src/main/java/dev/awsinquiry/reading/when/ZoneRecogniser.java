package dev.awsinquiry.reading.when;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.layout.Part;
import dev.awsinquiry.reading.page.BareAnswer;
import dev.awsinquiry.reading.page.Finding;
import dev.awsinquiry.reading.page.MessageBefore;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.OtherClock;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Recogniser;
import dev.awsinquiry.reading.page.Retractions;
import dev.awsinquiry.reading.page.TimesIn;
import dev.awsinquiry.reading.time.Offsets;
import dev.awsinquiry.reading.time.TimeMark;
import dev.awsinquiry.reading.time.Zones;
import java.time.ZoneId;
import java.util.BitSet;
import java.util.List;

/** {@code when.timezone}: a zone beside a time, or given once for all times. */
public final class ZoneRecogniser implements Recogniser {

    /** Chars between a time and the zone that belongs to it. */
    private static final int NEAR = 20;

    /** Chars of a moment without its seconds. */
    private static final int MINUTES = "2026-04-15T10:30".length();

    /** What people copy times from. */
    private static final String LOG = "zone.log";

    /** Chars between a label and its zone: a blank and a bracket. */
    private static final int LABEL = 2;

    @Override
    public void read(Page page, Notes notes) {
        List<TimeMark> times = page.times();
        // asked for each zone, of which a sentence may have many
        BitSet ahead = Ahead.only(page);
        for (TimeMark mark : BesideLog.meant(page)) {
            if (!mark.zone().isEmpty() && !inPassing(page, notes, mark) && !LogInZone.givesWay(page, mark)) {
                note(page, notes, mark, true, ahead);
            }
        }
        for (TimeMark offset : Offsets.alone(page.folded().lower)) {
            if (labelled(page, offset)) {
                note(page, notes, offset, false, ahead);
            }
        }
        int next = 0;
        for (Zones.Named named : page.zones()) {
            TimeMark zone = named.mark();
            while (next < times.size() && times.get(next).end() < zone.start() - NEAR) {
                next++;
            }
            if (besideTime(times, next, zone)) {
                if (!inPassing(page, notes, zone)) {
                    note(page, notes, zone, true, ahead);
                }
            } else if (named.nearTimeOnly() ? answers(page, zone) || labelled(page, zone) : speaksOfTime(page, zone)) {
                note(page, notes, zone, false, ahead);
            }
        }
        if (page.setting().asked().contains(Fact.WHEN_TIMEZONE) && notes.of(Fact.WHEN_TIMEZONE) == null) {
            for (TimeMark zone : page.words().zones().answers(page.folded())) {
                if (place(page, zone)) {
                    note(page, notes, zone, false, ahead);
                }
            }
        }
    }

    /** Whether nothing but the place whose time it is is said, and a clock time where the Region is asked for too. */
    private static boolean place(Page page, TimeMark zone) {
        int s = page.sentenceAt(zone.start());
        boolean clock = TimesIn.of(page, s).stream().anyMatch(time -> time.start() != zone.start());
        return (clock
                        || !page.setting().asked().contains(Fact.WHERE_REGION)
                        || page.holds(zone.start(), zone.end(), "zone.no.place"))
                && BareAnswer.alone(page, s, List.of(new Span(zone.start(), zone.end())));
    }

    /** The zone of times that aren't taken is theirs alone, unless it is all that is said: "today, Japan time". */
    private static boolean inPassing(Page page, Notes notes, TimeMark zone) {
        return page.setting().stated(Fact.WHEN_EXACT)
                && !notes.stated(Fact.WHEN_EXACT)
                && !(OwnZone.is(page, zone) || answers(page, zone))
                && !ToldInstant.has(page, time(page, zone), zone);
    }

    /** Whether a sentence of little more than a zone answers the question for it. */
    private static boolean answers(Page page, TimeMark zone) {
        return page.setting().asked().contains(Fact.WHEN_TIMEZONE)
                && BareAnswer.alone(page, page.sentenceAt(zone.start()), places(page));
    }

    /** Places that may be named beside the zone that is theirs: "Lagos, WAT". */
    private static List<Span> places(Page page) {
        return page.words().zones().answers(page.folded()).stream()
                .map(place -> new Span(place.start(), place.end()))
                .toList();
    }

    /** Whether what stands right before it says that it is a zone: "All times are EST". */
    private static boolean labelled(Page page, TimeMark zone) {
        int s = page.sentenceAt(zone.start());
        return s >= 0
                && (page.topic(s).equals("zone")
                        || page.distanceBefore(page.sentences().get(s).start(), zone.start(), "zone.label") <= LABEL);
    }

    private static void note(Page page, Notes notes, TimeMark zone, boolean beside, BitSet ahead) {
        int s = page.sentenceAt(zone.start());
        Part part = s < 0 ? Part.TEMPLATE : page.sentences().get(s).part();
        // "Start time (UTC)" alone says nothing
        boolean foreign = part == Part.STATUS
                || part == Part.TEMPLATE
                || part == Part.HEADING && !page.timesIn().timed().get(s);
        boolean daily = page.has(s, "freq.daily") && page.has(s, "fail");
        boolean planned = !foreign
                && !daily
                && (s >= 0 && ahead.get(s)
                        || !InstantRecogniser.observed(page, time(page, zone), zone.end())
                        || !InstantRecogniser.observed(page, zone.start(), zone.end()));
        boolean asked = s >= 0 && asksOthers(page, s);
        boolean other = asked
                || planned
                || !foreign && beside && AwsTold.at(page, zone.start(), zone.end())
                || fixed(page, notes, zone)
                || ofDisplay(page, notes, zone)
                || ClockWithZone.hasOther(page, notes, zone)
                || s >= 0 && MachineClock.is(page, s, beside);
        Retractions.Meant meant = page.meant(zone.start(), zone.end());
        // 「10:30 JST ではなく 10:45 でした」 takes the time back, and keeps its zone where no other is named
        boolean denied = meant == Retractions.Meant.NO && !beside;
        if (!foreign && !other && !denied) {
            int weight = (beside ? 3 : 2) + (part == Part.PROSE ? 1 : 0) + (ofExact(page, notes, zone) ? 2 : 0);
            notes.state(
                    Fact.WHEN_TIMEZONE,
                    zone.zone(),
                    zone.start(),
                    zone.end(),
                    meant == Retractions.Meant.YES ? weight : 0);
        }
    }

    /**
     * Whether the time that is stated came with another zone, a machine's or the picker's: 「日本時間です」 behind a log's
     * "18:51:22Z" makes it no Japanese time, unless somebody says that it was wrong.
     */
    private static boolean fixed(Page page, Notes notes, TimeMark zone) {
        int s = page.sentenceAt(zone.start());
        return !notes.stated(Fact.WHEN_EXACT)
                && page.setting()
                        .fixed()
                        .filter(moment -> !moment.sameAs(ZoneId.of(zone.zone())))
                        .isPresent()
                && !page.has(s, "correction.said")
                && !page.has(s, "zone.corrects");
    }

    /**
     * Whether it is told in which zone a graph or a log shows its times, beside a time that was told without them: 「03:42
     * でした。グラフは UTC なので 18:42 と出ています」.
     */
    private static boolean ofDisplay(Page page, Notes notes, TimeMark zone) {
        int s = page.sentenceAt(zone.start());
        if (s < 0 || !page.has(s, "zone.display")) {
            return false;
        }
        if (OtherClock.ofNext(page, s)) {
            return true;
        }
        if (MachineClock.tells(page, s)) {
            return false;
        }
        Finding exact = notes.of(Fact.WHEN_EXACT);
        boolean here = exact != null
                && page.sentenceAt(page.folded().stretch(exact.span()).start()) == s;
        boolean clock =
                TimesIn.of(page, s).stream().anyMatch(mark -> mark.time().isPresent());
        boolean elsewhere = (clock || page.setting().thread().isPresent())
                && page.times().stream()
                        .filter(mark -> mark.time().isPresent())
                        .map(mark -> page.sentenceAt(mark.start()))
                        .anyMatch(told -> told >= 0
                                && told != s
                                && page.sentences().get(told).spoken());
        // a time that was told may be a log's, and one with seconds is an alarm's
        boolean before = page.setting().stated(Fact.WHEN_TIMEZONE)
                || !clock
                        && !(page.has(s, LOG) && MessageBefore.says(page, LOG))
                        && page.setting()
                                .said(Fact.WHEN_EXACT)
                                .filter(told -> told.length() <= MINUTES)
                                .isPresent();
        return !here && (elsewhere || before);
    }

    /** Whether somebody only asks the others in the thread which zone it is: "UTC or JST?" */
    private static boolean asksOthers(Page page, int s) {
        return page.setting().thread().isPresent()
                && page.asks(page.sentences().get(s))
                && TimesIn.of(page, s).stream().noneMatch(mark -> mark.time().isPresent());
    }

    /** Where the date and the clock time begin that the zone stands right behind, otherwise the zone. */
    private static int time(Page page, TimeMark zone) {
        int start = zone.start();
        for (int i = TimesIn.first(page.times(), zone.start()) - 1; i >= 0; i--) {
            TimeMark before = page.times().get(i);
            if (start - before.end() > LABEL) {
                break;
            }
            start = before.start();
        }
        return start;
    }

    /** Whether the zone is that of the time that was taken: it stands within it or right behind. */
    private static boolean ofExact(Page page, Notes notes, TimeMark zone) {
        Finding exact = notes.of(Fact.WHEN_EXACT);
        if (exact == null || exact.unknown()) {
            return false;
        }
        Span time = page.folded().stretch(exact.span());
        return zone.start() >= time.start() && zone.start() - time.end() <= LABEL;
    }

    private static boolean besideTime(List<TimeMark> times, int from, TimeMark zone) {
        for (int i = from; i < times.size() && times.get(i).start() <= zone.end() + NEAR; i++) {
            TimeMark time = times.get(i);
            boolean before = time.end() <= zone.start() && time.zone().isEmpty() && zone.start() - time.end() <= NEAR;
            boolean behind = time.start() >= zone.end() && time.start() - zone.end() <= NEAR / 2;
            if (before || behind) {
                return true;
            }
        }
        return false;
    }

    private static boolean speaksOfTime(Page page, TimeMark zone) {
        int s = page.sentenceAt(zone.start());
        if (s < 0) {
            return false;
        }
        boolean headed = page.topic(s).equals("zone") || page.topic(s).equals("when");
        boolean asked = page.setting().asked().contains(Fact.WHEN_TIMEZONE)
                || page.setting().asked().contains(Fact.WHEN_EXACT);
        boolean inHeading = page.sentences().get(s).part() == Part.HEADING
                && page.announces(s).equals("when");
        return headed
                || asked
                || inHeading
                || page.has(s, "time.noun")
                || BareAnswer.corrects(page, Fact.WHEN_TIMEZONE, zone.zone(), zone.start(), zone.end());
    }
}
