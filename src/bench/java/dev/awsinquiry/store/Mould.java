package dev.awsinquiry.store;

import dev.awsinquiry.desk.Post;
import dev.awsinquiry.inquiry.Inquiry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An inquiry as the desk left it, with its posts, to be cast many times: under other ids, in other channels, at other
 * times.
 *
 * @param inquiry as it stands
 * @param due when it wants attention next
 * @param posts in their latest words
 */
record Mould(Inquiry inquiry, Optional<Instant> due, List<Post> posts, Document document) {

    private static final Pattern VARIES = Pattern.compile("\"\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z\"");

    static Mould of(Inquiry inquiry, Optional<Instant> due, List<Post> posts) {
        return new Mould(inquiry, due, posts, Document.of(inquiry));
    }

    /** The stored document, cut where it varies. */
    record Document(List<String> words, List<Instant> moments, String id, String view, String channel) {

        static Document of(Inquiry inquiry) {
            String json = Json.write(Json.tree(inquiry).without(List.of("threadTs", "version")));
            List<String> words = new ArrayList<>();
            List<Instant> moments = new ArrayList<>();
            Matcher matcher = VARIES.matcher(json);
            int from = 0;
            while (matcher.find()) {
                words.add(json.substring(from, matcher.start()));
                moments.add(Instant.parse(json.substring(matcher.start() + 1, matcher.end() - 1)));
                from = matcher.end();
            }
            words.add(json.substring(from));
            return new Document(words, moments, inquiry.id(), inquiry.viewId(), inquiry.channel());
        }

        String cast(String newId, String newView, String newChannel, Duration shift) {
            StringBuilder json = new StringBuilder(8192);
            for (int i = 0; i < words.size(); i++) {
                json.append(words.get(i));
                if (i < moments.size()) {
                    json.append('"').append(moments.get(i).plus(shift)).append('"');
                }
            }
            return json.toString()
                    .replace(id, newId)
                    .replace('"' + view + '"', '"' + newView + '"')
                    .replace('"' + channel + '"', '"' + newChannel + '"');
        }
    }
}
