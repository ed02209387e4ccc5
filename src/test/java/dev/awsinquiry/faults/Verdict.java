package dev.awsinquiry.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts what was promised against what stands there. */
final class Verdict {

    private static final Pattern CASE_TEXT = Pattern.compile("case_text\\.(\\d+)(?:\\.(\\d+))?");
    private static final Pattern TEXT_NOTICE = Pattern.compile("text\\.(\\d+)");
    private static final int PER_VERSION = 1_000;
    private static final int NOTICE = 900;
    private static final int TIMELINE = 1_000_000;

    private final Wall wall;
    private final List<String> lost = new ArrayList<>();
    private final List<String> doubled = new ArrayList<>();
    private final List<String> outOfOrder = new ArrayList<>();

    Verdict(Wall wall) {
        this.wall = wall;
    }

    List<String> lost() {
        return lost;
    }

    List<String> doubled() {
        return doubled;
    }

    List<String> outOfOrder() {
        return outOfOrder;
    }

    /** Adds what another one found. */
    void add(Verdict other) {
        lost.addAll(other.lost);
        doubled.addAll(other.doubled);
        outOfOrder.addAll(other.outOfOrder);
    }

    /** Looks at one inquiry. */
    void on(Promised promised) {
        List<Wall.Shown> cards = wall.cards(promised.channel, promised.subject);
        if (promised.hopeless) {
            return;
        }
        if (cards.isEmpty()) {
            lost.add(promised.subject + ": the inquiry");
            return;
        }
        if (cards.size() > 1) {
            doubled.add(promised.subject + ": the inquiry, " + cards.size() + " times");
        }
        Wall.Shown card = cards.get(0);
        List<Wall.Shown> posts = wall.of(promised.channel, card.inquiry());
        keys(promised, posts);
        order(promised, posts);
        words(promised, posts);
        marks(promised, card, posts);
    }

    /** Who reported what can't be shown has to know. */
    void told(Promised promised, List<String> heard) {
        if (heard.stream().noneMatch(words -> words.contains("投稿できなくなっています"))) {
            lost.add(promised.subject + ": the word to its reporter, who heard " + heard);
        }
    }

    private void keys(Promised promised, List<Wall.Shown> posts) {
        Map<String, Integer> times = new TreeMap<>();
        posts.forEach(post -> times.merge(post.key(), 1, Integer::sum));
        times.forEach((key, count) -> {
            if (count > 1) {
                doubled.add(promised.subject + ": " + key + ", " + count + " times");
            }
        });
    }

    private void order(Promised promised, List<Wall.Shown> posts) {
        int highest = -1;
        for (Wall.Shown post : posts) {
            int rank = rank(post.key());
            if (rank >= 0 && rank < highest) {
                outOfOrder.add(promised.subject + ": " + post.key() + " in "
                        + posts.stream().map(Wall.Shown::key).toList());
            }
            highest = Math.max(highest, rank);
        }
    }

    /** Where a post belongs; -1 for those that may come at any time. */
    private static int rank(String key) {
        Matcher text = CASE_TEXT.matcher(key);
        if (text.matches()) {
            int part = text.group(2) == null ? 1 : Integer.parseInt(text.group(2));
            return Integer.parseInt(text.group(1)) * PER_VERSION + part;
        }
        Matcher notice = TEXT_NOTICE.matcher(key);
        if (notice.matches()) {
            return Integer.parseInt(notice.group(1)) * PER_VERSION + NOTICE;
        }
        return switch (key) {
            case "card" -> 0;
            case "gaps" -> 1;
            case "advice" -> 2;
            default -> key.startsWith("resolved") ? TIMELINE : -1;
        };
    }

    /** The newest case text holds what was said last, and nothing that was taken back. */
    private void words(Promised promised, List<Wall.Shown> posts) {
        String newest = newestText(posts);
        if (promised.finished && newest.isEmpty()) {
            lost.add(promised.subject + ": finish_now, as there is no case text among "
                    + posts.stream().map(Wall.Shown::key).toList());
            return;
        }
        promised.words.forEach((ts, mark) -> {
            int times = newest.split(mark, -1).length - 1;
            if (times == 0) {
                lost.add(promised.subject + ": the reply with " + mark);
            }
            if (times > 1) {
                doubled.add(promised.subject + ": the reply with " + mark + " in the case text");
            }
        });
        promised.gone.forEach(mark -> {
            if (newest.contains(mark)) {
                lost.add(promised.subject + ": the change that took out " + mark);
            }
        });
    }

    static String newestText(List<Wall.Shown> posts) {
        Map<Integer, StringBuilder> texts = new TreeMap<>();
        for (Wall.Shown post : posts) {
            Matcher key = CASE_TEXT.matcher(post.key());
            if (key.matches()) {
                texts.computeIfAbsent(Integer.valueOf(key.group(1)), any -> new StringBuilder())
                        .append(post.shown())
                        .append('\n');
            }
        }
        return texts.values().stream()
                .reduce((older, newer) -> newer)
                .map(StringBuilder::toString)
                .orElse("");
    }

    private void marks(Promised promised, Wall.Shown card, List<Wall.Shown> posts) {
        promised.caseId
                .filter(id -> posts.stream().noneMatch(post -> post.shown().contains(id)))
                .ifPresent(id -> lost.add(promised.subject + ": the case " + id));
        promised.unknownFact
                .filter(fact -> !newestText(posts).contains("不明"))
                .ifPresent(fact -> lost.add(promised.subject + ": not_known " + fact));
        if (posts.stream().noneMatch(post -> post.kind().equals("timeline"))) {
            lost.add(promised.subject + ": mark_resolved, as there is no timeline");
        }
        if (!card.shown().contains("解決")) {
            lost.add(promised.subject + ": the last edit of the card, which says: " + card.shown());
        }
    }
}
