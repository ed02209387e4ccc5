package dev.awsinquiry.desk;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Facts;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Source;
import dev.awsinquiry.inquiry.Statement;
import dev.awsinquiry.reading.Reader;
import dev.awsinquiry.reading.page.Setting;
import dev.awsinquiry.reading.page.Withdrawn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A reply that takes back the one before it: 「↑間違い」, "oops, that's the staging one". What that one alone stated is asked for
 * again, or is what it was before, unless the reply says what it is instead. Both replies stay in the case text.
 *
 * @param setting what the reply is read with
 * @param now when it is taken in
 */
record TakingBack(Reader reader, Inquiry inquiry, Setting setting, Instant now) {

    private static final Set<Fact> COUNTS = Set.of(Fact.HOWMUCH_IMPACT, Fact.HOWMUCH_QUANTIFIED);

    /** What may turn out not to be so yet. */
    private static final Set<Fact> DONE = Set.of(Fact.WHEN_ONGOING, Fact.WHAT_TRIED, Fact.WHAT_TRIGGER);

    /** The reply, stating what follows from its taking something back. */
    Source in(Source reply) {
        Optional<Withdrawn> taken = reader.withdrawn(reply.text(), setting);
        if (taken.isPresent() && !taken.get().facts().isEmpty()) {
            return named(reply, taken.get());
        }
        return taken.flatMap(withdrawn -> meant(reply, withdrawn).map(before -> in(reply, withdrawn, before)))
                .orElse(reply);
    }

    /**
     * The facts that it names are open, with an apology whoever stated them and wherever, else those of its author: what they
     * are instead is asked for. Which of several places it means, it doesn't say.
     */
    private Source named(Source reply, Withdrawn withdrawn) {
        List<Statement> open = withdrawn.facts().stream()
                .filter(fact -> inquiry.facts()
                        .statement(fact)
                        .filter(said -> withdrawn.sorry() || own(reply, said))
                        .filter(said -> OneMore.each(said.value()).size() == 1)
                        .isPresent())
                .map(fact -> Statement.nothing(fact, now))
                .toList();
        return open.isEmpty() ? reply : reply.stating(open).count();
    }

    private boolean own(Source reply, Statement said) {
        return inquiry.sources().stream()
                .filter(source -> source.statements().contains(said))
                .anyMatch(source -> source.origin() == Source.Origin.REPLY
                        && source.author().equals(reply.author()));
    }

    private Source in(Source reply, Withdrawn withdrawn, Source before) {
        List<Statement> standing = before.statements().stream()
                .filter(said -> !withdrawn.undone() || DONE.contains(said.fact()))
                .filter(said -> inquiry.facts()
                        .statement(said.fact())
                        .filter(said::equals)
                        .isPresent())
                .toList();
        if (!withdrawn.number().isEmpty()) {
            return recounted(reply, withdrawn.number(), standing);
        }
        Set<Fact> open = standing.stream().map(Statement::fact).collect(Collectors.toSet());
        List<Statement> own = new ArrayList<>(reply.statements());
        if (withdrawn.undone()) {
            // "I said restarted, but I didn't" tries nothing
            own.removeIf(said -> said.fact() == Fact.WHAT_TRIED);
        }
        if (withdrawn.rest().isEmpty()) {
            own.removeIf(said -> !open.contains(said.fact()));
        } else if (own.isEmpty()) {
            own.addAll(instead(withdrawn.rest(), open));
        }
        boolean replaced = own.stream().anyMatch(said -> open.contains(said.fact()));
        if (!replaced) {
            Facts rest = inquiry.factsWithout(before.id());
            standing.forEach(said -> own.addAll(reopened(said, rest)));
        }
        return open.isEmpty() ? reply : reply.stating(own).count();
    }

    /** That what was said doesn't count, and what had been said before does. */
    private List<Statement> reopened(Statement wrong, Facts rest) {
        Fact fact = wrong.fact();
        List<Statement> before = fact == Fact.WHAT_TRIED
                ? rest.all(fact)
                : rest.statement(fact).stream().toList();
        return Stream.concat(
                        Stream.of(Statement.nothing(fact, wrong.at())),
                        before.stream()
                                .map(said -> new Statement(fact, said.unknown(), said.value(), said.evidence(), now)))
                .toList();
    }

    /** What the words say in place of what was told, as an answer to the question for it. */
    private List<Statement> instead(String rest, Set<Fact> open) {
        Setting asking = new Setting(
                open, setting.knownDate(), setting.today(), setting.zone(), setting.thread(), setting.shown());
        return SourceMaker.statements(
                        reader.contribution(rest, asking.without(open)).reading(), now)
                .stream()
                .filter(said -> open.contains(said.fact()) && !said.unknown())
                .toList();
    }

    /** The reply with the number in place of the one that was told; neither can be understood without the other. */
    private Source recounted(Source reply, String number, List<Statement> standing) {
        List<Statement> counts = standing.stream()
                .filter(said ->
                        COUNTS.contains(said.fact()) && said.value().chars().anyMatch(Character::isDigit))
                .map(said -> Statement.stated(
                        said.fact(), Instead.of(said.value(), number), Instead.of(said.evidence(), number), now))
                .toList();
        return counts.isEmpty() || !reply.statements().isEmpty()
                ? reply
                : reply.stating(counts).count();
    }

    /** The reply that it takes back: the author's last one, with nothing that counts behind it, or the one it points at. */
    private Optional<Source> meant(Source reply, Withdrawn withdrawn) {
        List<Source> earlier = inquiry.sources().stream()
                .filter(source -> source.origin() == Source.Origin.REPLY && Source.IN_ORDER.compare(source, reply) < 0)
                .sorted(Source.IN_ORDER.reversed())
                .toList();
        // an answer to somebody's question: 「メンテ?」, "no, it wasn't"
        boolean answers = !withdrawn.plain()
                && earlier.stream().findFirst().filter(TakingBack::asks).isPresent();
        for (Source source : answers ? List.<Source>of() : earlier) {
            boolean own = source.author().equals(reply.author());
            if (source.counted() || own) {
                boolean next = source.equals(earlier.get(0));
                return Optional.of(source).filter(meant -> meant.counted() && (own || withdrawn.points() && next));
            }
        }
        return Optional.empty();
    }

    private static boolean asks(Source source) {
        return source.text().indexOf('?') >= 0 || source.text().indexOf('\uff1f') >= 0;
    }
}
