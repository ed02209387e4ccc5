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
 * How many of a whole are affected, put right: 「6 台のうち 2 台」, 「3 台でした」. The scope rests on the words of both, as neither
 * tells it alone.
 *
 * @param now when the reply is taken in
 */
record Recounted(Reader reader, Inquiry inquiry, Setting setting, Instant now) {

    private static final String INSTEAD = " → ";

    /** The reply, stating the new count if it tells one. */
    Source in(Source reply) {
        Optional<Statement> told = inquiry.factsWithout(reply.id())
                .statement(Fact.WHO_SCOPE)
                .filter(scope -> !scope.unknown() && !scope.evidence().isBlank());
        boolean says = reply.statements().stream().anyMatch(stated -> stated.fact() == Fact.WHO_SCOPE);
        return told.filter(scope -> !says)
                .flatMap(scope -> reader.recount(reply.text(), scope.evidence(), setting)
                        .map(count -> counted(reply, scope, count)))
                .orElse(reply);
    }

    private Source counted(Source reply, Statement told, Reader.Recounting count) {
        Statement scope = Statement.stated(
                Fact.WHO_SCOPE, count.all() ? "everyone" : "some", told.evidence() + INSTEAD + count.words(), now);
        // "9 of 20" that counts servers counts no tries
        Stream<Statement> others = reply.statements().stream()
                .filter(said ->
                        said.fact() != Fact.WHEN_FREQUENCY || !count.words().contains(said.evidence()));
        return reply.stating(Stream.concat(others, Stream.of(scope)).toList()).count();
    }
}
