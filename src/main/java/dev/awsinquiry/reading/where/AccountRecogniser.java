package dev.awsinquiry.reading.where;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.layout.Part;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.BareAnswer;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Passing;
import dev.awsinquiry.reading.page.Recogniser;
import dev.awsinquiry.reading.page.Retractions;
import java.util.List;

/** {@code where.account}: the asker's own twelve digits, not one of the other numbers of that length. */
public final class AccountRecogniser implements Recogniser {

    private static final int CONTEXT = 30;
    /** Chars between an account and the name of its stage, 本番 or "prod". */
    private static final int BESIDE = 2;

    @Override
    public void read(Page page, Notes notes) {
        List<Span> numbers = AccountNumbers.in(page, 0, page.folded().lower.length());
        for (int n = 0; n < numbers.size(); n++) {
            Span number = numbers.get(n);
            boolean open = n > 0
                            && AccountPlaces.either(page, numbers.get(n - 1).end(), number.start())
                    || n + 1 < numbers.size()
                            && AccountPlaces.either(
                                    page, number.end(), numbers.get(n + 1).start());
            if (!open && !shaded(page, number)) {
                offer(page, notes, number.start(), number.end());
            }
        }
    }

    /** Whether the same sentence tells that another one is that of production, or the asker's own, and not that all is well there. */
    private static boolean shaded(Page page, Span number) {
        int s = page.sentenceAt(number.start());
        return s >= 0
                && !AccountPlaces.main(page, s, number)
                && !AccountPlaces.hit(page, s, number)
                && AccountNumbers.told(page, s, s).stream()
                        .anyMatch(one -> AccountPlaces.main(page, s, one)
                                && !AccountPlaces.spared(page, s, one)
                                && !other(page, s, one.start(), one.end()));
    }

    private static void offer(Page page, Notes notes, int start, int end) {
        String number = digits(page, start, end);
        int s = page.sentenceAt(start);
        if (number.length() != AccountNumbers.DIGITS || s < 0 || page.words().publisher(number)) {
            return;
        }
        Part part = page.sentences().get(s).part();
        if (part == Part.TEMPLATE
                || part == Part.STATUS
                || Passing.contrast(page, Fact.WHERE_ACCOUNT, start)
                || page.distanceBefore(page.sentences().get(s).start(), start, "account.partner") <= BESIDE) {
            return;
        }
        if (page.setting().stated(Fact.WHERE_ACCOUNT) && other(page, s, start, end)
                || NamedAside.is(page, Fact.WHERE_ACCOUNT, number, start, end)
                || PassingAccount.is(page, s, number, start, end)) {
            return;
        }
        if (AccountPlaces.spared(page, s, new Span(start, end))
                && AccountNumbers.told(page, s, s + 1).stream()
                        .anyMatch(one -> one.start() != start
                                && (AccountPlaces.hit(page, page.sentenceAt(one.start()), one)
                                        || AccountPlaces.instead(page, page.sentenceAt(one.start()), one)))) {
            return;
        }
        int weight = weight(page, s, start, end);
        Retractions.Meant meant = page.meant(start, end);
        if (weight > 0 && meant != Retractions.Meant.NO && !AlsoThere.inPassing(page, Fact.WHERE_ACCOUNT, start, end)) {
            notes.state(Fact.WHERE_ACCOUNT, number, start, end, meant == Retractions.Meant.BEFORE ? 0 : weight);
            AlsoThere.note(page, notes, Fact.WHERE_ACCOUNT, number, start, end);
        }
    }

    /** Whether it is that of whoever pays, or one where all is well: any other that is named counts for more. */
    private static boolean other(Page page, int s, int start, int end) {
        return page.distanceBefore(page.sentences().get(s).start(), start, "account.other") <= BESIDE
                || headed(page, s)
                || page.distanceBehind(s, end, "region.well") <= BESIDE
                || page.distanceBefore(page.sentences().get(s).start(), start, "region.well.before") <= BESIDE;
    }

    private static boolean headed(Page page, int s) {
        int heading = page.sentences().get(s).heading();
        return heading >= 0 && page.has(heading, "account.other");
    }

    static String digits(Page page, int start, int end) {
        return page.folded().text.substring(start, end).replace("-", "").replace(" ", "");
    }

