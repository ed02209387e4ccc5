package dev.awsinquiry.reading.page;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Folded;
import dev.awsinquiry.reading.chars.Span;
import dev.awsinquiry.reading.chars.Table;
import dev.awsinquiry.reading.layout.Lines;
import dev.awsinquiry.reading.layout.Part;
import dev.awsinquiry.reading.layout.Sentence;
import dev.awsinquiry.reading.phrase.Hit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How people ask each other in the thread what yes or no answers, 「22:15 からでしたっけ?」, "is that UTC?", by a table. What is
 * asked of AWS, who or which it is, and why, are other questions.
 */
public final class Colleagues {

    /** Chars of a question; who writes more tells something besides. */
    private static final int LONGEST = 80;

    /** Chars of what a question ends with. */
    private static final int TAIL = 8;

    private static final String BREAK = "act.break";

    private final Map<String, List<String>> words = new HashMap<>();
    private final Map<String, String> instead = new HashMap<>();
    private final YesOrNo answers;

    /** Reads the file: what kind of row, its words, and for some what stands in their place. */
    Colleagues(String file) {
        for (String[] row : Table.rows(file)) {
            String word = new Folded(row[1]).lower;
            words.computeIfAbsent(row[0], kind -> new ArrayList<>()).add(word);
            instead.put(row[0] + word, row.length > 2 ? row[2] : "");
        }
        words.values()
                .forEach(all -> all.sort(Comparator.comparingInt(String::length).reversed()));
        answers = new YesOrNo(words);
    }

    /** Whether the message begins with a yes or a no. */
    public Optional<Answered> answered(Folded message, String typed) {
        return answers.of(message, typed);
    }

    /** The only such question of a message; of two a yes may answer either. */
    public Optional<Asked> asked(Page page, String typed) {
        List<Span> asking = IntStream.range(0, page.sentences().size())
                .boxed()
                .flatMap(s -> asking(page, s, false).stream())
                .toList();
        return asking.size() == 1 ? Optional.of(asked(page, asking.get(0), typed)) : Optional.empty();
    }

    /** The stretch of the sentence that asks so, or what no yes or no answers: 「何人くらい影響でてる?」. */
    Optional<Span> asking(Page page, int s, boolean open) {
        Sentence sentence = page.sentences().get(s);
        String lower = page.folded().lower;
        int end = Closing.stripped(lower, sentence.start(), sentence.end());
        boolean japanese = Lines.hasJapanese(page.folded().text, sentence.start(), end);
        boolean mark = lower.substring(end, sentence.end()).indexOf('?') >= 0 && !Objection.is(page, sentence)
                || !japanese
                        && Setting.asks(lower.substring(sentence.start(), sentence.end())
                                .strip());
        // the question of a form asks as well where a message holds nothing else: 「まだ続いていますか?」
        if (!sentence.spoken() && sentence.part() != Part.HEADING
                || end == sentence.start()
                || ending(lower, sentence.start(), end, "guess").isPresent()
                || !mark && ending(lower, sentence.start(), end, "plain").isEmpty()) {
            return Optional.empty();
        }
        int start = japanese ? told(page, sentence, end) : begins(lower, sentence, tag(lower, sentence.start(), end));
        String clause = lower.substring(start, end);
        boolean other = japanese ? which(clause) : opens(clause.substring(lead(clause)), "which first") > 0;
        boolean request = !open && words("request").stream().anyMatch(clause::contains);
        return other != open || request || Chars.besideLinks(clause) > LONGEST
                ? Optional.empty()
                : Optional.of(new Span(start, sentence.end()));
    }

    /** Whether the value that ends there is the one that is asked for: "i-0abc ですか?", not "i-0abc は動いてますか?". */
    boolean isIt(String lower, int from, int to) {
        String rest = lower.substring(from, Math.max(from, Closing.stripped(lower, from, to)))
                .strip();
        return rest.isEmpty() || asks(rest) || words("is").stream().anyMatch(rest::startsWith) || rest.charAt(0) == ',';
    }

    private Asked asked(Page page, Span asking, String typed) {
        Folded folded = page.folded();
        int end = Closing.end(folded.lower, asking.start(), asking.end(), words("consent"));
        boolean japanese = Lines.hasJapanese(folded.text, asking.start(), end);
        String clause = folded.text.substring(asking.start(), end);
        String told = japanese ? withoutEnd(clause, folded.lower.substring(asking.start(), end)) : turned(clause);
        boolean denies = japanese ? closes(told, "not") && !closes(told, "agrees") : denies(told);
        boolean soSaid = japanese && clause.equals(told) && !closes(told, "not so");
        Optional<String> supposed = Supposition.of(clause, japanese, words);
        boolean choice = choice(told) || supposes(told.toLowerCase(Locale.ROOT));
        return new Asked(
                folded.span(asking.start(), asking.end()).in(typed).strip(),
                supposed.orElse(WhetherOver.asks(page, asking) ? words("over").get(0) : told),
                (!denies || soSaid || supposed.isPresent()) && !choice,
                !denies && supposed.isEmpty() && !choice && !WhetherOver.otherwise(page, asking));
    }

