package dev.awsinquiry.reading.flag;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Flag;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Redaction;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.layout.Part;
import dev.awsinquiry.reading.page.Notes;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.Recogniser;
import dev.awsinquiry.reading.phrase.Hit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code name_tag_only}: a server is named as its team calls it, and no ID stands anywhere. */
public final class NameTagRecogniser implements Recogniser {

    private static final int NEAR = 40;

    private static final Set<String> SERVICES = Set.of("aws", "amazon", "ec2", "s3", "ebs", "ecs", "eks");

    private static final Set<String> VOLUMES = Set.of("gp2", "gp3", "io1", "io2", "st1", "sc1");

    @Override
    public void read(Page page, Notes notes) {
        if (notes.stated(Fact.WHERE_RESOURCE_ID)) {
            return;
        }
        Optional<Span> name = page.matches(Flag.NAME_TAG_ONLY.id()).stream()
                .findFirst()
                .map(match -> new Span(match.start(), match.end()))
                .or(() -> ServerNames.quoted(page))
                .or(() -> beside(page))
                .or(() -> HouseNames.first(page))
                .or(() -> NamedDirectly.first(page))
                .or(() -> ServerNames.counted(page));
        name.filter(span -> names(page, notes, span))
                .ifPresent(span -> notes.raise(Flag.NAME_TAG_ONLY, span.start(), span.end(), ""));
    }

    /** Whether it names a server: no placeholder, no pod, and nothing that a message names. */
    private static boolean names(Page page, Notes notes, Span span) {
        String text = page.folded().text;
        return !named(page.lower(span.start(), span.end()))
                && !place(page, page.lower(span.start(), span.end()))
                && !blank(text, span)
                && !KubernetesNames.isOne(page, page.lower(span.start(), span.end()))
                && !Redaction.of(text.substring(span.start(), span.end()))
                && !page.folded().lower.startsWith(" pod", span.end())
                && !notes.within(Fact.HOW_ERROR, span.start(), span.end());
    }

    /** Whether everybody calls it so: a kind of volume, a parameter, a host by its address. */
    private static boolean named(String name) {
        return VOLUMES.contains(name)
                || ofService(name)
                || InProgram.size(name)
                || name.startsWith("ip-")
                || name.indexOf('_') > 0
                        && name.indexOf('-') < 0
                        && name.chars().noneMatch(c -> Chars.digit((char) c));
    }

    /** Whether a part of it is AWS or a service and nothing counts it: {@code amazon_ec2} and {@code aws-node} are no servers. */
    private static boolean ofService(String name) {
        List<String> parts = List.of(name.split("[-_]"));
        return parts.stream().anyMatch(SERVICES::contains)
                && parts.stream().filter(part -> !SERVICES.contains(part)).noneMatch(part -> part.chars()
                        .anyMatch(Character::isDigit));
    }

    /** Whether it is the code of a Region or of an AZ. */
    private static boolean place(Page page, String name) {
        return page.words().regions().code(name)
                || page.words().regions().code(name.substring(0, Math.max(0, name.length() - 1)));
    }

    /** Whether it stands for a name that was left out: {@code <ip-address-1>}. */
    private static boolean blank(String text, Span span) {
        return Chars.at(text, span.start() - 1) == '<' && Chars.at(text, span.end()) == '>';
    }

    /** A name such as {@code web-prod-02} close to the word for a server, or to what befalls one. */
    private static Optional<Span> beside(Page page) {
        return page.found("server.word").stream()
                .flatMap(hit -> named(page, hit).stream())
                .findFirst();
    }

    private static Optional<Span> named(Page page, Hit hit) {
        int s = page.sentenceAt(hit.start());
        if (s < 0
                || !(page.sentences().get(s).spoken() || page.sentences().get(s).part() == Part.HEADING)) {
            return Optional.empty();
        }
        int from = Math.max(page.sentences().get(s).start(), hit.start() - NEAR);
        int to = Math.min(page.sentences().get(s).end(), hit.end() + NEAR);
        return ServerNames.bare(page, from, to);
    }
}
