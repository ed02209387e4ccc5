package dev.awsinquiry.reading.where;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.aws.Arn;
import dev.awsinquiry.reading.aws.RegionalIds;
import dev.awsinquiry.reading.aws.ResourceTypes;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Redaction;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.layout.Part;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.layout.Tokens;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Passing;
import dev.awsinquiry.reading.page.Recogniser;
import dev.awsinquiry.reading.page.Retractions;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** {@code where.resource_id}: ARNs, prefixed IDs, endpoints, buckets, distribution and hosted-zone IDs. */
public final class ResourceIdRecogniser implements Recogniser {

    private record Found(int start, int end, int weight) {}

    /** IDs that a value names at most; more of them would be a dump, not an answer. */
    private static final int MOST = 5;

    private static final int CONTEXT = 60;
    /** Chars of an ID; one without a hyphen is never shorter than the second. */
    private static final int LONGEST = 60;

    /** Chars beside an ID that leave it an answer: 「です」. */
    private static final int ANSWER = 4;

    private static final int SHORTEST_BARE = 10;

    /** Digits of an account, with which the address of a registry begins. */
    private static final int ACCOUNT = 12;

    @Override
    public void read(Page page, Notes notes) {
        List<Found> found = new ArrayList<>();
        for (int s = 0; s < page.sentences().size(); s++) {
            Sentence sentence = page.sentences().get(s);
            if (sentence.part() == Part.TEMPLATE) {
                continue;
            }
            // AWS's own notices name the resource that they are about
            int weight = sentence.spoken() || sentence.part() == Part.HEADING ? 3 : 2;
            page.tokens().names(s, (a, b) -> token(page, a, b, weight, found));
        }
        Tokens.Taker beside = beside(found);
        NamedResources.find(page, beside);
        LabelledIds.find(page, beside);
        AnsweringBuckets.find(page, beside);
        found.removeIf(f -> page.meant(f.start(), f.end()) == Retractions.Meant.NO
                || Redaction.example(page.folded().lower, f.end())
                || Passing.contrast(page, Fact.WHERE_RESOURCE_ID, f.start())
                || AlsoThere.inPassing(page, Fact.WHERE_RESOURCE_ID, f.start(), f.end())
                || aside(page, f)
                || Passing.principal(page, f.start(), f.end()));
        List<Found> ill =
                found.stream().filter(f -> !well(page, f.start(), f.end())).toList();
        // a reply that tells only of what is well hasn't named what fails
        boolean spared = page.setting().thread().isPresent()
                && found.stream().noneMatch(f -> fails(page, f))
                && !failsAfter(page, found);
        note(page, notes, ill.isEmpty() && !spared ? found : ill);
    }

    private static boolean aside(Page page, Found f) {
        String id = page.folded().text.substring(f.start(), f.end());
        int s = page.sentenceAt(f.start());
        return s >= 0 && (PlaceInstead.replaced(page, s, Fact.WHERE_RESOURCE_ID, id) || foreign(page, s, f))
                || NamedAside.is(page, Fact.WHERE_RESOURCE_ID, id, f.start(), f.end());
    }

    /** Whether one was told before, and this one is said to be somebody else's, or for tests. */
    private static boolean foreign(Page page, int s, Found f) {
        return page.setting().thread().isPresent()
                && page.setting().stated(Fact.WHERE_RESOURCE_ID)
                && page.distanceBefore(page.sentences().get(s).start(), f.start(), "id.foreign") <= 1
                && !NamedAside.ill(page, f.end(), page.sentences().get(s).end());
    }

    /** Whether its sentence tells of a fault: 「正常と表示されますが応答しません」. */
    private static boolean fails(Page page, Found f) {
        int s = page.sentenceAt(f.start());
        Sentence in = page.sentences().get(Math.max(0, s));
        return s >= 0 && NamedAside.ill(page, in.start(), in.end());
    }

    /** Whether it is the only one that anybody has named, and a fault is told behind it: 「fs-… は正常です。マウントだけできません」. */
    private static boolean failsAfter(Page page, List<Found> found) {
        return found.size() == 1
                && !page.setting().stated(Fact.WHERE_RESOURCE_ID)
                && NamedAside.ill(
                        page,
                        page.sentences()
                                .get(Math.max(0, page.sentenceAt(found.get(0).start())))
                                .end(),
                        page.folded().lower.length());
    }

    /** Whether it is told right behind or before that all is well there. */
    private static boolean well(Page page, int start, int end) {
        int s = page.sentenceAt(start);
        return s >= 0
                && page.sentences().get(s).spoken()
                && (page.distanceBehind(s, end, "id.well") <= 1
                        || page.distanceBefore(page.sentences().get(s).start(), start, "id.well.before") <= 1);
    }

    /** Takes what isn't part of what was found already: the words of an address are no further names. */
    private static Tokens.Taker beside(List<Found> found) {
        BitSet whole = new BitSet();
        found.forEach(f -> whole.set(f.start(), f.end()));
        return (start, end) -> {
            if (whole.nextClearBit(start) < end) {
                found.add(new Found(start, end, 1));
            }
        };
    }

