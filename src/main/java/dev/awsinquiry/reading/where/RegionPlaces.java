package dev.awsinquiry.reading.where;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.WordLists;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Page;

/**
 * Tells the Region 東京 or Frankfurt from the town: by the word Region beside it, or by what is said to be there. People,
 * offices and shops are in towns; instances, functions and outages are in Regions.
 */
final class RegionPlaces {

    private static final int NEAR = 12;
    /** Chars before or behind a place within which people or an office make a town of it. */
    private static final int PEOPLE = 18;

    /** Chars between a place and what is in the Region of that name. */
    private static final int RESOURCE = 30;

    /** Chars between the word for a time zone and the place that names it. */
    private static final int ZONE = 5;

    private RegionPlaces() {}

    static boolean region(Page page, int s, int start, int end) {
        String lower = page.folded().lower;
        Sentence in = page.sentences().get(s);
        WordLists lists = page.words().lists();
        if (page.distanceBefore(in.start(), start, "zone.led") <= ZONE) {
            return false;
        }
        String behind = lower.substring(end, Math.min(in.end(), end + NEAR));
        String before = lower.substring(Math.max(in.start(), start - NEAR), start);
        if (lists.of("region.zone").stream()
                .anyMatch(words -> behind.startsWith(words) && !Chars.letter(Chars.at(lower, end + words.length())))) {
            return false;
        }
        boolean ofAccount = before.endsWith("の") && Chars.digit(Chars.at(lower, start - 2)) && !behind.startsWith("の");
        if (lists.at("region.behind", behind, 0) || led(lists, before) || ofAccount) {
            return true;
        }
        if (before.endsWith("/") && Chars.letter(Chars.at(lower, start - 2))) {
            // Asia/Tokyo
            return false;
        }
        boolean asked = PlaceAnswer.is(page, s, start, end);
        boolean listed = page.has(s, "region.word") && lists.at("region.listed", behind, 0);
        boolean contrasted = page.hasAnywhere("region.word") && lists.at("region.fault", behind, 0);
        if (asked || listed || contrasted) {
            return true;
        }
        if (town(page, s, start, end)) {
            return false;
        }
        return alone(lower, in, start, end)
                || besideId(lower, in, start)
                || ownsId(page, in, end)
                || page.distance(start, end, "place.resource") <= RESOURCE
                || page.distance(start, end, "place.certain") == 0;
    }

    /** Whether it is one more Region in which it fails: 「大阪でも起きています」. */
    static boolean added(Page page, int s, int start, int end) {
        return !town(page, s, start, end)
                && !page.has(s, "place.of.people")
                && AlsoThere.fails(page, Fact.WHERE_REGION, start, end);
    }

    /** Whether it is the place to which one could go: 「大阪に DR があります」, and nothing is said to fail there. */
    static boolean standby(Page page, int s, int start, int end) {
        boolean named = page.distanceBehind(s, end, "place.standby.behind") <= 1
                || page.distanceBefore(page.sentences().get(s).start(), start, "place.standby.before") <= 1;
        boolean over = page.distanceBefore(page.sentences().get(s).start(), start, "place.over.before") <= 1
                && !page.holds(end, page.sentences().get(s).end(), "place.over.ill");
        return named && !page.has(s, "fail") || over;
    }

    /** Whether it is said to be somebody else's: 「先方のリージョンは大阪です」. */
    static boolean theirs(Page page, int s, int start) {
        return page.distanceBefore(page.sentences().get(s).start(), start, "place.theirs.before") <= 1;
    }

    /** Whether the system was moved from there to the next place that is named: 「オレゴンから東京に移しました」. */
    static boolean left(Page page, int s, int end) {
        String lower = page.folded().lower;
        Sentence in = page.sentences().get(s);
        int from = lower.startsWith("リージョン", end) ? end + 5 : end;
        return lower.startsWith("から", from)
                && PlaceNames.in(page, in).stream()
                        .anyMatch(next -> next.start() == Chars.skipBlanks(lower, from + 2)
                                && page.distanceBehind(s, next.end(), "place.moved.behind") <= 1);
    }

