package dev.awsinquiry.inquiry;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Who may do what not everybody in the channel need be able to. Whoever isn't in the channel may do nothing at all;
 * that is asked of Slack, at its edge.
 *
 * @param resolve who may resolve an inquiry, reopen it, and take either back
 * @param edit who may change what others wrote, through <em>Edit</em>, and say who looks after it; replies are
 *     open to everybody
 */
public record Permissions(Circle resolve, Circle edit) {

    /** As it comes: the people of the channel settle it among themselves. */
    public static final Permissions EVERYBODY = new Permissions(Circle.CHANNEL, Circle.CHANNEL);

    /**
     * Some people.
     *
     * @param channel whether everybody in the channel belongs to it
     * @param others the user ids of those who do besides the reporter, who always does
     */
    public record Circle(boolean channel, Set<String> others) {

        /** Everybody in the channel. */
        public static final Circle CHANNEL = new Circle(true, Set.of());

        private static final String EVERYBODY = "channel";
        private static final String REPORTER = "reporter";

        public Circle {
            others = Set.copyOf(others);
        }

        /**
         * Reads {@code channel}, or {@code reporter}, which user ids may follow: {@code reporter,U012ABCDEF}.
         *
         * @throws IllegalArgumentException when it says anything else
         */
        public static Circle parse(String text) {
            List<String> names =
                    Arrays.stream(text.split(",", -1)).map(String::strip).toList();
            if (names.equals(List.of(EVERYBODY))) {
                return CHANNEL;
            }
            List<String> people = names.subList(1, names.size());
            if (!names.get(0).equals(REPORTER) || !people.stream().allMatch(Circle::isUser)) {
                throw new IllegalArgumentException(text);
            }
            return new Circle(false, new LinkedHashSet<>(people));
        }

        /** Slack's user ids begin with U or W. */
        private static boolean isUser(String name) {
            return name.length() > 1
                    && (name.charAt(0) == 'U' || name.charAt(0) == 'W')
                    && name.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'));
        }

        /** Whether somebody in the channel belongs to it. */
        public boolean includes(Inquiry inquiry, String user) {
            return channel || inquiry.reporter().equals(user) || others.contains(user);
        }
    }
}