    /** A clause in Japanese without what makes a question of it. */
    private String withoutEnd(String clause, String lower) {
        for (String kind : List.of("plain", "end")) {
            Optional<String> ends = ending(lower, 0, lower.length(), kind);
            if (ends.isPresent()) {
                String tail = instead.getOrDefault(kind + ends.get(), "");
                return clause.substring(0, clause.length() - ends.get().length()) + tail;
            }
        }
        return clause;
    }

    /** A clause in English with its subject before its verb, as far as the table tells. */
    private String turned(String clause) {
        String lower = clause.toLowerCase(Locale.ROOT);
        int from = lead(lower);
        int to = tag(lower, from, lower.length());
        int verb = opens(lower.substring(from, to), "swap");
        String first = verb == 0 ? "" : instead.getOrDefault("swap" + lower.substring(from, from + verb), "");
        return (first + clause.substring(from + verb, to)).strip();
    }

    private boolean closes(String told, String kind) {
        return words(kind).stream().anyMatch(told::endsWith);
    }

    private boolean denies(String told) {
        String spaced = " " + new Folded(told).lower + " ";
        return words("not").stream().anyMatch(not -> spaced.contains(" " + not + " "));
    }

    /** Where it asks in Japanese: behind the last clause that told. 「からですか」 is no such clause. */
    private int told(Page page, Sentence sentence, int end) {
        String lower = page.folded().lower;
        int start = sentence.start();
        for (Hit hit : page.found(sentence, BREAK)) {
            String rest = lower.substring(Math.min(hit.end(), end), end);
            boolean tail =
                    rest.length() <= TAIL && asks(rest) || words("consent").contains(rest.strip());
            start = rest.isEmpty() || tail ? start : Math.max(start, hit.end());
        }
        return Chars.skipBlanks(lower, start);
    }

    /** Where it asks in English: behind the comma after what is told, "it's down since 9, did anyone deploy?". */
    private int begins(String lower, Sentence sentence, int end) {
        int start = sentence.start();
        int comma = Chars.last(lower, ", ", start, end);
        boolean turned = opens(lower.substring(start, end), "swap") > 0;
        if (comma < start || turned || comma + 2 >= end) {
            return start;
        }
        return opens(lower.substring(comma + 2, end), "joined") > 0 ? start : comma + 2;
    }

    private boolean asks(String rest) {
        return instead.containsKey("plain" + rest) || instead.containsKey("end" + rest);
    }

    private boolean which(String clause) {
        String rest = withoutSome(clause);
        return words("which").stream().anyMatch(rest::contains);
    }

    /** The clause without "something" and its like, which only look like what they are made of. */
    private String withoutSome(String clause) {
        String rest = clause;
        for (String some : words("some")) {
            rest = rest.replace(some, " ");
        }
        return rest;
    }

    /** Whether it asks what would be, or where else it is so: 「再起動したら直りますか?」, "in us-east-1 too?". */
    private boolean supposes(String told) {
        boolean besides = words("besides").stream().anyMatch((told + " ")::contains);
        return besides || closes(told, "will be") && words("if").stream().anyMatch(told::contains);
    }

    /** Whether it names two things: 「JST か UTC」. */
    private boolean choice(String told) {
        String rest = withoutSome(told);
        for (String or : words("choice")) {
            for (int at = rest.indexOf(or); at >= 0; at = rest.indexOf(or, at + 1)) {
                char next = Chars.at(rest + "\u3041", at + or.length());
                boolean within = Chars.japanese(or.charAt(0)) ? Chars.hiragana(next) : Chars.alnum(next);
                if (!within) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Where a tag begins, ", right"; the end where there is none. */
    private int tag(String lower, int start, int end) {
        for (String tag : words("tag")) {
            int at = end - tag.length();
            if (at > start && lower.startsWith(tag, at)) {
                int before = Closing.stripped(lower.replace(',', ' '), start, at);
                if (before > start && before < at && lower.substring(before, at).indexOf(',') >= 0) {
                    return before;
                }
            }
        }
        return end;
    }

    /** Behind words that only lead to a question. */
    private int lead(String clause) {
        int at = 0;
        for (int i = 0; i < 2; i++) {
            int words = opens(clause.substring(at), "lead");
            at += words;
            while (words > 0 && at < clause.length() && " ,.".indexOf(clause.charAt(at)) >= 0) {
                at++;
            }
        }
        return at;
    }

    /** Chars of the word of the kind that begins the clause; 0 where none does. */
    private int opens(String clause, String kind) {
        return words(kind).stream()
                .filter(word -> clause.startsWith(word) && !Chars.alnum(Chars.at(clause, word.length())))
                .mapToInt(String::length)
                .findFirst()
                .orElse(0);
    }

    private Optional<String> ending(String lower, int start, int end, String kind) {
        return words(kind).stream()
                .filter(word -> end - word.length() >= start && lower.startsWith(word, end - word.length()))
                .findFirst();
    }

    private List<String> words(String kind) {
        return words.getOrDefault(kind, List.of());
    }
}
