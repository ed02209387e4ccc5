package dev.awsinquiry.api;

/** How many entries a page holds. */
final class PageSize {

    private static final int MOST = 200;

    private PageSize() {}

    /**
     * The number that a parameter asks for.
     *
     * @throws Problems.BadRequest when it is none, or out of range
     */
    static int of(String limit) {
        try {
            int wanted = Integer.parseInt(limit);
            if (wanted >= 1 && wanted <= MOST) {
                return wanted;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new Problems.BadRequest("\"limit\" is a number from 1 to " + MOST + ".");
    }
}
