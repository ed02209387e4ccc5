package dev.awsinquiry.reading.page;

/**
 * A question among colleagues that yes or no answers.
 *
 * @param words as it was asked: 「JST ですか?」
 * @param told what it says once somebody says yes: 「JST です」
 * @param yes whether a yes says just that; of 「東京じゃないですか?」 it can't be told
 * @param no whether a no says the opposite
 */
public record Asked(String words, String told, boolean yes, boolean no) {}