    /**
     * Whether it is a way round: it was pointed or switched to where another place is told, or to get by. Where it runs
     * since last week, or is told to fail all the same, is where it fails.
     *
     * @param beside whether another place is told, before or beside it
     */
    static boolean wayRound(Page page, int s, int end, boolean beside) {
        boolean pointed = page.distanceBehind(s, end, "place.pointed.behind") <= 1;
        boolean switched = page.distanceBehind(s, end, "place.switched.behind") <= 1;
        if (beside && page.distanceBehind(s, end, "place.vain.behind") <= 1) {
            return true;
        }
        if (!pointed && !switched || page.has(s, "fail")) {
            return false;
        }
        boolean since = page.has(s, "place.since")
                || NamedAside.ill(page, end, page.folded().lower.length());
        return beside || page.has(s, "place.round") || switched && !since;
    }

    /** Whether it is said right beside it that it fails there: 「us-east-1 側で失敗」, "failing only in Frankfurt". */
    static boolean ill(Page page, int s, int start, int end) {
        String lower = page.folded().lower;
        if (page.has(s, "fail")
                && page.distanceBefore(page.sentences().get(s).start(), start, "region.ill.before") <= 1) {
            return true;
        }
        int at = Chars.skipBlanks(lower, end);
        at = lower.startsWith("側", at) ? at + 1 : at;
        at = lower.startsWith("リージョン", at) ? at + 5 : at;
        return page.sentences().get(s).spoken() && page.words().lists().at("region.fault", lower, at);
    }

    /** Whether it is said to be well there, or a page of AWS tells of it: any other Region that is named counts for more. */
    static boolean elsewhere(Page page, int s, int start, int end) {
        return page.distanceBehind(s, end, "region.well") <= NEAR / 2
                || page.distanceBefore(page.sentences().get(s).start(), start, "region.well.before") <= 1;
    }

    /** Behind 「リージョン:」 or "region is", marks between left out. */
    private static boolean led(WordLists lists, String before) {
        String lead = before;
        while (!lead.isEmpty() && " :=(「\"'`".indexOf(lead.charAt(lead.length() - 1)) >= 0) {
            lead = lead.substring(0, lead.length() - 1);
        }
        return lists.ends("region.before", lead);
    }

    /** Whether people, an office or the way there are spoken of. */
    static boolean town(Page page, int s, int start, int end) {
        int from = Math.max(page.sentences().get(s).start(), start - PEOPLE);
        return page.distanceBefore(from, start, "place.people.before") <= 1
                || page.distanceBehind(s, end, "place.people.behind") <= 1;
    }

    /** Whether an ID stands right before: "ws-4kd83hf0q in Frankfurt", 「db-prod-01(東京)」. */
    private static boolean besideId(String lower, Sentence in, int start) {
        int end = start;
        end = Chars.beforeBlanks(lower, in.start(), end);
        if (end - 3 > in.start() && lower.startsWith(" in", end - 3)) {
            end -= 3;
        } else if (end == start || Chars.at(lower, end - 1) == ',') {
            return false;
        }
        boolean digit = false;
        boolean joined = false;
        int at = end;
        while (at > in.start() && lower.charAt(at - 1) > ' ' && lower.charAt(at - 1) < 0x7f) {
            at--;
            digit |= Chars.digit(lower.charAt(at));
            joined |= lower.charAt(at) == '-';
        }
        return digit && joined;
    }

    /** Whether an ID follows as what is there: 「東京の i-0abc…」. */
    private static boolean ownsId(Page page, Sentence in, int end) {
        String lower = page.folded().lower;
        int joint = lower.startsWith("側", end) ? end + 1 : end;
        if (!lower.startsWith("の", joint)) {
            return false;
        }
        int start = Chars.skipBlanks(lower, joint + 1);
        int behind = start;
        while (behind < in.end() && (Chars.alnum(lower.charAt(behind)) || lower.charAt(behind) == '-')) {
            behind++;
        }
        return behind > start && page.words().resourceTypes().id(lower.substring(start, behind));
    }

    /** Whether the place is all that the sentence, or an item of a list in it, says: 「アカウント …、シドニー。」 */
    private static boolean alone(String lower, Sentence in, int start, int end) {
        char before = start == in.start() ? ',' : lower.charAt(start - 1);
        before = before == ' ' ? Chars.at(lower, start - 2) : before;
        char behind = end >= in.end() ? '.' : lower.charAt(end);
        boolean ends = ".。,、/):;".indexOf(behind) >= 0 || lower.startsWith("です", end);
        return ",、/(:;".indexOf(before) >= 0 && ends;
    }
}
