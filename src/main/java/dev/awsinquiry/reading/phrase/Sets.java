package dev.awsinquiry.reading.phrase;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Nouns that mean something of their own each, an instance is no host, but that rows name side by side where one is as good
 * as another: a group of alternatives that names three of a set, {@code (server|host|node)}, stands for all of it.
 */
final class Sets {

    /** So many of a set are named where any would do; two may well be the only ones that are meant. */
    private static final int ENOUGH = 3;

    private static final String MAYBE_MORE = "(s|)";

    private final List<NounSet> sets = new ArrayList<>();
    private final Set<String> all = new HashSet<>();

    /**
     * Nouns of one set.
     *
     * @param lead must be among those that are named; empty where any will do
     */
    private record NounSet(String lead, Set<String> nouns) {

        /** The others, where the named ones stand for all. */
        List<String> others(Set<String> named) {
            List<String> others = new ArrayList<>(nouns);
            others.removeAll(named);
            return nouns.size() - others.size() < ENOUGH || !lead.isEmpty() && !named.contains(lead)
                    ? List.of()
                    : others;
        }
    }

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

    /**
     * A further one.
     *
     * @param lead the one without which the others don't stand for it; empty where there is none
     */
    void add(String lead, List<String> nouns) {
        Set<String> set = new LinkedHashSet<>(nouns);
        if (!lead.isEmpty()) {
            set.add(lead);
        }
        sets.add(new NounSet(lead, set));
        all.addAll(set);
    }

    /** The row with all of a set where it names three. */
    String row(String row) {
        if (sets.isEmpty() || row.indexOf('|') < 0) {
            return row;
        }
        StringBuilder wide = new StringBuilder(row.length() + 64);
        Deque<Group> open = new ArrayDeque<>();
        open.push(new Group(0));
        for (int i = 0; i < row.length(); i++) {
            char c = row.charAt(i);
            if (c == '|') {
                named(open.element(), wide);
                open.element().alternative = wide.length() + 1;
            } else if (c == ')' && open.size() > 1) {
                close(open.pop(), wide);
            }
            wide.append(c);
            if (c == '(') {
                open.push(new Group(wide.length()));
            }
        }
        close(open.pop(), wide);
        return wide.toString();
    }

    private void named(Group group, StringBuilder row) {
        String alternative = row.substring(group.alternative);
        if (alternative.endsWith(MAYBE_MORE)) {
            String one = alternative.substring(0, alternative.length() - MAYBE_MORE.length());
            known(group, one);
            known(group, one + 's');
        } else {
            known(group, alternative);
        }
    }

    private void known(Group group, String noun) {
        if (all.contains(noun)) {
            group.named.add(noun);
        }
    }

    /** The others of a set stand first, since a star at the end of the last one means more. */
    private void close(Group group, StringBuilder row) {
        named(group, row);
        if (group.named.size() < ENOUGH) {
            return;
        }
        for (NounSet set : sets) {
            List<String> others = set.others(group.named);
            if (!others.isEmpty()) {
                row.insert(group.begin, String.join("|", others) + '|');
            }
        }
    }
}