    /** How much speaks for an account; 0 when nothing does, or something speaks against it. */
    private static int weight(Page page, int s, int start, int end) {
        String lower = page.folded().lower;
        boolean arn = Chars.at(lower, start - 1) == ':' && inArn(lower, start) && Chars.at(lower, end) == ':';
        if (arn) {
            boolean foreign = page.distance(start, end, "account.foreign") <= CONTEXT
                    || Whose.client(page, s, start, end) <= CONTEXT;
            return foreign ? 0 : 2;
        }
        if (other(page, s, start, end)) {
            return 1;
        }
        if (page.topic(s).equals("account")) {
            return 5;
        }
        if (inAddress(page, start, end)) {
            return 2;
        }
        if (otherLabel(page, s, start, end)) {
            return 0;
        }
        if (page.has(s, "account.word")) {
            return 4;
        }
        boolean besideRegion = AccountPlaces.besideRegion(page, start, end);
        boolean named = AccountPlaces.hit(page, s, new Span(start, end))
                || AccountPlaces.instead(page, s, new Span(start, end));
        boolean besideStage = named
                || page.distance(start, end, "account.stage") <= BESIDE
                || AccountPlaces.main(page, s, new Span(start, end));
        boolean asked = page.setting().asked().contains(Fact.WHERE_ACCOUNT)
                && page.sentences().get(s).spoken()
                && !AccountPlaces.ofElse(page, s, start);
        boolean corrects = BareAnswer.corrects(page, Fact.WHERE_ACCOUNT, digits(page, start, end), start, end)
                || puts(page, s, start, end);
        boolean added = AlsoThere.fails(page, Fact.WHERE_ACCOUNT, start, end);
        boolean serial = AccountPlaces.dated(digits(page, start, end))
                && !BareAnswer.alone(page, s, List.of(new Span(start, end)));
        return (besideRegion || besideStage || asked || corrects || added) && !serial ? 3 : 0;
    }

    /**
     * Whether it puts right the one that was told, as a Region or a resource does: it ends the sentence, "oops, that's staging.
     * prod is 1111-2222-4444", or the other one is named beside it.
     */
    private static boolean puts(Page page, int s, int start, int end) {
        Sentence in = page.sentences().get(s);
        String told = page.setting().said(Fact.WHERE_ACCOUNT).orElse("");
        boolean named = AccountNumbers.told(page, s, s).stream()
                .anyMatch(number -> digits(page, number.start(), number.end()).equals(told));
        boolean last = BareAnswer.alone(page, s, List.of(new Span(in.start(), end)));
        String number = digits(page, start, end);
        boolean moment = AccountPlaces.dated(number);
        return PlaceInstead.is(page, s, Fact.WHERE_ACCOUNT, number)
                || !told.isEmpty() && !moment && in.spoken() && (last || named) && NamedAside.corrects(page, s);
    }

    private static boolean inAddress(Page page, int start, int end) {
        String lower = page.folded().lower;
        String before = lower.substring(Math.max(0, start - CONTEXT), start);
        return lower.startsWith(".dkr.ecr", end)
                // a line of a flow log: 2 123456789012 eni-0a1b… 10.0.1.23 …
                || lower.startsWith(" eni-", end)
                || lower.startsWith(".signin.aws", end)
                || before.contains("amazonaws.com/")
                || before.endsWith("aws://")
                || AccountPlaces.inHost(page, start, end)
                || AccountPlaces.inBucket(page, start, end);
    }

    /** Whether, of the words that say what a number is, the nearest before this one means another, else the nearest behind. */
    private static boolean otherLabel(Page page, int s, int start, int end) {
        int from = page.sentences().get(s).start();
        if (Whose.ours(page, s, end) || page.distanceBefore(from, start, "account.named") <= BESIDE) {
            return false;
        }
        if (page.distanceBehind(s, end, "account.bank") <= BESIDE || Whose.theirs(page, s, end)) {
            return true;
        }
        int own = page.distanceBefore(from, start, "account.word");
        int foreign = Math.min(page.distanceBefore(from, start, "account.foreign"), Whose.client(page, s, start, end));
        int other = Math.min(page.distanceBefore(from, start, "account.othernumber"), foreign);
        if (own < Page.FAR || other <= CONTEXT) {
            // 「先方のアカウント」 is one as well
            return other < own || foreign == own && foreign < Page.FAR;
        }
        int behind = Math.min(
                page.distance(start, end, "account.othernumber"),
                Math.min(page.distance(start, end, "account.foreign"), page.distance(start, end, "account.client")));
        return behind <= CONTEXT && behind < page.distance(start, end, "account.word");
    }

    static boolean inArn(String lower, int start) {
        int at = start;
        while (at > 0
                && start - at < 80
                && (Chars.alnum(lower.charAt(at - 1)) || lower.charAt(at - 1) == ':' || lower.charAt(at - 1) == '-')) {
            at--;
        }
        return lower.substring(at, start).contains("arn:aws");
    }
}
