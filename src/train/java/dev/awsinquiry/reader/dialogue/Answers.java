package dev.awsinquiry.reader.dialogue;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reader.shape.Shape;
import dev.awsinquiry.reader.shape.Shape.Kind;
import dev.awsinquiry.reader.text.Folded;
import dev.awsinquiry.reader.text.Page;
import dev.awsinquiry.reader.text.Rows;
import dev.awsinquiry.reading.chars.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a few words mean beside the questions that were asked: 「JST です」, 「毎回」, 「東京」, a bare ID. Alone they could be of
 * anything; behind a list of gaps they are the answer to one.
 */
public final class Answers {

    /** Chars of an answer that says nothing else. */
    private static final int SHORT = 24;

    /** Of which fact a shape is the answer. */
    private static final Map<Kind, Fact> BY_SHAPE = Map.of(
            Kind.ZONE, Fact.WHEN_TIMEZONE,
            Kind.REGION, Fact.WHERE_REGION,
            Kind.TOWN, Fact.WHERE_REGION,
            Kind.ACCOUNT, Fact.WHERE_ACCOUNT,
            Kind.RESOURCE, Fact.WHERE_RESOURCE_ID,
            Kind.ERROR, Fact.HOW_ERROR,
            Kind.STATUS, Fact.HOW_ERROR);

    /** An answer: which fact, its value, and where the words stand in the folded text. */
    public record Answer(Fact fact, String value, Span words) {}

    private record Word(String words, Fact fact, String value) {}

    private final List<Word> words = new ArrayList<>();

    /** Rests on the table of short answers. */
    public Answers(Rows rows) {
        for (String[] row : rows.of("short-answers.tsv")) {
            for (String each : row[2].split(";")) {
                Fact.byId(row[0]).ifPresent(fact -> words.add(new Word(new Folded(each).lower, fact, row[1])));
            }
        }
        words.sort((a, b) -> b.words().length() - a.words().length());
    }

    /** The answers that a short reply holds; none of one that asks. */
    public List<Answer> in(Page page, List<Shape> shapes) {
        String lower = page.folded().lower.strip();
        List<Answer> answers = new ArrayList<>();
        if (Talk.asks(lower)) {
            return answers;
        }
        int beside = lower.length() - shapes.stream()
                .filter(shape -> BY_SHAPE.containsKey(shape.kind()) || shape.kind() == Kind.CLOCK || shape.kind() == Kind.DATE)
                .mapToInt(shape -> shape.end() - shape.start())
                .sum();
        if (beside <= SHORT) {
            for (Shape shape : shapes) {
                Optional.ofNullable(BY_SHAPE.get(shape.kind()))
                        .ifPresent(fact -> answers.add(new Answer(fact, shape.value(), new Span(shape.start(), shape.end()))));
            }
        }
        if (lower.length() <= SHORT) {
            words.stream()
                    .filter(word -> page.folded().lower.contains(word.words()))
                    .findFirst()
                    .ifPresent(word -> answers.add(
                            new Answer(word.fact(), word.value(), new Span(0, page.folded().lower.length()))));
        }
        return answers;
    }
}
