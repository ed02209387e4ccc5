package dev.awsinquiry.reading.secret;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;

/** A line of PostgreSQL's {@code .pgpass}: {@code host:port:database:user:password}. */
final class PasswordFile {

    private static final int LONGEST_LINE = 400;
    private static final int COLONS = 4;
    private static final int SHORTEST = 4;

    private static final Pattern LINE = Pattern.compile("^[> `|-]{0,4}(\\*|[A-Za-z0-9_.-]+):(?:\\*|[0-9]{2,5})"
            + ":(?:\\*|[A-Za-z_$][A-Za-z0-9_$-]*):(?:\\*|[A-Za-z_][A-Za-z0-9_.-]*):([^\\s`]+)`? ?$");

    private PasswordFile() {}

    static void find(String text, List<SecretMasker.Secret> secrets) {
        boolean told = text.contains("pgpass");
        for (int start = 0; start < text.length(); ) {
            int found = text.indexOf('\n', start);
            int end = found < 0 ? text.length() : found;
            if (end - start < LONGEST_LINE) {
                line(text, start, end, told, secrets);
            }
            start = end + 1;
        }
    }

    private static void line(String text, int start, int end, boolean told, List<SecretMasker.Secret> secrets) {
        // most lines have no colons enough, and are spared the pattern
        int colons = 0;
        for (int i = start; i < end; i++) {
            colons += text.charAt(i) == ':' ? 1 : 0;
        }
        if (colons < COLONS) {
            return;
        }
        Matcher line = LINE.matcher(text.substring(start, end));
        if (!line.find()) {
            return;
        }
        String host = line.group(1);
        String password = line.group(2);
        // where a compiler found a fault is written alike, so the host has to look like one
        boolean address = host.equals("*") || host.equals("localhost") || host.indexOf('.') != host.lastIndexOf('.');
        boolean secret = told
                ? password.length() >= SHORTEST && !Dummies.isOne(password)
                : address && PasswordToken.isOne(password);
        if (secret) {
            secrets.add(new SecretMasker.Secret(start + line.start(2), start + line.end(2), "password"));
        }
    }
}
