package dev.awsinquiry.reader.dialogue;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The questions in a message of AWS that was pasted whole, greetings and all, and which answer belongs to which. */
public final class QuestionList {


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



    /**
     * The answer to each question, in the questions' order; blank where there is none. Numbered answers go by their
     * numbers; others by their order, where there are as many lines, points or paragraphs as questions.
     *
     * @param typed all answers
     * @param questions how many questions there are, from 1
     * @return empty where it can't be told
     */
    public static Optional<List<String>> answers(int questions, String typed) {
        if (questions == 1) {
            return Optional.of(List.of(ListMark.without(typed.strip())));
        }
        return counted(typed) > questions
                ? Optional.empty()
                : numbered(questions, typed).or(() -> inOrder(questions, typed));
    }

    /** How far the answers count from 1. Who counts further than there are questions counts others than we do. */
    private static int counted(String typed) {
        int reached = 0;
        for (String raw : typed.split("\\R", -1)) {
            String line = raw.strip();
            if (ListMark.number(line).equals(Optional.of(reached + 1))) {
                reached++;
                line = ListMark.without(line);
            }
            for (int next = nextWithin(line, reached + 1); reached > 0 && next > 0; ) {
                reached++;
                line = ListMark.without(line.substring(next).strip());
                next = nextWithin(line, reached + 1);
            }
        }
        return reached;
    }

    /** By number. Within a line only the number that comes next begins an answer: others may be part of one. */
    private static Optional<List<String>> numbered(int questions, String typed) {
        List<String> answers = new ArrayList<>(Collections.nCopies(questions, ""));
        int current = 0;
        for (String raw : typed.split("\\R", -1)) {
            String line = raw.strip();
            Optional<Integer> number = ListMark.number(line).filter(n -> n >= 1 && n <= questions);
            if (number.isPresent()) {
                current = number.get();
                line = ListMark.without(line);
            } else if (current == 0 && !line.isEmpty()) {
                return Optional.empty();
            }
            for (int next = nextWithin(line, current + 1); current > 0 && current < questions && next > 0; ) {
                add(answers, current, line.substring(0, next));
                current++;
                line = ListMark.without(line.substring(next).strip());
                next = nextWithin(line, current + 1);
            }
            if (current > 0) {
                add(answers, current, line);
            }
        }
        return current == 0
                ? Optional.empty()
                : Optional.of(answers.stream().map(String::strip).toList());
    }

    private static int nextWithin(String line, int number) {
        for (int at = line.indexOf(' '); at >= 0; at = line.indexOf(' ', at + 1)) {
            if (ListMark.number(line.substring(at + 1)).filter(n -> n == number).isPresent()) {
                return at;
            }
        }
        return -1;
    }

    private static void add(List<String> answers, int number, String words) {
        String before = answers.get(number - 1);
        answers.set(number - 1, before.isEmpty() ? words.strip() : before + "\n" + words.strip());
    }

    private static Optional<List<String>> inOrder(int questions, String typed) {
        List<String> lines =
                typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        List<String> points =
                lines.stream().filter(line -> ListMark.of(line).isPresent()).toList();
        if (points.size() == questions && points.size() == lines.size()) {
            return Optional.of(points.stream().map(ListMark::without).toList());
        }
        List<String> paragraphs = List.of(typed.strip().split("\\R\\s*\\R"));
        if (paragraphs.size() == questions) {
            return Optional.of(paragraphs.stream().map(String::strip).toList());
        }
        return lines.size() == questions ? Optional.of(lines) : Optional.empty();
    }


    /** A line that asks: where nothing else does, the reading would take all the words for one question. */
    private static final String ASKS = "?\n";

    private static final Pattern SENTENCE_ENDS = Pattern.compile("(?<=[。?\\uff1f])|(?<=[.!])\\s|\n");

    /** What a letter ends with. */
    private static final List<String> FAREWELL = List.of(
            "返信",
            "連絡",
            "質問がございましたら",
            "質問がありましたら",
            "any question",
            "any other question",
            "any further",
            "any additional",
            "any concern",
            "anything else",
            "get back to");


    /** The sentences that ask, in order; none where there is no list, as each sentence is a question of its own then. */
    public static List<String> behind(String pasted) {
        List<String> asked = in(pasted);
        if (asked.isEmpty()) {
            return List.of();
        }
        String last = asked.get(asked.size() - 1);
        List<String> lines = pasted.lines().map(String::strip).toList();
        int end = lines.size();
        while (end > 0 && !closes(lines.get(end - 1), last)) {
            end--;
        }
        String behind = String.join("\n", lines.subList(end == 0 ? lines.size() : end, lines.size()));
        return SENTENCE_ENDS.splitAsStream(behind)
                .map(String::strip)
                .filter(QuestionList::asks)
                .filter(sentence -> FAREWELL.stream().noneMatch(sentence.toLowerCase(Locale.ROOT)::contains))
                .toList();
    }

    private static boolean asks(String sentence) {
        return sentence.endsWith("か。")
                || sentence.endsWith("か")
                || in(ASKS + sentence).size() > 1;
    }

    /** Whether the question ends with this line, behind its mark or as the last of several. */
    private static boolean closes(String line, String question) {
        return !line.isEmpty() && (line.endsWith(question) || question.endsWith(line));
    }

    private QuestionList() {}
}
