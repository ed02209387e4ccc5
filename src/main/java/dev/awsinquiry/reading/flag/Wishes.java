package dev.awsinquiry.reading.flag;

import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.page.Page;
import dev.awsinquiry.reading.page.SpeechAct;
import dev.awsinquiry.reading.phrase.Hit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a message wants, sentence by sentence, and the services and matters of the office that it wants it of: "How long
 * may a Lambda run? And please change the name on our invoice" wants two things that have nothing to do with each other.
 */
final class Wishes {

    /** A sentence that wants something or tells of something broken. */
    private record Wish(Set<String> topics, boolean asks) {}

    private Wishes() {}

    /** The sentence that wants something of a matter which wasn't named before, beside what is wanted before. */
    static Optional<Sentence> apart(Page page) {
        List<Wish> before = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (int s = 0; s < page.sentences().size(); s++) {
            if (!page.sentences().get(s).spoken()) {
                continue;
            }
            Set<String> topics = topics(page, s);
            boolean leads = leads(page, s);
            boolean asks = asks(page, s) && (leads || !page.has(s, "wish.own"));
            boolean other = asks
                    && (leads || outright(page, s))
                    && !topics.isEmpty()
                    && !tied(page, s)
                    && topics.stream().noneMatch(named::contains);
            if (other && before.stream().anyMatch(wish -> beside(wish, topics, leads))) {
                return Optional.of(page.sentences().get(s));
            }
            named.addAll(topics);
            boolean subject = s == 0 && SameQuestion.subject(page);
            if (!subject && (asks || page.has(s, "wish.broken"))) {
                before.add(new Wish(topics, asks));
            }
        }
        return Optional.empty();
    }

    /** Whether these matters are wanted beside that: words that lead over to them stand for a matter with no name. */
    private static boolean beside(Wish wish, Set<String> topics, boolean leads) {
        return wish.topics().isEmpty()
                ? wish.asks() && leads
                : (wish.asks() || leads) && topics.stream().noneMatch(wish.topics()::contains);
    }

    private static boolean asks(Page page, int s) {
        boolean wants =
                page.has(s, "ask.any") || page.acts().at(page.sentences().get(s).end() - 2) == SpeechAct.ASKS;
        return wants && !page.has(s, "question.same");
    }

    /** Whether it is put as a question or a request: what a policy requires, and whom it lets do what, is no wish. */
    private static boolean outright(Page page, int s) {
        return page.asks(page.sentences().get(s)) || page.has(s, "question.asked") || page.has(s, "wish.asked");
    }

    /** Whether it goes on about what was said before, by its words. */
    static boolean tied(Page page, int s) {
        return page.has(s, "question.tied") || page.has(s, "wish.tied");
    }

    /** Whether it begins with words that lead over to something further. */
    static boolean leads(Page page, int s) {
        Sentence sentence = page.sentences().get(s);
        return page.begins(sentence.start(), sentence.end(), "question.further")
                || page.begins(sentence.start(), sentence.end(), "question.another")
                || page.begins(sentence.start(), sentence.end(), "wish.lead");
    }

    /** The services and matters that the sentence names. */
    static Set<String> topics(Page page, int s) {
        Set<String> topics = new HashSet<>();
        for (Hit hit : page.found(page.sentences().get(s), "wish.topic")) {
            topics.add(page.lower(hit.start(), hit.end()));
        }
        return topics;
    }
}
