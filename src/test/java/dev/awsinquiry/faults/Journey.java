package dev.awsinquiry.faults;

import dev.awsinquiry.sandbox.people.Hands;
import dev.awsinquiry.sandbox.state.Post;
import dev.awsinquiry.testkit.SlackRig;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** One inquiry from the form to its filing, by one person, while everything breaks. */
final class Journey {

    /** What people write; each states a fact, so each counts, with its mark. */
    private static final List<String> WORDS = List.of(
            "再起動しましたが、変わりませんでした。%s です。",
            "2026-04-15 16:40 頃 (JST) から始まって、今も続いています。%s です。",
            "東京リージョン (ap-northeast-1) の i-0123456789abcdef0 です。%s です。",
            "デプロイの直後から起きています。%s です。");

    /** Nothing in {@link #WORDS} states it. */
    private static final String UNKNOWN = "howmuch.quantified";

    private final Visitor visitor;
    private final Marks marks;
    private final RandomGenerator chance;
    private final Promised promised;
    private final Wall wall;

    Journey(SlackRig slack, Visitor visitor, Marks marks, RandomGenerator chance, String channel) {
        this.visitor = visitor;
        this.marks = marks;
        this.chance = chance;
        this.promised = new Promised("応答がありません " + marks.next(), channel);
        this.wall = new Wall(slack);
    }

    /** Goes through it. */
    Promised go() {
        Hands hands = visitor.hands();
        String channel = promised.channel;
        visitor.openForm(() -> hands.slash(channel, "/aws-inquiry"));
        visitor.submit(Map.of("subject", promised.subject, "how", "API が 502 を返します。"));
        visitor.see("the card", () -> !wall.cards(channel, promised.subject).isEmpty());
        Wall.Shown card = wall.cards(channel, promised.subject).get(0);

        int replies = 2 + chance.nextInt(3);
        for (int i = 0; i < replies; i++) {
            talk(card);
        }
        String gaps = await(card, "gaps");
        if (chance.nextBoolean()) {
            visitor.use(() -> hands.choose(channel, gaps, "not_known", UNKNOWN));
            promised.unknownFact = Optional.of(UNKNOWN);
        }
        visitor.use(() -> hands.press(channel, gaps, "finish_now"));
        promised.finished = true;
        talk(card);
        if (chance.nextBoolean()) {
            String caseId = "1" + (100_000_000 + chance.nextInt(800_000_000));
            visitor.openForm(() -> hands.press(channel, card.ts(), "mark_filed"));
            visitor.submit(Map.of("case_id", caseId, "severity", "high"));
            promised.caseId = Optional.of(caseId);
        }
        return promised;
    }

    private String await(Wall.Shown card, String key) {
        visitor.see(key, () -> wall.post(promised.channel, card.inquiry(), key).isPresent());
        return wall.post(promised.channel, card.inquiry(), key).orElseThrow().ts();
    }

    /** Says something, and now and then changes it twice in a row or takes it back. */
    private void talk(Wall.Shown card) {
        Hands hands = visitor.hands();
        String mark = marks.next();
        String words = WORDS.get(chance.nextInt(WORDS.size()));
        Post post = hands.reply(promised.channel, card.ts(), String.format(words, mark));
        promised.await(post.ts(), Heard.said(post.ts()));
        promised.words.put(post.ts(), mark);
        switch (chance.nextInt(4)) {
            case 0 -> {
                for (int i = 0; i < 2; i++) {
                    edit(post, words);
                }
            }
            case 1 -> {
                hands.delete(promised.channel, post.ts());
                promised.await(post.ts(), Heard.deleted(post.ts()));
                promised.gone.add(promised.words.remove(post.ts()));
            }
            default -> {
                // stays as it is
            }
        }
    }

    private void edit(Post post, String words) {
        String mark = marks.next();
        String said = String.format(words, mark);
        visitor.hands().edit(promised.channel, post.ts(), said);
        promised.gone.add(promised.words.put(post.ts(), mark));
        promised.await(post.ts(), Heard.edited(post.ts(), said));
    }
}
