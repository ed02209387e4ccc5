package dev.awsinquiry.testkit;

import dev.awsinquiry.desk.Audit;
import dev.awsinquiry.desk.Books;
import dev.awsinquiry.desk.BooksUnavailable;
import dev.awsinquiry.desk.Inquiries;
import dev.awsinquiry.desk.Outbox;
import dev.awsinquiry.desk.Post;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.text.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Books in memory, for tests of the desk alone. They complain: {@link #away} makes every transaction fail, and {@link
 * #overtakeNext} lets somebody else be faster once.
 */
public final class MemoryBooks implements Books {

    private Map<String, Inquiry> inquiries = new LinkedHashMap<>();
    private Map<String, Instant> due = new LinkedHashMap<>();
    private Map<String, Post> posts = new LinkedHashMap<>();
    private List<Audit.Entry> audit = new ArrayList<>();
    private final Map<String, String> lastThreads = new LinkedHashMap<>();
    private final List<String> unheard = new ArrayList<>();
    private final List<Post> written = new ArrayList<>();
    private boolean away;
    private int purged;
    private Optional<Function<Inquiry, Inquiry>> overtaking = Optional.empty();

    /** Whether the database is away. */
    public void away(boolean now) {
        away = now;
    }

    /** Before the next update somebody else changes the inquiry. */
    public void overtakeNext(Function<Inquiry, Inquiry> change) {
        overtaking = Optional.of(change);
    }

    /** The latest words under a key. */
    public Post post(String key) {
        return Optional.ofNullable(posts.get(key))
                .orElseThrow(() -> new AssertionError("no post " + key + " in " + keys()));
    }

    /** All keys that were ever written, in order. */
    public List<String> keys() {
        return List.copyOf(posts.keySet());
    }

    /** Who did what, in order: {@code who what}. */
    public synchronized List<String> audited() {
        return audit.stream().map(entry -> entry.who() + " " + entry.what()).toList();
    }

    /** The thread that the last words under a key go to. */
    public Optional<String> lastThread(String key) {
        return Optional.ofNullable(lastThreads.get(key));
    }

    /** Every post that was new or had new words since the last call, in order. */
    public List<Post> written() {
        List<Post> since = List.copyOf(written);
        written.clear();
        return since;
    }

    /** The inquiries whose threads are to be read again. */
    public List<String> unheard() {
        return List.copyOf(unheard);
    }

    /** The only inquiry. */
    public Inquiry only() {
        if (inquiries.size() != 1) {
            throw new AssertionError("there are " + inquiries.size() + " inquiries");
        }
        return inquiries.values().iterator().next();
    }

    /** How many there are. */
    public int size() {
        return inquiries.size();
    }

    /** When the only inquiry wants attention. */
    public Optional<Instant> due() {
        return Optional.ofNullable(due.get(only().id()));
    }

    /** The card stands in the channel. */
    public void cardStands(String ts) {
        Inquiry i = only();
        inquiries.put(i.id(), withThread(i, ts));
    }

    private static Inquiry withThread(Inquiry i, String ts) {
        return new Inquiry(
                i.id(),
                i.team(),
                i.channel(),
                Optional.of(ts),
                i.reporter(),
                i.language(),
                i.viewId(),
                i.severity(),
                i.sources(),
                i.missingAtFirst(),
                i.reportedAt(),
                i.texting(),
                i.aws(),
                i.reminding(),
                i.owner(),
                i.lastMark(),
                i.answered(),
                i.marks(),
                i.handedIn(),
                i.version());
    }

    private static Inquiry withVersion(Inquiry i, long version) {
        return new Inquiry(
                i.id(),
                i.team(),
                i.channel(),
                i.threadTs(),
                i.reporter(),
                i.language(),
                i.viewId(),
                i.severity(),
                i.sources(),
                i.missingAtFirst(),
                i.reportedAt(),
                i.texting(),
                i.aws(),
                i.reminding(),
                i.owner(),
                i.lastMark(),
                i.answered(),
                i.marks(),
                i.handedIn(),
                version);
    }

    @Override
    public synchronized <T> T write(Function<Page, T> work) {
        if (away) {
            throw new BooksUnavailable("away", new Exception("test"));
        }
        Map<String, Inquiry> inquiriesBefore = new LinkedHashMap<>(inquiries);
        Map<String, Post> postsBefore = new LinkedHashMap<>(posts);
        Map<String, Instant> dueBefore = new LinkedHashMap<>(due);
        List<Audit.Entry> auditBefore = new ArrayList<>(audit);
        int writtenBefore = written.size();
        try {
            return work.apply(new Opened());
        } catch (RuntimeException e) {
            inquiries = inquiriesBefore;
            posts = postsBefore;
            due = dueBefore;
            audit = auditBefore;
            while (written.size() > writtenBefore) {
                written.remove(written.size() - 1);
            }
            throw e;
        }
    }

    @Override
    public <T> T read(Function<Page, T> work) {
        return write(work);
    }

    @Override
    public void purge() {
        purged++;
    }

    /** How often what was deleted had to go from wherever it was kept beside. */
    public int purged() {
        return purged;
    }

    private final class Opened implements Page, Inquiries, Outbox, Audit {

        @Override
        public Inquiries inquiries() {
            return this;
        }

        @Override
        public Outbox outbox() {
            return this;
        }

        @Override
        public Audit audit() {
            return this;
        }

        @Override
        public void add(Entry entry) {
            audit.add(entry);
        }

        @Override
        public Optional<List<Entry>> page(Optional<String> inquiry, Optional<String> after, int limit) {
            if (after.isPresent()
                    && audit.stream().noneMatch(entry -> after.get().equals(entry.id()))) {
                return Optional.empty();
            }
            List<Entry> newestFirst = new ArrayList<>(audit);
            Collections.reverse(newestFirst);
            return Optional.of(newestFirst.stream()
                    .filter(entry ->
                            inquiry.filter(id -> !id.equals(entry.inquiry())).isEmpty())
                    .dropWhile(
                            entry -> after.filter(id -> !id.equals(entry.id())).isPresent())
                    .skip(after.isPresent() ? 1 : 0)
                    .limit(limit)
                    .toList());
        }

        @Override
        public Optional<Inquiry> byId(String team, String id) {
            return any(id).filter(i -> i.team().equals(team));
        }

        @Override
        public void unheard(String team, String id) {
            unheard.add(id);
        }

        @Override
        public Optional<Inquiry> byView(String team, String viewId) {
            return inquiries.values().stream()
                    .filter(i -> i.team().equals(team) && i.viewId().equals(viewId))
                    .findFirst();
        }

        @Override
        public Optional<Inquiry> byThread(String team, String channel, String threadTs) {
            return inquiries.values().stream()
                    .filter(i -> i.team().equals(team)
                            && i.channel().equals(channel)
                            && i.threadTs().filter(threadTs::equals).isPresent())
                    .findFirst();
        }

        @Override
        public List<Inquiry> openIn(String team, String channel, int limit) {
            return newestFirst().stream()
                    .filter(i -> i.team().equals(team) && i.channel().equals(channel) && i.isOpen())
                    .limit(limit)
                    .toList();
        }

        @Override
        public Optional<Inquiry> newestIn(String team, String channel) {
            return newestFirst().stream()
                    .filter(i -> i.team().equals(team) && i.channel().equals(channel))
                    .findFirst();
        }

        @Override
        public List<Inquiry> reportedBy(String team, String user, int limit) {
            return newestFirst().stream()
                    .filter(i -> i.team().equals(team) && i.reporter().equals(user))
                    .limit(limit)
                    .toList();
        }

        @Override
        public boolean delete(String team, String id) {
            boolean known = byId(team, id).isPresent();
            if (known) {
                inquiries.remove(id);
                due.remove(id);
            }
            return known;
        }

        @Override
        public List<Channel> channelsWithOpen(Instant reportedBefore) {
            return inquiries.values().stream()
                    .filter(i -> i.isOpen() && i.reportedAt().isBefore(reportedBefore))
                    .map(i -> new Channel(i.team(), i.channel()))
                    .distinct()
                    .toList();
        }

        private List<Inquiry> newestFirst() {
            return inquiries.values().stream()
                    .sorted(Comparator.comparing(Inquiry::reportedAt).reversed())
                    .toList();
        }

        @Override
        public Optional<Listing> page(boolean openOnly, Optional<String> after, int limit) {
            List<Inquiry> all =
                    newestFirst().stream().filter(i -> !openOnly || i.isOpen()).toList();
            int from = after.map(id -> all.stream().map(Inquiry::id).toList().indexOf(id) + 1)
                    .orElse(0);
            if (after.isPresent() && from == 0) {
                return Optional.empty();
            }
            List<Inquiry> page = all.stream().skip(from).limit(limit).toList();
            boolean more = all.size() > from + page.size();
            return Optional.of(new Listing(
                    page, more ? Optional.of(page.get(page.size() - 1).id()) : Optional.empty()));
        }

        @Override
        public Optional<Inquiry> any(String id) {
            return Optional.ofNullable(inquiries.get(id));
        }

        @Override
        public List<Inquiry> due(Instant now, int limit) {
            return due.entrySet().stream()
                    .filter(e -> !e.getValue().isAfter(now))
                    .sorted(Map.Entry.comparingByValue())
                    .map(e -> Optional.ofNullable(inquiries.get(e.getKey())).orElseThrow())
                    .limit(limit)
                    .toList();
        }

        @Override
        public boolean insert(Inquiry inquiry, Optional<Instant> nextDue) {
            if (byView(inquiry.team(), inquiry.viewId()).isPresent()) {
                return false;
            }
            save(withVersion(inquiry, 1), nextDue);
            return true;
        }

        @Override
        public boolean update(Inquiry next, Optional<Instant> nextDue) {
            overtaking.ifPresent(change -> {
                overtaking = Optional.empty();
                Inquiry theirs = change.apply(any(next.id()).orElseThrow());
                save(withVersion(theirs, theirs.version() + 1), nextDue);
            });
            if (any(next.id()).orElseThrow().version() != next.version()) {
                return false;
            }
            save(withVersion(next, next.version() + 1), nextDue);
            return true;
        }

        private void save(Inquiry inquiry, Optional<Instant> nextDue) {
            inquiries.put(inquiry.id(), inquiry);
            due.remove(inquiry.id());
            nextDue.ifPresent(at -> due.put(inquiry.id(), at));
        }

        @Override
        public void put(Post post) {
            Post before = posts.put(post.key(), post);
            if (before == null || !before.message().equals(post.message())) {
                written.add(post);
            }
        }

        @Override
        public boolean putOnce(Post post) {
            if (posts.containsKey(post.key())) {
                return false;
            }
            put(post);
            return true;
        }

        @Override
        public void putLast(Post post, String threadTs) {
            putOnce(post);
            lastThreads.put(post.key(), threadTs);
        }

        /** The card stands where the inquiry's thread was known. */
        @Override
        public Set<String> clear(String team, String inquiry, Set<String> kept) {
            posts.values().removeIf(post -> post.inquiry().equals(inquiry) && !kept.contains(post.key()));
            return kept.stream().filter(posts::containsKey).collect(Collectors.toSet());
        }

        @Override
        public List<Post> standing(String team, String inquiry) {
            return posts.values().stream()
                    .filter(post -> post.inquiry().equals(inquiry) && post.place() == Post.Place.THREAD)
                    .toList();
        }

        @Override
        public void blank(String team, String inquiry) {
            posts.replaceAll(
                    (key, post) -> post.inquiry().equals(inquiry) ? post.saying(new Message("", List.of())) : post);
        }

        @Override
        public void withdraw(String team, String inquiry, String key) {
            posts.remove(key);
        }
    }
}
