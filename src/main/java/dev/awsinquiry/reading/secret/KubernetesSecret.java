package dev.awsinquiry.reading.secret;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;

/** The values of a Kubernetes Secret, whatever their names: under {@code data} and {@code stringData}, in YAML or in JSON. */
final class KubernetesSecret {

    private static final Pattern KIND = Pattern.compile("(?m)^ ?kind: [\"']?Secret[\"']?$|\"kind\" ?: ?\"Secret\"");
    /** What parts one document from the next. */
    private static final Pattern PARTING = Pattern.compile("(?m)^(?:---.*|```.*|)$");

    private static final Pattern DATA = Pattern.compile("(?:data|stringData):");
    private static final Pattern TOP =
            Pattern.compile("(?:kind|metadata|apiVersion|type|immutable|data|stringData):.*");
    private static final Pattern FIELD = Pattern.compile("[\"']?[A-Za-z0-9._-]+[\"']?: ?(.*)");
    private static final Pattern JSON_DATA = Pattern.compile("\"(?:data|stringData)\" ?: ?[{]([^{}]*)[}]");
    private static final Pattern JSON_FIELD = Pattern.compile("\"[^\"]*\"\\s*:\\s*\"([^\"]*)\"");

    private static final int SHORTEST = 4;

    private KubernetesSecret() {}

    static void find(String text, List<SecretMasker.Secret> secrets) {
        if (!text.contains("Secret")
                || !text.contains("kind")
                || !KIND.matcher(text).find()) {
            return;
        }
        Matcher parting = PARTING.matcher(text);
        int start = 0;
        while (start < text.length()) {
            int end = parting.find() ? parting.start() : text.length();
            if (end > start && KIND.matcher(text.substring(start, end)).find()) {
                yaml(text, start, end, secrets);
                json(text, start, end, secrets);
            }
            start = Math.max(start + 1, end);
        }
    }

    private static void yaml(String text, int start, int end, List<SecretMasker.Secret> secrets) {
        boolean inside = false;
        boolean block = false;
        for (int at = start; at < end; ) {
            int next = text.indexOf('\n', at);
            int stop = next < 0 || next > end ? end : next;
            String line = text.substring(at, stop);
            Matcher field = FIELD.matcher(line);
            if (TOP.matcher(line).matches()) {
                inside = DATA.matcher(line).matches();
                block = false;
            } else if (inside && block) {
                note(text, at, stop, secrets);
            } else if (inside && field.matches()) {
                block = field.group(1).startsWith("|") || field.group(1).startsWith(">");
                note(text, at + field.start(1), stop, secrets);
            } else {
                inside = inside && !line.isBlank();
            }
            at = stop + 1;
        }
    }

    private static void json(String text, int start, int end, List<SecretMasker.Secret> secrets) {
        Matcher data = JSON_DATA.matcher(text.substring(start, end));
        while (data.find()) {
            Matcher field = JSON_FIELD.matcher(data.group(1));
            while (field.find()) {
                int from = start + data.start(1);
                note(text, from + field.start(1), from + field.end(1), secrets);
            }
        }
    }

    private static void note(String text, int from, int to, List<SecretMasker.Secret> secrets) {
        int start = from;
        int end = to;
        if (end - start > 1 && "\"'".indexOf(text.charAt(start)) >= 0 && text.charAt(end - 1) == text.charAt(start)) {
            start++;
            end--;
        }
        if (end - start >= SHORTEST && !Dummies.isOne(text.substring(start, end))) {
            secrets.add(new SecretMasker.Secret(start, end, "secret"));
        }
    }
}
