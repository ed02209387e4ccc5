package dev.awsinquiry.sandbox.people;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsinquiry.sandbox.state.Channel;
import dev.awsinquiry.sandbox.state.Json;
import dev.awsinquiry.sandbox.state.Workspace;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Slack's clients make of typed words: {@code &}, {@code <} and {@code >} escaped, addresses, host names and mail
 * addresses turned into links, mentions into IDs. An app that reads replies gets this, not what was typed.
 */
final class WireText {
    private static final Pattern SPECIAL = Pattern.compile("(?<url>https?://[^\\s<>|。、「」（）]+)"
            + "|(?<mail>[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+)"
            + "|(?<host>(?<![A-Za-z0-9_@./:-])[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*\\.(?:com|net|org|io|jp|dev)(?![A-Za-z0-9_.-]))"
            + "|(?<range>@(?:here|channel|everyone)\\b)"
            + "|@(?<person>[\\p{L}\\p{N}_-]+)"
            + "|#(?<channel>[\\p{L}\\p{N}_-]+)");

    private final Workspace workspace;
    private final StringBuilder text = new StringBuilder();
    private final ArrayNode elements = Json.array();

    private WireText(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Both forms of a message: the text, and the rich text block that comes with it. */
    record Wire(String text, ArrayNode blocks) {}

    static Wire of(Workspace workspace, String typed, String blockId) {
        WireText wire = new WireText(workspace);
        wire.read(typed);
        ArrayNode blocks = Json.array();
        ObjectNode section = Json.object().put("type", "rich_text_section");
        section.set("elements", wire.elements);
        ObjectNode block = blocks.addObject().put("type", "rich_text").put("block_id", blockId);
        block.putArray("elements").add(section);
        return new Wire(wire.text.toString(), blocks);
    }

    static String escaped(String typed) {
        return typed.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private void read(String typed) {
        Matcher matcher = SPECIAL.matcher(typed);
        int from = 0;
        while (matcher.find()) {
            if (special(matcher, typed.substring(from, matcher.start()))) {
                from = matcher.end();
            }
        }
        plain(typed.substring(from));
    }

    /** Takes one find, with the plain words before it; false when it turns out to be plain itself. */
    private boolean special(Matcher found, String before) {
        if (found.group("url") != null) {
            plain(before);
            link(found.group("url"), "");
        } else if (found.group("mail") != null) {
            plain(before);
            link("mailto:" + found.group("mail"), found.group("mail"));
        } else if (found.group("host") != null) {
            plain(before);
            link("http://" + found.group("host"), found.group("host"));
        } else if (found.group("range") != null) {
            plain(before);
            String range = found.group("range").substring(1);
            text.append("<!").append(range).append('>');
            elements.addObject().put("type", "broadcast").put("range", range);
        } else {
            return found.group("person") != null ? person(found, before) : channel(found, before);
        }
        return true;
    }

    private boolean person(Matcher found, String before) {
        String name = found.group("person");
        var person = workspace.people().stream()
                .filter(one -> one.name().equals(name) || one.realName().equals(name))
                .findFirst();
        person.ifPresent(one -> {
            plain(before);
            text.append("<@").append(one.id()).append('>');
            elements.addObject().put("type", "user").put("user_id", one.id());
        });
        return person.isPresent();
    }

    private boolean channel(Matcher found, String before) {
        Optional<Channel> channel = workspace.channels().stream()
                .filter(one -> one.name().equals(found.group("channel")))
                .findFirst();
        channel.ifPresent(one -> {
            plain(before);
            text.append("<#").append(one.id()).append('|').append(one.name()).append('>');
            elements.addObject().put("type", "channel").put("channel_id", one.id());
        });
        return channel.isPresent();
    }

    private void link(String url, String label) {
        String shown = label.isEmpty() ? "" : "|" + escaped(label);
        text.append('<').append(escaped(url)).append(shown).append('>');
        ObjectNode link = elements.addObject().put("type", "link").put("url", url);
        if (!label.isEmpty()) {
            link.put("text", label);
        }
    }

    private void plain(String words) {
        if (!words.isEmpty()) {
            text.append(escaped(words));
            elements.addObject().put("type", "text").put("text", words);
        }
    }
}
