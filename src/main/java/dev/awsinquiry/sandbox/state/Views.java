package dev.awsinquiry.sandbox.state;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The modals that people have open, each person's as a stack of at most three, and their Home tabs. */
public final class Views {
    /** How many views one modal can stack. */
    public static final int MAX_STACK = 3;

    private final Map<String, Deque<Modal>> stacks = new HashMap<>();
    private final Map<String, Modal> homes = new HashMap<>();
    private final Ids ids;
    private final Changes changes;

    /** No views yet. */
    public Views(Ids ids, Changes changes) {
        this.ids = ids;
        this.changes = changes;
    }

    /** Opens a modal for somebody, in place of what they had open. */
    public synchronized Modal open(String userId, ObjectNode view) {
        refuseKnownExternalId(view, null);
        Deque<Modal> stack = new ArrayDeque<>();
        Modal modal = make(userId, null, view);
        stack.push(modal);
        stacks.put(userId, stack);
        changes.happened();
        return modal;
    }

    /** Puts a view on top of somebody's modal. */
    public synchronized Modal push(String userId, ObjectNode view) {
        Deque<Modal> stack = stacks.get(userId);
        if (stack == null || stack.isEmpty()) {
            throw new SlackError("not_found");
        }
        if (stack.size() >= MAX_STACK) {
            throw new SlackError("push_limit_reached");
        }
        refuseKnownExternalId(view, null);
        Modal modal = make(userId, stack.peek(), view);
        stack.push(modal);
        changes.happened();
        return modal;
    }

    /** Replaces a view that is open; what was entered under the same IDs stays. */
    public synchronized void update(Modal modal, ObjectNode view) {
        refuseKnownExternalId(view, modal);
        modal.source = completed(view);
        modal.values = modal.values.carriedOver(modal.source.path("blocks"));
        modal.hash = nextHash();
        changes.happened();
    }

    /** Shows a Home tab to somebody. */
    public synchronized Modal publish(String userId, ObjectNode view) {
        Modal home = make(userId, null, view);
        homes.put(userId, home);
        changes.happened();
        return home;
    }

    /** Somebody's Home tab, once the app has published one. */
    public synchronized Optional<Modal> home(String userId) {
        return Optional.ofNullable(homes.get(userId));
    }

    /** The view on top of somebody's modal. */
    public synchronized Optional<Modal> top(String userId) {
        return Optional.ofNullable(stacks.get(userId)).map(Deque::peek);
    }

    /** A view that is open, anywhere in a stack, or a Home tab. */
    public synchronized Optional<Modal> find(String viewId) {
        return all().stream().filter(modal -> modal.id().equals(viewId)).findFirst();
    }

    /** The same by the ID that the app gave. */
    public synchronized Optional<Modal> findExternal(String externalId) {
        return all().stream()
                .filter(modal -> modal.externalId().filter(externalId::equals).isPresent())
                .findFirst();
    }

    /** Closes the view on top, and shows the one below, if any. */
    public synchronized void close(Modal modal) {
        Optional.ofNullable(stacks.get(modal.userId())).ifPresent(stack -> stack.remove(modal));
        changes.happened();
    }

    /** Closes all of somebody's views. */
    public synchronized void clear(String userId) {
        stacks.remove(userId);
        changes.happened();
    }

    private List<Modal> all() {
        List<Modal> all = new ArrayList<>(homes.values());
        stacks.values().forEach(all::addAll);
        return all;
    }

    private Modal make(String userId, @Nullable Modal below, ObjectNode view) {
        return new Modal(ids.next("V"), userId, below, completed(view), nextHash());
    }

    private ObjectNode completed(ObjectNode view) {
        ObjectNode copy = view.deepCopy();
        BlockIds.complete(copy.path("blocks"), ids);
        return copy;
    }

    private String nextHash() {
        return ids.next("156772938") + "." + ids.shortId();
    }

    private void refuseKnownExternalId(ObjectNode view, @Nullable Modal except) {
        String external = view.path("external_id").asText();
        if (!external.isEmpty()
                && findExternal(external).filter(known -> known != except).isPresent()) {
            throw new SlackError("duplicate_external_id");
        }
    }
}
