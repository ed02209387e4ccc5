package dev.awsinquiry.reading.where;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Flag;
import dev.awsinquiry.reading.aws.Regions;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.layout.Part;
import dev.awsinquiry.reading.page.BareAnswer;
import dev.awsinquiry.reading.page.Finding;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Passing;
import dev.awsinquiry.reading.page.Recogniser;
import dev.awsinquiry.reading.page.Retractions;
import dev.awsinquiry.reading.page.SpeechAct;
import dev.awsinquiry.reading.phrase.Match;
import java.util.BitSet;
import java.util.List;

/** {@code where.region}, and with it {@code az_name_not_id}: a Region or AZ by code, name, constant or AZ ID. */
public final class RegionRecogniser implements Recogniser {

    /** Chars of the end of an AZ name: 1c. */
    private static final int AZ_LETTER = 2;

    /** How much more a place counts where it is said to fail there, than a code that is named beside it. */
    private static final int ILL = 2;

    private static final String PARTICLES = "でにのをとがはもへ";

    @Override
    public void read(Page page, Notes notes) {
        boolean azId = false;
        int azStart = -1;
        int azEnd = -1;
        List<Regions.Named> regions = page.words().regions().find(page.folded().lower);
        // one that stands there again and again isn't looked for beside itself each time
        List<Regions.Named> several =
                regions.stream().map(Regions.Named::code).distinct().count() > 1 ? regions : List.of();
        BitSet offered = OfferedRegions.in(page, regions);
        for (Regions.Named named : regions) {
            int s = page.sentenceAt(named.start());
            if (s < 0 || offered.get(named.start()) || page.sentences().get(s).part() == Part.TEMPLATE) {
                continue;
            }
            int end = end(page, named);
            if (end < 0
                    || !means(page, s, named, end)
                    || ofTime(page, notes, named)
                    || RegionPlaces.standby(page, s, named.start(), end)
                    || RegionPlaces.theirs(page, s, named.start())
                    || RegionPlaces.left(page, s, end)
                    || RegionPlaces.wayRound(page, s, end, beside(page, s, named, several))
                    || Passing.contrast(page, Fact.WHERE_REGION, named.start())
                    || AlsoThere.inPassing(page, Fact.WHERE_REGION, named.start(), end)
                    || NamedAside.is(page, Fact.WHERE_REGION, named.code(), named.start(), end)) {
                continue;
            }
            Retractions.Meant meant = page.meant(named.start(), end);
            if (meant == Retractions.Meant.NO) {
                continue;
            }
            // what a notice of AWS named by its ID isn't what the asker names
            azId |= named.kind() == Regions.Kind.AZ_ID && !page.has(s, "az.told");
            boolean az = named.kind() == Regions.Kind.CODE && end == named.end() + 1;
            if (az && azStart < 0 && page.sentences().get(s).part() != Part.STATUS) {
                azStart = named.start();
                azEnd = end;
            }
            boolean elsewhere = RegionPlaces.elsewhere(page, s, named.start(), end);
            // the Region that was told isn't changed by the one that AWS names
            boolean foreign = page.setting().stated(Fact.WHERE_REGION)
                    && page.sentences().get(s).part() == Part.STATUS;
            if (inThread(page) && (foreign || elsewhere || asksOnly(page, s, named.start()))) {
                continue;
            }
            int weight = meant == Retractions.Meant.BEFORE || elsewhere ? 0 : weight(page, s, named);
            notes.state(Fact.WHERE_REGION, named.code(), named.start(), end, weight);
            AlsoThere.note(page, notes, Fact.WHERE_REGION, named.code(), named.start(), end);
        }
        for (Match match : page.matches("where.region")) {
            // 「1c のノードだけ」: an AZ by the end of its name
            // in an answer to the question for the Region it leaves that open
            if (page.setting().thread().isEmpty() && page.acts().at(match.end() - 1) == SpeechAct.TELLS) {
                notes.stateWords(Fact.WHERE_REGION, match.start(), match.start() + AZ_LETTER, 0);
            }
        }
        if (azStart >= 0 && !azId) {
            notes.raise(Flag.AZ_NAME_NOT_ID, azStart, azEnd, page.folded().text.substring(azStart, azEnd));
        } else if (!azId) {
            page.matches(Flag.AZ_NAME_NOT_ID.id()).stream()
                    .findFirst()
                    .map(match -> name(page, match))
                    .ifPresent(name -> notes.raise(Flag.AZ_NAME_NOT_ID, name.start(), name.end(), ""));
        }
    }

