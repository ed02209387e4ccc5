package dev.awsinquiry.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.sandbox.state.Json;
import org.junit.jupiter.api.Test;

class ShownTextTest {
    @Test
    void showsWhatAReaderSees() {
        assertThat(ShownText.of(Json.of("""
                {"text":"unused","blocks":[
                 {"type":"header","text":{"type":"plain_text","text":"本番 API が 502"}},
                 {"type":"context","elements":[{"type":"mrkdwn","text":"報告 <@U1>"},{"type":"mrkdwn","text":"*high*"}]},
                 {"type":"section","text":{"type":"mrkdwn","text":"*When*\\n☐ 起きた日時"}},
                 {"type":"divider"},
                 {"type":"rich_text","elements":[
                  {"type":"rich_text_section","elements":[{"type":"text","text":"送る文: "},{"type":"user","user_id":"U1"}]},
                  {"type":"rich_text_preformatted","elements":[{"type":"text","text":"AWS サポート\\nご担当者様"}]},
                  {"type":"rich_text_list","style":"bullet","elements":[
                   {"type":"rich_text_section","elements":[{"type":"text","text":"a"}]}]}]},
                 {"type":"actions","elements":[
                  {"type":"button","text":{"type":"plain_text","text":"仕上げる"}},
                  {"type":"static_select","placeholder":{"type":"plain_text","text":"分からないもの"},
                   "options":[{"text":{"type":"plain_text","text":"日時"},"value":"a"},
                              {"text":{"type":"plain_text","text":"影響"},"value":"b"}]}]}]}
                """))).isEqualTo("""
                # 本番 API が 502
                報告 <@U1> · *high*
                *When*
                ☐ 起きた日時
                ----
                送る文: <@U1>
                ```
                AWS サポート
                ご担当者様
                ```
                - a
                [仕上げる] [分からないもの: 日時 | 影響]""");
    }

    @Test
    void showsTheTextOfMessagesWithoutBlocks() {
        assertThat(ShownText.of(Json.of("{\"text\":\"こんにちは\"}"))).isEqualTo("こんにちは");
    }
}
