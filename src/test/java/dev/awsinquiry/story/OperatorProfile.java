package dev.awsinquiry.story;

/** The same in a process of its own, whose connections to Slack nobody has used before. */
public final class OperatorProfile extends StoryProfile {}
