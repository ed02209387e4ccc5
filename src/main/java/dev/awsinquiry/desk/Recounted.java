package dev.awsinquiry.desk;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Source;
import dev.awsinquiry.inquiry.Statement;
import dev.awsinquiry.reading.Reader;
import dev.awsinquiry.reading.page.Setting;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How many of a whole are affected, put right: 「6 台のうち 2 台」, 「3 台でした」; or who is affected as well: 「関東だけ」, 「九州もです」.
 * The scope rests on the words of both, as neither tells it alone.
 *
 * @param now when the reply is taken in
 */
record Recounted(Reader reader, Inquiry inquiry, Setting setting, Instant now) {

    private static final String BESIDE = " + ";
    private static final String ALL = "everyone";

    /** The reply, stating the new count, or those beside, if it tells one. */
    Source in(Source reply) {
        Optional<Statement> told =
                inquiry.factsWithout(reply.id()).statement(Fact.WHO_SCOPE).filter(scope -> !scope.unknown());
        Optional<Statement> says = reply.statements().stream()
                .filter(stated -> stated.fact() == Fact.WHO_SCOPE)
                .findFirst();
        return told.flatMap(scope -> reader.recount(reply.text(), scope.evidence(), setting)
                        .filter(count -> count.others() ? widens(scope, says) : counts(scope, says))
                        .map(count -> counted(reply, scope, count)))
                .orElse(reply);
    }

    private static boolean counts(Statement told, Optional<Statement> says) {
        return says.isEmpty() && !told.evidence().isBlank();
    }

    /** Whether there was anybody whom it didn't hit, and there still is. */
    private static boolean widens(Statement told, Optional<Statement> says) {
        return !told.value().equals(ALL)
                && says.filter(scope -> scope.value().equals(ALL)).isEmpty();
    }

    private Source counted(Source reply, Statement told, Reader.Recounting count) {
        // those who are well are no company for those who are hit
        boolean alone = told.evidence().isBlank() || count.others() && ToldBefore.well(reader, told.evidence());
        String words = alone ? count.words() : both(told.evidence(), count);
        Statement scope = Statement.stated(Fact.WHO_SCOPE, count.all() ? ALL : "some", words, now);
        // "9 of 20" that counts servers counts no tries
        Stream<Statement> others = reply.statements().stream()
                .filter(said -> said.fact() != Fact.WHO_SCOPE)
                .filter(said ->
                        said.fact() != Fact.WHEN_FREQUENCY || !count.words().contains(said.evidence()));
        return reply.stating(Stream.concat(others, Stream.of(scope)).toList()).count();
    }

    private static String both(String told, Reader.Recounting count) {
        return count.others() ? told + BESIDE + count.words() : Instead.of(told, count.words());
    }
}
