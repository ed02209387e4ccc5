package dev.awsinquiry.reader.dialogue;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.chars.Chars;
import dev.awsinquiry.reader.text.Folded;
import dev.awsinquiry.reader.text.Page;
import dev.awsinquiry.reader.text.Rows;
import dev.awsinquiry.reader.text.Sentence;
import dev.awsinquiry.reading.chars.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** That nobody knows: of a fact, by what people call it in {@code fact-names.tsv}, or of whatever an input asks for. */
public final class Unknown {

    private static final Pattern SAID = Pattern.compile("不明|(?:わか|分か|判)(?:ら(?:な|ん|ず)|りませ|らへん)|知(?:りませ|ってる人|る人|らな).{0,8}(?:いな|おら|いませ|おりませ|ん)?|誰も知|把握でき(?:て|ませ|な)|unknown|(?:do ?n[o']t|does ?n[o']t|no ?(?:one|body)|can ?n?[o']t) (?:really |currently )?(?:know|tell|say|find)|no (?:idea|clue|way to)|not known|unclear|not sure");

    /** An input that holds no more than this says that nobody knows. */
    private static final Pattern ALONE = Pattern.compile("(?:現在|現時点では?|今のところ|まだ|詳細は?)?(?:不明|不詳|分かりません|わかりません|分からない|わからない|unknown|don'?t know|not known|no idea|not sure)(?:です|でした)?[。.!]?");

    /** An input that holds no more than this says nothing. */
    private static final Pattern NOTHING = Pattern.compile("(?:なし|無し|無い|ない|特に?(?:に)?(?:なし|無し|ありません)|ありません|未記入|未定|未確認|確認中|調査中|後ほど|同上|同じ|上記(?:の)?(?:通り|とおり)?|tbd|tba|todo|n/?a|none|nothing|nil|no|[-ー―~～.…・*x?]+|see above|as above|same|pending|investigating|後で(?:書|記入)?(?:きます)?)(?:です)?[。.]?");

    /** Chars between the name of a fact and that nobody knows it. */
    private static final int NEAR = 30;

    private record Name(Fact fact, String words) {}

    private final List<Name> names;

    /** Rests on the table of names. */
    public Unknown(Rows rows) {
        names = rows.of("fact-names.tsv").stream()
                .flatMap(row -> Fact.byId(row[0]).stream().flatMap(fact -> List.of((row[1] + ";" + row[2]).split(";")).stream()
                        .map(words -> new Name(fact, new Folded(words).lower))))
                .sorted((a, b) -> b.words().length() - a.words().length())
                .toList();
    }

    /** The facts that nobody knows, each with the words that say so. */
    public Map<Fact, Span> in(Page page) {
        Map<Fact, Span> unknown = new EnumMap<>(Fact.class);
        String lower = page.folded().lower;
        for (Sentence sentence : page.sentences()) {
            Matcher said = SAID.matcher(lower).region(sentence.start(), sentence.end());
            boolean asks = lower.charAt(sentence.end() - 1) == '?';
            while (!asks && said.find()) {
                String before = lower.substring(Math.max(sentence.start(), said.start() - NEAR), said.start());
                String behind = lower.substring(said.end(), Math.min(sentence.end(), said.end() + NEAR));
                named(before, behind).ifPresent(fact ->
                        unknown.putIfAbsent(fact, page.folded().span(sentence.start(), sentence.end())));
            }
        }
        return unknown;
    }

    private Optional<Fact> named(String before, String behind) {
        return names.stream()
                .filter(name -> {
                    boolean latin = Chars.letter(name.words().charAt(0));
                    int at = before.lastIndexOf(name.words());
                    boolean near = at >= 0 && (!latin || before.length() - at < NEAR);
                    return near || latin && behind.contains(name.words());
                })
                .map(Name::fact)
                .findFirst();
    }

    /** Whether an input says that nobody knows, and no more. */
    public boolean alone(String text) {
        return ALONE.matcher(new Folded(text).lower.strip()).matches();
    }

    /** Whether an input says nothing: なし, TBD, 調査中. */
    public boolean nothing(String text) {
        String lower = new Folded(text).lower.strip();
        return lower.isEmpty() || lower.length() < 40 && NOTHING.matcher(lower).matches();
    }
}
