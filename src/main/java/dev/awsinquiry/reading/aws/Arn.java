package dev.awsinquiry.reading.aws;

import dev.awsinquiry.reading.chars.Redaction;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An Amazon Resource Name, {@code arn:partition:service:region:account:resource}.
 *
 * @param service such as {@code ec2}
 * @param region code, may be empty
 * @param account twelve digits, may be empty
 * @param resource the rest
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html">IAM: ARNs</a>
 */
public record Arn(String service, String region, String account, String resource) {

    private static final Set<String> PRINCIPALS = Set.of("root");
    /** Services whose ARNs have no account. */
    private static final Set<String> GLOBAL = Set.of("s3", "apigateway", "route53", "sso");
    /** How the names of AWS's own public resources begin. */
    private static final String PUBLIC = "parameter/aws/";

    /** The ARN that the token is; null when it has too few parts or another partition. */
    public static @Nullable Arn parse(String token) {
        if (!token.startsWith("arn:aws")) {
            return null;
        }
        String[] parts = token.split(":", 6);
        if (parts.length < 6 || parts[2].isEmpty()) {
            return null;
        }
        return new Arn(parts[2], parts[3], parts[4], parts[5]);
    }

    boolean hasAccount() {
        return account.length() == 12 && account.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Whether it points at one resource of the customer: nothing blacked out, no wildcard for the whole, none of AWS's own. */
    public boolean unique() {
        boolean left = account.isEmpty() && (GLOBAL.contains(service) || !region.isEmpty());
        if (!left && !hasAccount() || PRINCIPALS.contains(resource) || resource.startsWith(PUBLIC)) {
            return false;
        }
        String name = resource;
        int slash = Math.max(name.lastIndexOf('/'), service.equals("s3") ? -1 : name.lastIndexOf(':'));
        if (service.equals("s3")) {
            name = name.contains("/") ? name.substring(0, name.indexOf('/')) : name;
        } else if (service.equals("apigateway")) {
            return slash > 1 && !blank(name.substring(slash + 1));
        } else if (service.equals("execute-api")) {
            name = name.contains("/") ? name.substring(0, name.indexOf('/')) : name;
        } else if (slash >= 0 && name.endsWith("*")) {
            name = name.substring(0, slash);
            return name.indexOf('/') + name.indexOf(':') > -2 && !blank(name);
        } else if (slash >= 0) {
            name = name.substring(slash + 1);
        }
        return !blank(name);
    }

    /** Stars, x's, dots or a word in brackets instead of a name. */
    private static boolean blank(String name) {
        return Redaction.of(name);
    }
}
