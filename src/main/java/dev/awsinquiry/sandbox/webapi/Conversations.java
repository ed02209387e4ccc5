package dev.awsinquiry.sandbox.webapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsinquiry.sandbox.state.Channel;
import dev.awsinquiry.sandbox.state.Channel.Kind;
import dev.awsinquiry.sandbox.state.Json;
import dev.awsinquiry.sandbox.state.Post;
import dev.awsinquiry.sandbox.state.SlackError;
import dev.awsinquiry.sandbox.state.Workspace;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** The {@code conversations.*} methods. */
final class Conversations {
    private static final Map<Kind, String> HISTORY =
            Map.of(Kind.PUBLIC, "channels:history", Kind.PRIVATE, "groups:history", Kind.DIRECT, "im:history");
    private static final Map<Kind, String> READ =
            Map.of(Kind.PUBLIC, "channels:read", Kind.PRIVATE, "groups:read", Kind.DIRECT, "im:read");

    private final Workspace workspace;
    private final Rooms rooms;

    Conversations(Workspace workspace, Rooms rooms) {
        this.workspace = workspace;
        this.rooms = rooms;
    }

    List<Method> methods() {
        List<String> history = HISTORY.values().stream().sorted().toList();
        List<String> read = READ.values().stream().sorted().toList();
        return List.of(
                Method.bot("conversations.info", 50, read, this::info),
                Method.bot("conversations.members", 100, read, this::members),
                Method.bot("conversations.history", 50, history, this::history),
                Method.bot("conversations.replies", 50, history, this::replies),
                Method.bot("conversations.join", 50, List.of("channels:join"), this::join),
                Method.bot("conversations.open", 50, List.of("im:write"), this::open));
    }

    private ObjectNode info(Args args) {
        Channel channel = rooms.visible(channelArgument(args));
        needs(READ, channel);
        ObjectNode answer = Json.object();
        return answer.set("channel", workspace.json(channel));
    }

    private ObjectNode members(Args args) {
        Channel channel = rooms.visible(channelArgument(args));
        needs(READ, channel);
        List<String> all = channel.members();
        int from = args.text("cursor").map(Conversations::offset).orElse(0);
        List<String> page =
                all.stream().skip(from).limit(args.number("limit", 100, 999)).toList();
        int next = from + page.size();
        ObjectNode answer = Json.object();
        answer.putObject("response_metadata").put("next_cursor", next < all.size() ? cursor(next) : "");
        return answer.set("members", Json.strings(page));
    }

    private ObjectNode history(Args args) {
        Channel channel = readable(args);
        List<Post> posts = new ArrayList<>(within(channel.timeline(), args, false));
        Collections.reverse(posts);
        return page(channel, posts, args, 100);
    }

    private ObjectNode replies(Args args) {
        Channel channel = readable(args);
        Post root = channel.post(args.text("ts").orElseThrow(() -> new SlackError("thread_not_found")))
                .orElseThrow(() -> new SlackError("thread_not_found"));
        List<Post> posts = new ArrayList<>(List.of(root));
        posts.addAll(within(channel.replies(root.ts()), args, true));
        return page(channel, posts, args, 1000);
    }

    private Channel readable(Args args) {
        Channel channel = rooms.joined(channelArgument(args));
        needs(HISTORY, channel);
        return channel;
    }

    private static List<Post> within(List<Post> posts, Args args, boolean alwaysInclusive) {
        String oldest = args.text("oldest").orElse("0");
        String latest = args.text("latest").orElse("9999999999.999999");
        boolean inclusive = alwaysInclusive || args.flag("inclusive");
        return posts.stream()
                .filter(post -> {
                    int fromOldest = compare(post.ts(), oldest);
                    int fromLatest = compare(post.ts(), latest);
                    return inclusive ? fromOldest >= 0 && fromLatest <= 0 : fromOldest > 0 && fromLatest < 0;
                })
                .toList();
    }

    private static int compare(String ts, String other) {
        if (!other.matches("\\d{1,10}(\\.\\d{1,6})?")) {
            throw new SlackError("invalid_ts_oldest");
        }
        return new BigDecimal(ts).compareTo(new BigDecimal(other));
    }

    private ObjectNode page(Channel channel, List<Post> posts, Args args, int whenMissing) {
        int limit = args.number("limit", whenMissing, 999);
        int from = args.text("cursor").map(Conversations::offset).orElse(0);
        List<Post> page = posts.stream().skip(from).limit(limit).toList();
        boolean more = from + page.size() < posts.size();
        // without the scope Slack leaves the metadata out and says nothing
        boolean withMetadata =
                args.flag("include_all_metadata") && workspace.app().scopes().contains("metadata.message:read");
        ObjectNode answer = Json.object();
        ArrayNode messages = answer.putArray("messages");
        page.forEach(post -> messages.add(workspace.json(channel, post, withMetadata)));
        answer.put("has_more", more);
        answer.putObject("response_metadata").put("next_cursor", more ? cursor(from + page.size()) : "");
        return answer;
    }

    private static String cursor(int offset) {
        return Base64.getEncoder().encodeToString(("next:" + offset).getBytes(StandardCharsets.UTF_8));
    }

    private static int offset(String cursor) {
        try {
            String text = new String(Base64.getDecoder().decode(cursor), StandardCharsets.UTF_8);
            return Integer.parseInt(text.replaceFirst("^next:", ""));
        } catch (IllegalArgumentException e) {
            throw new SlackError("invalid_cursor");
        }
    }

    private ObjectNode join(Args args) {
        Channel channel = rooms.visible(channelArgument(args));
        if (channel.kind() != Kind.PUBLIC) {
            throw new SlackError("method_not_supported_for_channel_type");
        }
        if (channel.isArchived()) {
            throw new SlackError("is_archived");
        }
        workspace.join(channel.id(), rooms.bot(), null);
        ObjectNode answer = Json.object();
        return answer.set("channel", workspace.json(channel));
    }

    private ObjectNode open(Args args) {
        String users = args.text("users").orElseThrow(() -> new SlackError("users_list_not_supplied"));
        if (users.contains(",")) {
            // group messages need mpim:write, which the app doesn't ask for
            throw new SlackError("missing_scope");
        }
        if (workspace.person(users).isEmpty()) {
            throw new SlackError("user_not_found");
        }
        ObjectNode answer = Json.object();
        answer.putObject("channel").put("id", workspace.direct(users).id());
        return answer;
    }

    private void needs(Map<Kind, String> scopes, Channel channel) {
        String needed = scopes.get(channel.kind());
        if (!workspace.app().scopes().contains(needed)) {
            throw new SlackError("missing_scope");
        }
    }

    private static String channelArgument(Args args) {
        return args.text("channel").orElseThrow(() -> new SlackError("channel_not_found"));
    }
}
