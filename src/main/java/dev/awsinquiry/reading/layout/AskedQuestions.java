package dev.awsinquiry.reading.layout;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the questions in a message that was pasted whole, greetings and all. */
public final class AskedQuestions {

    /** What a sentence that wants to be answered holds. */
    private static final List<String> ASKING = List.of(
            "?",
            "\uff1f",
            "ください",
            "下さい",
            "いただけます",
            "頂けます",
            "お願い",
            "教え",
            "教示",
            "でしょうか",
            "ますか",
            "ですか",
            "please",
            "could you",
            "can you",
            "let us know",
            "let me know");

    /** What politeness alone holds; such a sentence asks nothing. */
    private static final List<String> COURTESY = List.of(
            "よろしくお願い",
            "宜しくお願い",
            "お世話になって",
            "お問い合わせいただ",
            "ご不明な点",
            "ご不便",
            "best regards",
            "kind regards",
            "thank you",
            "please do not hesitate",
            "please feel free");

    private static final String ENDS = "?\uff1f.\uff0e。";

    private AskedQuestions() {}

    /**
     * The questions, in order, each on one line. A list is taken point by point; without one the sentences that ask are
     * taken; where nothing looks like a question, the whole is one.
     *
     * @return empty for a blank text
     */
    public static List<String> in(String pasted) {
        List<String> points = points(pasted);
        if (points.size() > 1) {
            return points;
        }
        List<String> asking = sentences(pasted).stream()
                .filter(sentence -> holds(sentence, ASKING) && !holds(sentence, COURTESY))
                .map(ListMark::without)
                .toList();
        if (!asking.isEmpty()) {
            return asking;
        }
        String whole = pasted.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "));
        return whole.isEmpty() ? List.of() : List.of(whole);
    }

    /** The points of a list, with the lines that go on below them; an empty line ends a point. */
    private static List<String> points(String pasted) {
        List<String> points = new ArrayList<>();
        boolean within = false;
        for (String raw : pasted.split("\\R", -1)) {
            String line = raw.strip();
            Optional<ListMark> mark = ListMark.of(line);
            if (mark.isPresent()) {
                points.addAll(inOneLine(ListMark.without(line), mark.get().number()));
                within = true;
            } else if (within && !line.isEmpty() && !holds(line, COURTESY)) {
                points.set(points.size() - 1, points.get(points.size() - 1) + " " + line);
            } else {
                within = false;
            }
        }
        return points.stream().filter(point -> !point.isBlank()).toList();
    }

    /** The questions that follow each other within a line by their numbers: {@code 1. Since when? 2. Where?} */
    private static List<String> inOneLine(String line, int number) {
        List<String> questions = new ArrayList<>();
        int start = 0;
        int current = number;
        for (int at = 1; current > 0 && at < line.length(); at++) {
            String rest = line.substring(at).strip();
            if (ENDS.indexOf(line.charAt(at - 1)) >= 0 && ListMark.number(rest).equals(Optional.of(current + 1))) {
                questions.add(line.substring(start, at).strip());
                start = line.length() - ListMark.without(rest).length();
                at = start;
                current++;
            }
        }
        questions.add(line.substring(start).strip());
        return questions;
    }

    private static List<String> sentences(String pasted) {
        List<String> sentences = new ArrayList<>();
        for (String line : pasted.split("\\R", -1)) {
            BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
            breaks.setText(line);
            int start = breaks.first();
            for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
                String sentence = line.substring(start, end).strip();
                if (!sentence.isEmpty()) {
                    sentences.add(sentence);
                }
            }
        }
        return sentences;
    }

    private static boolean holds(String sentence, List<String> words) {
        String lower = sentence.toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(lower::contains);
    }
}
