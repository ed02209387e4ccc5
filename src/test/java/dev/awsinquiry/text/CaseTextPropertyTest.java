package dev.awsinquiry.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.inquiry.Severity;
import dev.awsinquiry.inquiry.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever was typed: nothing is lost, and nothing is too long. */
class CaseTextPropertyTest {

    private static final CaseText CASE_TEXT = new CaseText(Told.PHRASES, Told.HOUSE);

    @Property(tries = 300)
    void everyLineIsThereAndEveryPartFits(
            @ForAll("texts") List<String> typed, @ForAll("texts") List<String> replies, @ForAll Language language) {
        Inquiry inquiry = new Told(language).submitted(Severity.HIGH, sources(typed, replies));
        CaseDocument document = CASE_TEXT.of(inquiry, Told.gaps(inquiry));
        String together = document.body()
                + document.attachments().stream()
                        .map(CaseDocument.Attachment::text)
                        .collect(Collectors.joining());
        assertThat(document.body().length()).isLessThanOrEqualTo(CaseFitting.BODY_LIMIT);
        assertThat(document.attachments())
                .allSatisfy(a -> assertThat(a.text().length()).isLessThanOrEqualTo(CaseFitting.ATTACHMENT_LIMIT));
        inquiry.sources().stream()
                .filter(source -> source.isWords() && source.counted())
                // an account ID stands in its line, as long as it is the one that holds
                .filter(source -> source.field().filter(Field::holdsFact).isEmpty())
                .map(source -> source.text().strip())
                .forEach(text -> assertThat(together).contains(text));
    }

    private static Source[] sources(List<String> typed, List<String> replies) {
        List<Field> fields =
                Arrays.stream(Field.values()).filter(Field::isWords).toList();
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < Math.min(typed.size(), fields.size()); i++) {
            Field field = fields.get(i);
            String text = typed.get(i);
            sources.add(field.fact()
                    .map(fact -> Told.input(field, text, Told.states(fact, text, text)))
                    .orElseGet(() -> Told.input(field, text)));
        }
        for (int i = 0; i < replies.size(); i++) {
            Fact fact = Fact.values()[i % Fact.values().length];
            sources.add(Told.reply("" + i, replies.get(i), i, Told.states(fact, replies.get(i), replies.get(i))));
        }
        return sources.toArray(Source[]::new);
    }

    @Provide
    Arbitrary<List<String>> texts() {
        Arbitrary<String> line = Arbitraries.of(
                "・起きた日時: 未確認", "■ 環境(Where)", "{label}", "<!channel> & `x`", "2026-04-15T10:30", "😀👨‍👩‍👧", "あ", "");
        Arbitrary<String> log = line.map(l -> (l + "\n").repeat(150));
        return Arbitraries.oneOf(
                        line,
                        Arbitraries.strings().ofMaxLength(50),
                        log,
                        Arbitraries.of("長".repeat(3000), "😀".repeat(6000)))
                .list()
                .ofMaxSize(14);
    }
}
