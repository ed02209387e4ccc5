package dev.awsinquiry.slack.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.util.json.GsonFactory;
import dev.awsinquiry.text.Block;
import dev.awsinquiry.text.Control;
import dev.awsinquiry.text.Message;
import dev.awsinquiry.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class BlocksTest {

    private static JsonNode json(List<LayoutBlock> blocks) throws JsonProcessingException {
        return new ObjectMapper().readTree(GsonFactory.createSnakeCase().toJson(blocks));
    }

    private static JsonNode json(Block... blocks) throws JsonProcessingException {
        return json(Blocks.of(new Message("summary", List.of(blocks)), 7));
    }

    private static JsonNode expected(String json) throws JsonProcessingException {
        return new ObjectMapper().readTree(json);
    }

    private static Block words(String words) {
        return new Block.Paragraph(List.of(Span.words(words)));
    }

    @Test
    void linesStandBelowEachOtherInOneBlockTogetherWithListsAndTextToCopy() throws Exception {
        assertThat(json(
                        new Block.Paragraph(
                                List.of(Span.bold("When(いつ)"), Span.words(" *typed* <@U9> "), new Span.Person("U1"))),
                        new Block.Paragraph(List.of()),
                        new Block.Paragraph(List.of(new Span.Link("AZ ID", "https://docs.aws.amazon.com/"))),
                        new Block.Bullets(List.of(List.of(Span.words("one")), List.of(Span.words("two")), List.of())),
                        new Block.Preformatted("```\n<!channel>\n```"),
                        new Block.Quote(List.of(Span.bold("*今朝*"), Span.words(" <!channel>\n> x"))),
                        new Block.Quote(List.of(Span.words(""))),
                        words("after")))
                .isEqualTo(expected("""
                        [{"type":"rich_text","elements":[
                          {"type":"rich_text_section","elements":[
                            {"type":"text","text":"When(いつ)","style":{"bold":true}},
                            {"type":"text","text":" *typed* <@U9> "},
                            {"type":"user","user_id":"U1"},
                            {"type":"text","text":"\\n"},
                            {"type":"text","text":"\\n"},
                            {"type":"link","url":"https://docs.aws.amazon.com/","text":"AZ ID"}]},
                          {"type":"rich_text_list","style":"bullet","elements":[
                            {"type":"rich_text_section","elements":[{"type":"text","text":"one"}]},
                            {"type":"rich_text_section","elements":[{"type":"text","text":"two"}]}]},
                          {"type":"rich_text_preformatted","elements":[
                            {"type":"text","text":"```\\n<!channel>\\n```"}]},
                          {"type":"rich_text_quote","elements":[
                            {"type":"text","text":"*今朝*","style":{"bold":true}},
                            {"type":"text","text":" <!channel>\\n> x"}]},
                          {"type":"rich_text_section","elements":[{"type":"text","text":"after"}]}]}]
                        """));
    }

    @Test
    void smallPrintIsSmallWhereItIsWordsAlone() throws Exception {
        assertThat(json(
                        new Block.Small(List.of(Span.words("small "), Span.bold(":fire:"))),
                        new Block.Small(List.of()),
                        new Block.Divider(),
                        new Block.Small(List.of(Span.words("by "), new Span.Person("U1")))))
                .isEqualTo(expected("""
                        [{"type":"context","elements":[{"type":"plain_text","text":"small :fire:","emoji":false}]},
                         {"type":"divider"},
                         {"type":"rich_text","elements":[{"type":"rich_text_section","elements":[
                           {"type":"text","text":"by "},{"type":"user","user_id":"U1"}]}]}]
                        """));
    }

    @Test
    void buttonsCarryTheirValueAndMenusTheirHintInTheBlock() throws Exception {
        assertThat(json(
                        new Block.Controls(List.of(
                                new Control.Button("answer_gaps", "フォームで答える", "i1", true),
                                new Control.Menu(
                                        "not_known",
                                        "分からないもの…",
                                        "i1",
                                        List.of(new Control.Choice("when.exact", "起きた日時"))),
                                new Control.Menu("empty", "nothing", "i1", List.of()))),
                        new Block.Controls(List.of(new Control.Button("undo", "取り消す", "i1:3", false)))))
                .isEqualTo(expected("""
                        [{"type":"actions","block_id":"i1/7.1","elements":[
                           {"type":"button","action_id":"answer_gaps","value":"i1","style":"primary",
                            "text":{"type":"plain_text","text":"フォームで答える","emoji":false}},
                           {"type":"static_select","action_id":"not_known",
                            "placeholder":{"type":"plain_text","text":"分からないもの…","emoji":false},
                            "options":[{"value":"when.exact",
                             "text":{"type":"plain_text","text":"起きた日時","emoji":false}}]}]},
                         {"type":"actions","elements":[
                           {"type":"button","action_id":"undo","value":"i1:3",
                            "text":{"type":"plain_text","text":"取り消す","emoji":false}}]}]
                        """));
    }

    @Test
    void aMenuOfPeopleIsSlacksOwn() throws Exception {
        assertThat(json(new Block.Controls(List.of(new Control.Menu("set_owner", "担当を選ぶ…", "i1", List.of(), true)))))
                .isEqualTo(expected("""
                        [{"type":"actions","block_id":"i1/7.1","elements":[
                           {"type":"users_select","action_id":"set_owner",
                            "placeholder":{"type":"plain_text","text":"担当を選ぶ…","emoji":false}}]}]
                        """));
    }

    @Test
    void theHintComesBack() {
        assertThat(Pressables.hintIn("i1/7.1")).contains("i1");
        assertThat(Pressables.hintIn("a/b/7.1")).contains("a/b");
        assertThat(Pressables.hintIn("i1")).isEmpty();
        assertThat(Pressables.hintIn("/7.1")).isEmpty();
    }

    @Test
    void labelsAreShortenedAndMenusCut() throws Exception {
        List<Control.Choice> choices = IntStream.range(0, 101)
                .mapToObj(i -> new Control.Choice("v" + i, "あ".repeat(76)))
                .toList();
        JsonNode select = json(new Block.Controls(List.of(new Control.Menu("m", "label", "i1", choices))))
                .at("/0/elements/0");

        assertThat(select.at("/options")).hasSize(100);
        assertThat(select.at("/options/0/text/text").asText()).isEqualTo("あ".repeat(74) + "…");
    }

    @Test
    void moreThanSlackTakesInOneBlockOfControlsBecomesSeveral() throws Exception {
        List<Control> buttons =
                new ArrayList<>(Collections.nCopies(26, new Control.Button("undo", "取り消す", "i1", false)));
        JsonNode blocks = json(new Block.Controls(buttons));

        assertThat(blocks.at("/0/elements")).hasSize(25);
        assertThat(blocks.at("/1/elements")).hasSize(1);
    }

    @Test
    void whatIsTooLongEndsVisiblyAndKeepsItsControls() throws Exception {
        JsonNode blocks = json(
                words("a".repeat(6_000)),
                new Block.Preformatted("b".repeat(6_000)),
                words("gone"),
                new Block.Controls(List.of(new Control.Button("undo", "undo", "i1", false))));

        assertThat(blocks).hasSize(2);
        assertThat(blocks.at("/0/elements/1/elements/0/text").asText()).isEqualTo("b".repeat(3_995) + "…");
        assertThat(blocks.at("/0/elements")).hasSize(2);
        assertThat(blocks.at("/1/elements/0/action_id").asText()).isEqualTo("undo");
    }

    @Test
    void exactlyAsMuchAsFitsStaysWhole() throws Exception {
        assertThat(json(words("a".repeat(10_000)))
                        .at("/0/elements/0/elements/0/text")
                        .asText())
                .hasSize(10_000)
                .doesNotContain("…");
    }

    @Test
    void atMostFiftyBlocks() throws Exception {
        List<Block> many = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            many.add(words("line " + i));
            many.add(new Block.Divider());
        }
        many.add(new Block.Controls(List.of(new Control.Button("undo", "undo", "i1", false))));
        JsonNode blocks = json(Blocks.of(new Message("", many), 1));

        assertThat(blocks).hasSize(50);
        assertThat(blocks.at("/48/elements/0/elements/0/text").asText()).isEqualTo("…");
        assertThat(blocks.at("/49/type").asText()).isEqualTo("actions");
    }

    @Property(tries = 200)
    void whateverIsSaidFits(
            @ForAll List<@StringLength(max = 300) String> texts, @ForAll @IntRange(min = 1, max = 60) int times)
            throws Exception {
        List<Block> blocks = new ArrayList<>();
        for (String text : texts) {
            blocks.add(words(text.repeat(times)));
            blocks.add(new Block.Small(List.of(Span.words(text))));
            blocks.add(new Block.Preformatted(text.repeat(times)));
            blocks.add(new Block.Bullets(List.of(List.of(Span.words(text)))));
        }
        JsonNode result = json(Blocks.of(new Message("", blocks), 1));

        assertThat(result.size()).isLessThanOrEqualTo(50);
        List<String> shown = result.findValuesAsText("text");
        assertThat(shown).doesNotContain("");
        // the line breaks between paragraphs come on top
        assertThat(shown.stream()
                        .filter(t -> !t.equals("\n"))
                        .mapToInt(String::length)
                        .sum())
                .isLessThanOrEqualTo(10_001);
    }
}
