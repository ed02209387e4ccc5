package dev.awsinquiry.reading.who;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.aws.Arn;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.BareAnswer;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Recogniser;
import java.util.List;

/**
 * {@code who.actor} by its name: the ARN of a user, a role or a session of IAM or STS; a caller under the heading Who;
 * a user name behind which 「で」 or 「として」 says who acted, where a call was refused; the name of a role there, and in a
 * reply, which answers something that was refused before.
 */
public final class PrincipalRecogniser implements Recogniser {

    private static final String HEADED = "scope";
    private static final String SESSION = "assumed-role/";
    private static final List<String> REFUSALS = List.of("denied.call", "turned.away", "refused.strict");
    /** What says that a principal is the caller, or is so instead. */
    private static final List<String> TOLD = List.of("caller.said", "actor.label", "correction.said");

    private static final String[] ROLES = {"Role", "-role", "_role"};

    @Override
    public void read(Page page, Notes notes) {
        boolean refused = REFUSALS.stream().anyMatch(page::hasAnywhere);
        for (int s = 0; s < page.sentences().size(); s++) {
            Sentence sentence = page.sentences().get(s);
            if (sentence.counts()) {
                page.tokens().names(s, (start, end) -> token(page, start, end, refused, notes));
                if (page.topic(s).equals(HEADED) && page.has(s, "caller.noun") && !page.has(s, "nothing.said")) {
                    notes.stateWords(Fact.WHO_ACTOR, sentence.start(), sentence.end(), 1);
                }
            }
        }
    }

    private static void token(Page page, int start, int end, boolean refused, Notes notes) {
        String text = page.folded().text;
        int s = page.sentenceAt(start);
        int at = start;
        while (at < end && !(text.charAt(at) == 'a' && text.startsWith("arn:aws", at))) {
            at++;
        }
        Arn arn = at < end ? Arn.parse(text.substring(at, end)) : null;
        if (arn != null && principal(arn) && arn.unique() && !target(page, at) && !assigned(text, start, end)) {
            if (!passing(page, s, at, end)) {
                notes.stateWords(Fact.WHO_ACTOR, at, end, 3);
            }
            return;
        }
        boolean reply = page.setting().thread().isPresent();
        boolean user = (refused && acts(text, end) || reply && labelled(page, start)) && userName(text, start, end);
        boolean told = page.sentences().get(s).spoken() || REFUSALS.stream().anyMatch(words -> page.has(s, words));
        boolean role = !user && told && (refused || reply) && !assigned(text, start, end) && roleName(text, start, end);
        if ((user || role) && !page.holds(start, end, "no.name")) {
            notes.stateWords(Fact.WHO_ACTOR, start, end, 1);
        }
    }

    /** Whether another caller was told before, and nothing says that this one was turned away or is meant instead. */
    private static boolean passing(Page page, int s, int start, int end) {
        return page.setting()
                        .said(Fact.WHO_ACTOR)
                        .filter(told -> told.contains("arn:"))
                        .isPresent()
                && TOLD.stream().noneMatch(words -> page.has(s, words))
                && REFUSALS.stream().noneMatch(words -> page.has(s, words))
                && !BareAnswer.alone(page, s, List.of(new Span(start, end)));
    }

    /** Whether it is what the call was for: "not authorized to perform: sts:AssumeRole on resource: arn:…". */
    private static boolean target(Page page, int at) {
        String before = page.lower(Math.max(0, at - 12), at);
        return before.contains("resource");
    }

    private static boolean principal(Arn arn) {
        String resource = arn.resource();
        boolean iam = arn.service().equals("iam") && (resource.startsWith("user/") || resource.startsWith("role/"));
        return iam || (arn.service().equals("sts") && resource.startsWith("assumed-role/"));
    }

    private static boolean acts(String text, int end) {
        int at = Chars.skipBlanks(text, end);
        // what something is, 「… です」, acts no more than it is acted with
        boolean with = text.startsWith("で", at) && "すしあは".indexOf(Chars.at(text, at + 1)) < 0;
        return with || text.startsWith("として", at);
    }

    /** Whether 「ユーザーは」 or "user:" stands right before the name. */
    private static boolean labelled(Page page, int start) {
        int s = page.sentenceAt(start);
        return page.distanceBefore(page.sentences().get(s).start(), start, "actor.label") <= 1;
    }

    /** Whether it is a name or a value of code: {@code role = "node-role"}, {@code execution_role_arn = …}. */
    private static boolean assigned(String text, int start, int end) {
        int before = start - 1;
        while (before >= 0 && " \"'".indexOf(text.charAt(before)) >= 0) {
            before--;
        }
        int behind = Chars.skipBlanks(text, end);
        char last = Chars.at(text, before);
        return last == '='
                || Chars.at(text, behind) == '='
                || text.startsWith("\" {", end)
                || text.startsWith("\" \"", end);
    }

    /** {@code AWSGlueServiceRole-lake}, {@code firehose_delivery_role_v2}: named after what it is, and no call such as PassRole. */
    private static boolean roleName(String text, int start, int end) {
        if (text.startsWith(SESSION, start)) {
            return end - start > SESSION.length();
        }
        int at = -1;
        for (String word : ROLES) {
            int found = Chars.find(text, word, start + 1, end);
            int behind = found + word.length();
            at = found > 0 && (behind == end || "-_".indexOf(text.charAt(behind)) >= 0) ? found : at;
        }
        boolean plain = true;
        for (int i = start; i < end; i++) {
            plain &= Chars.alnum(text.charAt(i)) || "-_".indexOf(text.charAt(i)) >= 0;
        }
        return at > 0 && plain && !ApiActions.named(text, start, end);
    }

    /** {@code admin-tanaka}, {@code ci.deploy}: words of small letters, joined. */
    private static boolean userName(String text, int start, int end) {
        boolean joined = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean joint = (c == '-' || c == '.' || c == '_') && i > start && i < end - 1;
            if (!joint && !(c >= 'a' && c <= 'z')) {
                return false;
            }
            joined |= joint;
        }
        return joined;
    }
}
