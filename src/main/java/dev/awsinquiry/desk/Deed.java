package dev.awsinquiry.desk;

/**
 * That somebody did something.
 *
 * @param who their user id
 */
record Deed(String who, Act act) {}
