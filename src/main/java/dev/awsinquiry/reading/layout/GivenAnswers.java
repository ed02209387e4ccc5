package dev.awsinquiry.reading.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Tells which answer belongs to which question, where people made that plain. */
public final class GivenAnswers {

    private GivenAnswers() {}

    /**
     * The answer to each question, in the questions' order; blank where there is none. Numbered answers go by their
     * numbers; others by their order, where there are as many lines, points or paragraphs as questions.
     *
     * @param typed all answers
     * @param questions how many questions there are, from 1
     * @return empty where it can't be told
     */
    public static Optional<List<String>> to(int questions, String typed) {
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
}
