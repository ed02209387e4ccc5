package dev.awsinquiry.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsinquiry.sandbox.blocks.BlockKit;
import dev.awsinquiry.sandbox.state.Json;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlockKitTest {
    private static final String TEXT = "{'type':'plain_text','text':'%s'}";

    private static JsonNode json(String text) {
        return Json.of(text.replace('\'', '"'));
    }

    private static List<String> message(String block) {
        return BlockKit.problemsInMessage(json("[" + block + "]"));
    }

    private static List<String> view(String blocks, String more) {
        return BlockKit.problemsInView(json(
                "{'type':'modal','title':{'type':'plain_text','text':'t'},'blocks':[" + blocks + "]" + more + "}"));
    }

    private static String plain(int length) {
        return TEXT.formatted("x".repeat(length));
    }

    private static String repeated(int times, String item) {
        return IntStream.range(0, times).mapToObj(item::formatted).collect(Collectors.joining(","));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'section','text':{'type':'mrkdwn','text':'*a*'}}",
                "{'type':'section','fields':[{'type':'plain_text','text':'a'}]}",
                "{'type':'section','text':{'type':'mrkdwn','text':'a'},'accessory':{'type':'overflow','action_id':'o','options':[{'text':{'type':'plain_text','text':'a'},'value':'a'}]}}",
                "{'type':'header','text':{'type':'plain_text','text':'a','emoji':true}}",
                "{'type':'context','elements':[{'type':'mrkdwn','text':'a'},{'type':'plain_text','text':'b'}]}",
                "{'type':'divider'}",
                "{'type':'actions','elements':[{'type':'button','action_id':'a','text':{'type':'plain_text','text':'A'},'style':'primary','value':'1'}]}",
                "{'type':'actions','elements':[{'type':'static_select','action_id':'a','placeholder':{'type':'plain_text','text':'A'},'option_groups':[{'label':{'type':'plain_text','text':'G'},'options':[{'text':{'type':'plain_text','text':'a'},'value':'a'}]}]}]}",
                "{'type':'rich_text','elements':[{'type':'rich_text_section','elements':[{'type':'text','text':'a','style':{'bold':true}},{'type':'link','url':'https://example.com'}]},{'type':'rich_text_list','style':'bullet','elements':[{'type':'rich_text_section','elements':[{'type':'emoji','name':'ok'}]}]},{'type':'rich_text_preformatted','elements':[{'type':'text','text':'a'}]},{'type':'rich_text_quote','elements':[{'type':'user','user_id':'U1'}]}]}",
                "{'type':'markdown','text':'# a'}",
            })
    void takesWhatSlackTakesInMessages(String block) {
        assertThat(message(block)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
        {'type':'table'}                                                       ~ unsupported type: table [json-pointer:/blocks/0/type]
        {'type':'alert','text':{'type':'plain_text','text':'a'}}               ~ unsupported type: alert [json-pointer:/blocks/0/type]
        {'type':'input','label':{'type':'plain_text','text':'a'},'element':{'type':'plain_text_input'}} ~ unsupported type: input [json-pointer:/blocks/0/type]
        {'text':'a'}                                                           ~ missing required field: type [json-pointer:/blocks/0]
        5                                                                      ~ must provide an object [json-pointer:/blocks/0]
        {'type':'section'}                                                     ~ missing required field: text [json-pointer:/blocks/0]
        {'type':'section','text':{'type':'mrkdwn','text':''}}                  ~ must be more than 0 characters [json-pointer:/blocks/0/text/text]
        {'type':'section','text':'a'}                                          ~ must provide an object [json-pointer:/blocks/0/text]
        {'type':'section','text':{'type':'mrkdwn','text':'a','emoji':true}}    ~ invalid additional property: emoji [json-pointer:/blocks/0/text]
        {'type':'section','text':{'type':'mrkdwn','text':'a'},'colour':'red'}  ~ invalid additional property: colour [json-pointer:/blocks/0]
        {'type':'section','fields':[]}                                         ~ no less than 1 items required [json-pointer:/blocks/0/fields]
        {'type':'section','text':{'type':'mrkdwn','text':'a'},'accessory':{'type':'plain_text_input'}} ~ unsupported type: plain_text_input [json-pointer:/blocks/0/accessory/type]
        {'type':'header','text':{'type':'mrkdwn','text':'a'}}                  ~ must be one of: plain_text [json-pointer:/blocks/0/text/type]
        {'type':'context','elements':[]}                                       ~ no less than 1 items required [json-pointer:/blocks/0/elements]
        {'type':'actions','elements':[{'type':'button','text':{'type':'plain_text','text':'a'},'style':'blue'}]} ~ must be one of: primary, danger [json-pointer:/blocks/0/elements/0/style]
        {'type':'actions','elements':[{'type':'button','text':{'type':'plain_text','text':'a'},'url':'not a url'}]} ~ Invalid URL [json-pointer:/blocks/0/elements/0/url]
        {'type':'actions','elements':[{'type':'static_select','action_id':'a'}]} ~ must provide exactly one of: options, option_groups [json-pointer:/blocks/0/elements/0]
        {'type':'actions','elements':[{'type':'static_select','options':[{'text':{'type':'plain_text','text':'a'}}]}]} ~ missing required field: value [json-pointer:/blocks/0/elements/0/options/0]
        {'type':'actions','elements':[{'type':'datetimepicker','initial_date_time':5}]} ~ must be greater than or equal to 1000000000 [json-pointer:/blocks/0/elements/0/initial_date_time]
        {'type':'actions','elements':[{'type':'static_select','options':[{'text':{'type':'plain_text','text':'a'},'value':'a'}],'initial_option':{'text':{'type':'plain_text','text':'b'},'value':'b'}}]} ~ `initial_option` must exactly match one of the options [json-pointer:/blocks/0/elements/0/initial_option]
        {'type':'actions','elements':[{'type':'static_select','options':[{'text':{'type':'plain_text','text':'a'},'value':'a'},{'text':{'type':'plain_text','text':'b'},'value':'a'}]}]} ~ option values must be unique: a [json-pointer:/blocks/0/elements/0]
        {'type':'actions','elements':[{'type':'button','action_id':'a','text':{'type':'plain_text','text':'1'}},{'type':'button','action_id':'a','text':{'type':'plain_text','text':'2'}}]} ~ `action_id` a already exists in this block [json-pointer:/blocks/0/elements/1/action_id]
        {'type':'rich_text','elements':[{'type':'rich_text_preformatted','elements':[{'type':'text','text':''}]}]} ~ must be more than 0 characters [json-pointer:/blocks/0/elements/0/elements/0/text]
        {'type':'rich_text','elements':[{'type':'rich_text_preformatted','elements':[{'type':'user','user_id':'U1'}]}]} ~ unsupported type: user [json-pointer:/blocks/0/elements/0/elements/0/type]
        {'type':'rich_text','elements':[{'type':'text','text':'a'}]}           ~ unsupported type: text [json-pointer:/blocks/0/elements/0/type]
        """)
    void refusesWhatSlackRefusesInMessages(String block, String problem) {
        assertThat(message(block)).containsExactly("[ERROR] " + problem);
    }

    /** Each limit: the longest that passes, and one more. */
    @Test
    void knowsTheLimitsOfMessages() {
        assertLimit(
                3000,
                n -> "{'type':'section','text':" + plain(n) + "}",
                "must be less than 3001 characters [json-pointer:/blocks/0/text/text]");
        assertLimit(
                2000,
                n -> "{'type':'section','fields':[" + plain(n) + "]}",
                "must be less than 2001 characters [json-pointer:/blocks/0/fields/0/text]");
        assertLimit(
                10,
                n -> "{'type':'section','fields':[" + repeated(n, plain(1)) + "]}",
                "no more than 10 items allowed [json-pointer:/blocks/0/fields]");
        assertLimit(
                150,
                n -> "{'type':'header','text':" + plain(n) + "}",
                "must be less than 151 characters [json-pointer:/blocks/0/text/text]");
        assertLimit(
                10,
                n -> "{'type':'context','elements':[" + repeated(n, plain(1)) + "]}",
                "no more than 10 items allowed [json-pointer:/blocks/0/elements]");
        assertLimit(
                25,
                n -> "{'type':'actions','elements':[" + repeated(n, button("b%d", "x")) + "]}",
                "no more than 25 items allowed [json-pointer:/blocks/0/elements]");
        assertLimit(
                75,
                n -> "{'type':'actions','elements':[" + button("b", "x".repeat(n)) + "]}",
                "must be less than 76 characters [json-pointer:/blocks/0/elements/0/text/text]");
        assertLimit(
                100, n -> select(n, 1), "no more than 100 items allowed [json-pointer:/blocks/0/elements/0/options]");
        assertLimit(
                75,
                n -> select(1, n),
                "must be less than 76 characters [json-pointer:/blocks/0/elements/0/options/0/text/text]");
        assertLimit(
                255,
                n -> "{'type':'divider','block_id':'" + "x".repeat(n) + "'}",
                "must be less than 256 characters [json-pointer:/blocks/0/block_id]");
        assertLimit(50, n -> repeated(n, "{'type':'divider'}"), "no more than 50 items allowed [json-pointer:/blocks]");
    }

    private static void assertLimit(int limit, IntFunction<String> block, String problem) {
        assertThat(message(block.apply(limit))).isEmpty();
        assertThat(message(block.apply(limit + 1))).containsExactly("[ERROR] " + problem);
    }

    private static String button(String actionId, String text) {
        return "{'type':'button','action_id':'" + actionId + "','text':" + TEXT.formatted(text) + "}";
    }

    private static String select(int options, int length) {
        String option = "{'text':" + plain(length) + ",'value':'v%d'}";
        return "{'type':'actions','elements':[{'type':'static_select','action_id':'a','options':["
                + repeated(options, option) + "]}]}";
    }

    @Test
    void refusesBlockIdsThatStandTwice() {
        assertThat(message("{'type':'divider','block_id':'a'},{'type':'divider','block_id':'a'}"))
                .containsExactly("[ERROR] `block_id` a already exists [json-pointer:/blocks/1/block_id]");
    }

    @Test
    void allowsTheSameActionIdInTwoBlocks() {
        String actions = "{'type':'actions','elements':[" + button("a", "x") + "]}";
        assertThat(message(actions + "," + actions)).isEmpty();
    }

    @Test
    void takesTheFormOfAnInquiry() {
        String input = "{'type':'input','block_id':'how','label':" + plain(2000) + ",'hint':" + plain(2000)
                + ",'optional':true,'element':{'type':'plain_text_input','action_id':'value','multiline':true,'max_length':3000,'placeholder':"
                + plain(150) + "}}";
        String time = "{'type':'input','block_id':'when_started','label':" + plain(1)
                + ",'element':{'type':'datetimepicker','action_id':'value','initial_date_time':1776216600}}";
        String alert = "{'type':'alert','level':'warning','text':" + plain(200) + "}";
        String more = ",'submit':" + plain(24) + ",'close':" + plain(24) + ",'private_metadata':'" + "x".repeat(3000)
                + "','callback_id':'inquiry_form','notify_on_close':true";
        assertThat(view(input + "," + time + "," + alert, more)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
        ,'submit':{'type':'plain_text','text':'1234567890123456789012345'} ~ must be less than 25 characters [json-pointer:/view/submit/text]
        ,'close':{'type':'plain_text','text':''}                           ~ must be more than 0 characters [json-pointer:/view/close/text]
        ,'private_metadata':5                                              ~ must provide a string [json-pointer:/view/private_metadata]
        ,'colour':'red'                                                    ~ invalid additional property: colour [json-pointer:/view]
        """)
    void refusesWhatSlackRefusesInViews(String more, String problem) {
        assertThat(view("{'type':'divider'}", more)).containsExactly("[ERROR] " + problem);
    }

    @Test
    void refusesInputsWithoutASubmitButton() {
        assertThat(view("{'type':'input','label':" + plain(1) + ",'element':{'type':'plain_text_input'}}", ""))
                .containsExactly(
                        "[ERROR] `submit` is required when an `input` block is within the `blocks` array [json-pointer:/view/submit]");
    }

    @Test
    void refusesPresetsLongerThanTheFieldTakes() {
        String input = "{'type':'input','label':" + plain(1)
                + ",'element':{'type':'plain_text_input','max_length':3,'initial_value':'abcd'}}";
        assertThat(view(input, ",'submit':" + plain(1)))
                .containsExactly(
                        "[ERROR] must be less than 4 characters [json-pointer:/view/blocks/0/element/initial_value]");
    }

    @Test
    void knowsHowManyBlocksAViewTakes() {
        assertThat(view(repeated(100, "{'type':'divider'}"), "")).isEmpty();
        assertThat(view(repeated(101, "{'type':'divider'}"), ""))
                .containsExactly("[ERROR] no more than 100 items allowed [json-pointer:/view/blocks]");
    }
}
