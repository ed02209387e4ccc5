package dev.awsinquiry.story;

/** The same with an empty data directory of its own. */
public class UrgentCaseProfile extends StoryProfile {}
