package dev.awsinquiry.reading.phrase;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Nouns that mean something of their own each, an instance is no host, but that rows name side by side where one is as good
 * as another: a group of alternatives that names three of a set, {@code (server|host|node)}, stands for all of it.
 */
final class Sets {

    /** So many of a set are named where any would do; two may well be the only ones that are meant. */
    private static final int ENOUGH = 3;

    private static final String MAYBE_MORE = "(s|)";

    private final List<Set<String>> sets = new ArrayList<>();
    private final Map<String, List<Set<String>>> byNoun = new HashMap<>();

    /** A group that is open, the row itself to begin with. */
    private static final class Group {
        final int begin;
        int alternative;
        final Set<String> named = new LinkedHashSet<>();

        Group(int begin) {
            this.begin = begin;
            alternative = begin;
        }
    }

    void add(List<String> nouns) {
        Set<String> set = new LinkedHashSet<>(nouns);
        sets.add(set);
        set.forEach(noun -> byNoun.computeIfAbsent(noun, n -> new ArrayList<>()).add(set));
    }

    /** The row with all of a set where it names three. */
    String row(String row) {
        if (sets.isEmpty() || row.indexOf('|') < 0) {
            return row;
        }
        StringBuilder all = new StringBuilder(row.length() + 64);
        Deque<Group> open = new ArrayDeque<>();
        open.push(new Group(0));
        for (int i = 0; i < row.length(); i++) {
            char c = row.charAt(i);
            if (c == '|') {
                named(open.element(), all);
                open.element().alternative = all.length() + 1;
            } else if (c == ')' && open.size() > 1) {
                close(open.pop(), all);
            }
            all.append(c);
            if (c == '(') {
                open.push(new Group(all.length()));
            }
        }
        close(open.pop(), all);
        return all.toString();
    }

    private void named(Group group, StringBuilder all) {
        String alternative = all.substring(group.alternative);
        if (alternative.endsWith(MAYBE_MORE)) {
            String one = alternative.substring(0, alternative.length() - MAYBE_MORE.length());
            known(group, one);
            known(group, one + 's');
        } else {
            known(group, alternative);
        }
    }

    private void known(Group group, String noun) {
        if (byNoun.containsKey(noun)) {
            group.named.add(noun);
        }
    }

    /** The others of a set stand first, since a star at the end of the last one means more. */
    private void close(Group group, StringBuilder all) {
        named(group, all);
        if (group.named.size() < ENOUGH) {
            return;
        }
        for (Set<String> set : sets) {
            List<String> others = new ArrayList<>(set);
            others.removeAll(group.named);
            if (set.size() - others.size() >= ENOUGH && !others.isEmpty()) {
                all.insert(group.begin, String.join("|", others) + '|');
            }
        }
    }
}
