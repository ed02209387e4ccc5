package dev.awsinquiry.store.upkeep;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether two tables hold the same rows, in whatever order they come: the sum of all rows' SHA-256. The order
 * can't be the same, since the databases don't sort text alike.
 */
final class Fingerprint {

    private static final byte NOTHING = 0;
    private static final byte TEXT = 1;
    private static final byte NUMBER = 2;

    private final MessageDigest digest = sha256();
    private BigInteger sum = BigInteger.ZERO;
    private long rows;

    /** Adds a row: texts, numbers and nulls, the columns always in the same order. */
    void add(List<@Nullable Object> row) {
        for (@Nullable Object value : row) {
            if (value == null) {
                digest.update(NOTHING);
            } else if (value instanceof Long number) {
                digest.update(NUMBER);
                digest.update(ByteBuffer.allocate(Long.BYTES).putLong(number).flip());
            } else {
                byte[] text = value.toString().getBytes(StandardCharsets.UTF_8);
                digest.update(TEXT);
                digest.update(
                        ByteBuffer.allocate(Integer.BYTES).putInt(text.length).flip());
                digest.update(text);
            }
        }
        sum = sum.add(new BigInteger(1, digest.digest()));
        rows++;
    }

    long rows() {
        return rows;
    }

    boolean isThatOf(Fingerprint other) {
        return rows == other.rows && sum.equals(other.sum);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has it", e);
        }
    }
}