    /** The name or names alone, 「1a」 of 「1a だけ落ち」; where no number stands before the letter all but the particle behind it. */
    private static Span name(Page page, Match match) {
        String text = page.folded().lower;
        int first = -1;
        int letter = -1;
        for (int i = match.start(); i + 1 < match.end(); i++) {
            boolean named = Chars.digit(text.charAt(i))
                    && Chars.letter(text.charAt(i + 1))
                    && !Chars.alnum(Chars.at(text, i + 2));
            first = named && first < 0 ? i : first;
            letter = named ? i + AZ_LETTER : letter;
        }
        if (first >= 0) {
            return new Span(first, letter);
        }
        int last = match.end() - 1;
        boolean particle = last > match.start() && PARTICLES.indexOf(text.charAt(last)) >= 0;
        int end = particle ? last : match.end();
        end = Chars.beforeBlanks(text, match.start() + 1, end);
        return new Span(match.start(), end);
    }

    /** Whether another Region was told before, or is in another sentence. */
    private static boolean beside(Page page, int s, Regions.Named named, List<Regions.Named> regions) {
        List<String> told = TakenBack.told(page, Fact.WHERE_REGION);
        return !told.isEmpty() && !told.contains(named.code())
                || regions.stream()
                        .anyMatch(other -> !other.code().equals(named.code()) && page.sentenceAt(other.start()) != s);
    }

    private static boolean inThread(Page page) {
        return page.setting().thread().isPresent();
    }

    /** Whether somebody only asks the others: "does this affect us-east-1 too?" */
    private static boolean asksOnly(Page page, int s, int place) {
        return page.asks(page.sentences().get(s)) && page.acts().at(place) == SpeechAct.ASKS;
    }

    private static int weight(Page page, int s, Regions.Named named) {
        if (page.topic(s).equals("region")) {
            return 4;
        }
        int ill = RegionPlaces.ill(page, s, named.start(), named.end()) ? ILL : 0;
        return ill
                + (named.kind() == Regions.Kind.PLACE
                                || !page.sentences().get(s).spoken()
                        ? 2
                        : 3);
    }

    /** Behind the whole name, the letter of an AZ or the number of an AZ ID included; -1 where it is part of another word. */
    private static int end(Page page, Regions.Named named) {
        String lower = page.folded().lower;
        char before = Chars.at(lower, named.start() - 1);
        char after = Chars.at(lower, named.end());
        switch (named.kind()) {
            case AZ_ID -> {
                int digits = Chars.digits(lower, named.end(), 2);
                return digits > named.end() ? digits : -1;
            }
            case CODE, CONSTANT -> {
                boolean legacy =
                        lower.startsWith("s3-", named.start() - 3) && lower.startsWith(".amazonaws", named.end());
                if ((before == '-' || before == '_')
                        && Chars.alnum(Chars.at(lower, named.start() - 2))
                        && !legacy
                        && before != named.code().charAt(0)) {
                    return -1;
                }
                if (Chars.letter(after) && !Chars.alnum(Chars.at(lower, named.end() + 1))) {
                    return named.end() + 1;
                }
                if (lower.startsWith("-wl", named.end())) {
                    return named.end();
                }
                if (after == '-' && Chars.letter(Chars.at(lower, named.end() + 1))) {
                    boolean localZone =
                            Chars.at(lower, named.end() + 4) == '-' && Chars.digit(Chars.at(lower, named.end() + 5));
                    // us-west-2-lax-1a, or its group without the letter
                    int zone = Chars.letter(Chars.at(lower, named.end() + 6)) ? 7 : 6;
                    return localZone ? named.end() + zone : -1;
                }
                return Chars.alnum(after) ? -1 : named.end();
            }
            default -> {
                boolean katakana = Chars.katakana(Chars.at(lower, named.start())) && Chars.katakana(before)
                        || Chars.katakana(Chars.at(lower, named.end() - 1))
                                && Chars.katakana(after)
                                && !lower.startsWith("リージョン", named.end());
                // 「- 東京リージョン」 is a point of a list
                boolean led = "-_@".indexOf(before) >= 0 && Chars.at(lower, named.start() - 2) > ' ';
                boolean joined = led || "-_@".indexOf(after) >= 0 && !lower.startsWith("-region", named.end());
                return katakana || joined ? -1 : named.end();
            }
        }
    }

    /** Whether it tells the zone of a clock time: "16:30, London". */
    private static boolean ofTime(Page page, Notes notes, Regions.Named named) {
        Finding zone = notes.of(Fact.WHEN_TIMEZONE);
        return named.kind() == Regions.Kind.PLACE
                && zone != null
                && page.folded().stretch(zone.span()).start() == named.start();
    }

    private static boolean means(Page page, int s, Regions.Named named, int end) {
        return named.kind() != Regions.Kind.PLACE
                || page.topic(s).equals("region")
                || RegionPlaces.region(page, s, named.start(), end)
                || RegionPlaces.added(page, s, named.start(), end)
                || NamedAside.narrows(page, Fact.WHERE_REGION, named.code(), named.start(), end)
                || !RegionPlaces.town(page, s, named.start(), end)
                        && (BareAnswer.corrects(page, Fact.WHERE_REGION, named.code(), named.start(), end)
                                || PlaceInstead.is(page, s, Fact.WHERE_REGION, named.code()));
    }
}