    private static void note(Page page, Notes notes, List<Found> found) {
        if (found.isEmpty()) {
            return;
        }
        Found best = found.get(0);
        Set<String> all = new LinkedHashSet<>();
        for (Found f : found) {
            best = f.weight() > best.weight() ? f : best;
        }
        all.add(page.folded().text.substring(best.start(), best.end()));
        for (Found f : found) {
            if (all.size() < MOST) {
                all.add(page.folded().text.substring(f.start(), f.end()));
            }
        }
        notes.state(Fact.WHERE_RESOURCE_ID, String.join(", ", all), best.start(), best.end(), 2);
    }

    private static void token(Page page, int start, int end, int weight, List<Found> found) {
        String token = page.folded().text.substring(start, end);
        int arnAt = token.indexOf("arn:aws");
        if (arnAt >= 0) {
            Arn arn = Arn.parse(token.substring(arnAt));
            if (arn != null && page.words().publisher(arn.account())) {
                return;
            }
            if (arn != null && arn.unique()) {
                found.add(new Found(start + arnAt, end, weight));
                return;
            }
        }
        // {artifact=s3://…}: an address may begin within a token
        int bucket = Math.max(0, token.indexOf("s3://"));
        // mysql://app:[masked]@db.example…: what was masked isn't part of the address
        bucket = Math.max(bucket, token.lastIndexOf('@') + 1);
        // host=core.cluster-…: what it is set to
        int set = token.indexOf('=');
        bucket = set > 0 && set < token.indexOf('.') && token.indexOf('/') < 0 ? Math.max(bucket, set + 1) : bucket;
        boolean ofOthers = token.startsWith(".dkr", bucket + ACCOUNT)
                && page.words().publisher(token.substring(bucket, bucket + ACCOUNT));
        boolean address = !ofOthers && (token.indexOf('.') > 0 || token.startsWith("s3", bucket));
        if (address && page.words().hosts().resource(page.lower(start + bucket, end))) {
            // a connection string names who connects before where to
            int slash = token.indexOf('/');
            int at = token.lastIndexOf('@', slash < 0 ? token.length() : slash);
            found.add(new Found(start + Math.max(bucket, at + 1), end, weight));
            return;
        }
        Span pool = RegionalIds.within(token, page.words().regions());
        if (pool != null) {
            found.add(new Found(start + pool.start(), start + pool.end(), weight));
            return;
        }
        int path = page.words().resourceTypes().path(token);
        if (path >= 0) {
            found.add(new Found(start + path, end, weight));
            return;
        }
        for (int i = start; i < end; ) {
            int stop = word(page.folded().text, i, end);
            if (stop > i) {
                word(page, i, stop, weight, found);
            }
            i = Math.max(stop, i + 1);
        }
    }

    private static void word(Page page, int start, int end, int weight, List<Found> found) {
        String text = page.folded().text;
        boolean dashed = Chars.find(text, "-", start, end) > start;
        boolean tooShort = !dashed && end - start < SHORTEST_BARE;
        boolean cut = "*…●○".indexOf(Chars.at(text, end)) >= 0 && !Redaction.bold(text, start, end);
        if (tooShort || end - start > LONGEST || cut) {
            return;
        }
        String word = text.substring(start, end);
        if (Redaction.of(word)) {
            return;
        }
        ResourceTypes types = page.words().resourceTypes();
        if (dashed && types.id(word)) {
            found.add(new Found(start, end, weight));
            return;
        }
        for (ResourceTypes.Form form :
                word.length() < SHORTEST_BARE ? List.<ResourceTypes.Form>of() : types.bare(word)) {
            String around = page.lower(
                    Math.max(0, start - CONTEXT), Math.min(page.folded().lower.length(), end + CONTEXT / 2));
            boolean told = form.near().stream().anyMatch(around::contains) && !ofCall(page, start);
            if (form.near().isEmpty() || told || answers(page, start, end)) {
                found.add(new Found(start, end, weight));
                return;
            }
        }
    }

    /** Whether an ID such as {@code E2ABCDEF123456} is all that is answered to the question which resource it is. */
    private static boolean answers(Page page, int start, int end) {
        Sentence sentence = page.sentences().get(page.sentenceAt(start));
        int beside = sentence.end() - sentence.start() - (end - start);
        return page.setting().asked().contains(Fact.WHERE_RESOURCE_ID)
                && page.setting().thread().isPresent()
                && beside <= ANSWER
                && Chars.upper(page.folded().text.charAt(start));
    }

    /** Whether the ID is said to be that of a call, a message or a case. */
    private static boolean ofCall(Page page, int start) {
        String before = page.lower(Math.max(0, start - CONTEXT / 2), start);
        return page.words().lists().within("id.call", before);
    }

    private static int word(String text, int at, int end) {
        int stop = at;
        while (stop < end && (Chars.alnum(text.charAt(stop)) || text.charAt(stop) == '-')) {
            stop++;
        }
        return stop;
    }
}
