package dev.awsinquiry.reading.aws;

import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reading.chars.Redaction;
import java.util.Set;

/** Tells the endpoint of a customer's resource from the endpoint of a service. */
public final class Hosts {

    private static final String AWS = ".amazonaws.com";
    /** The path before the name of a CodeCommit repository. */
    private static final String REPOSITORIES = "v1/repos/";

    /** The path before the ID of a cluster at the address of all issuers. */
    private static final String ISSUERS = "id/";

    private static final Set<String> OF_SERVICES = Set.of(
            "www", "api", "data", "runtime", "dkr", "public", "dualstack", "fips", "credentials", "docs", "console");

    private final ResourceTypes types;
    private final Regions regions;

    public Hosts(ResourceTypes types, Regions regions) {
        this.types = types;
        this.regions = regions;
    }

    /** Whether the token, lower case, names one resource by its address. */
    public boolean resource(String token) {
        if (token.startsWith("s3://") || token.startsWith("s3a://") || token.startsWith("s3n://")) {
            int from = token.indexOf("//") + 2;
            return named(upTo(token, from, "/"));
        }
        int from = token.indexOf("://") < 0 ? 0 : token.indexOf("://") + 3;
        int slash = token.indexOf('/', from);
        int at = token.lastIndexOf('@', slash < 0 ? token.length() : slash);
        from = Math.max(from, at + 1);
        String host = upTo(token, from, "/:?#");
        String path = token.substring(Math.min(token.length(), from + host.length()));
        int aws = host.indexOf(AWS);
        if (aws > 0) {
            return ofAws(host.substring(0, aws).split("\\."), path.startsWith("/") ? path.substring(1) : "");
        }
        int bucket = path.startsWith("/s3/buckets/") ? 12 : path.startsWith("/s3/object/") ? 11 : 0;
        if (bucket > 0 && host.endsWith(".aws.amazon.com")) {
            return named(upTo(path, bucket, "/?"));
        }
        for (String domain : types.domains()) {
            if (host.endsWith(domain) && Chars.at(host, host.length() - domain.length() - 1) == '.') {
                String first = host.substring(0, host.indexOf('.'));
                return named(first) && !OF_SERVICES.contains(first) && !host.equals("aws." + domain);
            }
        }
        return false;
    }

    private boolean ofAws(String[] labels, String path) {
        int last = labels.length - 1;
        while (last > 0 && (regions.code(labels[last]) || labels[last].equals("dualstack"))) {
            last--;
        }
        String service = labels[last];
        if ((service.equals("ecr") || service.equals("ecr-fips")) && last > 0 && labels[last - 1].equals("dkr")) {
            return named(upTo(path, 0, ":/@"));
        }
        if (service.equals("sqs") || service.equals("queue")) {
            int slash = path.indexOf('/');
            return slash == 12 && named(path.substring(slash + 1));
        }
        if (service.equals("git-codecommit")) {
            return path.startsWith(REPOSITORIES) && named(upTo(path, REPOSITORIES.length(), "/?"));
        }
        if (service.equals("eks") && labels[0].equals("oidc")) {
            return path.startsWith(ISSUERS) && named(path.substring(ISSUERS.length()));
        }
        boolean s3 = service.equals("s3") || service.startsWith("s3-") || service.startsWith("s3express-");
        if (s3 && last == 0) {
            return named(upTo(path, 0, "/?"));
        }
        if (!s3 && !endpoint(labels, last)) {
            return false;
        }
        String first = labels[0].equals("dualstack") && last > 1 ? labels[1] : labels[0];
        for (String label : labels) {
            if (Redaction.of(label)) {
                return false;
            }
        }
        // api.mediatailor.us-east-1 is the service; api.c9ak….us-east-1.rds is a database that somebody called so
        boolean ofService = last < 2 && OF_SERVICES.contains(first);
        return last > 0 && !ofService && !regions.code(first);
    }

    private boolean endpoint(String[] labels, int last) {
        for (int i = last; i >= Math.max(1, last - 2); i--) {
            if (types.endpointLabel(labels[i])) {
                return true;
            }
        }
        return false;
    }

    private static boolean named(String name) {
        return !Redaction.of(name) && name.length() >= 2;
    }

    private static String upTo(String text, int from, String stops) {
        int end = Math.min(from, text.length());
        while (end < text.length() && stops.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(Math.min(from, text.length()), end);
    }
}
