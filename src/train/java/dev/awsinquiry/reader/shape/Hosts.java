package dev.awsinquiry.reader.shape;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells the endpoint of a customer's resource from the endpoint of a service. */
final class Hosts {

    private static final String AWS = ".amazonaws.com";

    private static final Set<String> OF_SERVICES = Set.of(
            "www", "api", "data", "runtime", "dkr", "public", "dualstack", "fips", "credentials", "docs", "console");

    private final Set<String> endpoints = new HashSet<>();
    private final List<String> domains = new ArrayList<>();
    private final Regions regions;

    Hosts(Regions regions) {
        this.regions = regions;
    }

    /** A label that stands before the Region in an endpoint of a customer's resource. */
    void endpoint(String label) {
        endpoints.add(label);
    }

    /** A domain under which resources have names of their own. */
    void domain(String name) {
        domains.add(name);
    }

    /** Whether the token, lower case, names one resource by its address. */
    boolean resource(String token) {
        if (token.startsWith("s3://") || token.startsWith("s3a://") || token.startsWith("s3n://")) {
            return named(upTo(token, token.indexOf("//") + 2, "/"));
        }
        int from = token.indexOf("://") < 0 ? 0 : token.indexOf("://") + 3;
        int slash = token.indexOf('/', from);
        from = Math.max(from, token.lastIndexOf('@', slash < 0 ? token.length() : slash) + 1);
        String host = upTo(token, from, "/:?#");
        String path = token.substring(Math.min(token.length(), from + host.length()));
        int aws = host.indexOf(AWS);
        if (aws > 0) {
            return ofAws(host.substring(0, aws).split("\\."), path.startsWith("/") ? path.substring(1) : "");
        }
        if (host.endsWith(".aws.amazon.com") && path.startsWith("/s3/buckets/")) {
            return named(upTo(path, 12, "/?"));
        }
        return domains.stream().anyMatch(domain -> host.endsWith("." + domain) && ofDomain(host, domain));
    }

    private static boolean ofDomain(String host, String domain) {
        String first = host.substring(0, host.indexOf('.'));
        return named(first) && !OF_SERVICES.contains(first) && !host.equals("aws." + domain);
    }

    private boolean ofAws(String[] labels, String path) {
        int last = labels.length - 1;
        while (last > 0 && (regions.isCode(labels[last]) || labels[last].equals("dualstack"))) {
            last--;
        }
        String service = labels[last];
        String before = last > 0 ? labels[last - 1] : "";
        if (service.startsWith("ecr") && before.equals("dkr")) {
            return named(upTo(path, 0, ":/@"));
        }
        if (service.equals("sqs") || service.equals("queue")) {
            return path.indexOf('/') == 12 && named(path.substring(13));
        }
        if (service.equals("git-codecommit")) {
            return path.startsWith("v1/repos/") && named(upTo(path, 9, "/?"));
        }
        if (service.equals("eks") && labels[0].equals("oidc")) {
            return path.startsWith("id/") && named(path.substring(3));
        }
        boolean s3 = service.equals("s3") || service.startsWith("s3-") || service.startsWith("s3express-");
        if (s3 && last == 0) {
            return named(upTo(path, 0, "/?"));
        }
        boolean endpoint = s3;
        for (int i = last; i >= Math.max(1, last - 2); i--) {
            endpoint |= endpoints.contains(labels[i]);
        }
        String first = labels[0].equals("dualstack") && last > 1 ? labels[1] : labels[0];
        return endpoint
                && last > 0
                && !(last < 2 && OF_SERVICES.contains(first))
                && !regions.isCode(first)
                && List.of(labels).stream().noneMatch(Redaction::of);
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
