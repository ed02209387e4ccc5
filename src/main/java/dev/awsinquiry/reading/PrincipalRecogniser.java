package dev.awsinquiry.reading;

import dev.awsinquiry.inquiry.Fact;

/** {@code who.actor} by its ARN: a user, a role or a session of IAM or STS. */
final class PrincipalRecogniser implements Recogniser {

    @Override
    public void read(Page page, Notes notes) {
        String text = page.folded().text;
        for (Sentence sentence : page.sentences()) {
            if (sentence.counts()) {
                Tokens.each(text, sentence.start(), sentence.end(), (start, end) -> {
                    int at = start;
                    while (at < end && !text.startsWith("arn:aws", at)) {
                        at++;
                    }
                    Arn arn = at < end ? Arn.parse(text.substring(at, end)) : null;
                    if (arn != null && principal(arn) && arn.unique()) {
                        notes.stateWords(Fact.WHO_ACTOR, at, end, 3);
                    }
                });
            }
        }
    }

    private static boolean principal(Arn arn) {
        String resource = arn.resource();
        boolean iam = arn.service().equals("iam") && (resource.startsWith("user/") || resource.startsWith("role/"));
        return iam || (arn.service().equals("sts") && resource.startsWith("assumed-role/"));
    }
}
