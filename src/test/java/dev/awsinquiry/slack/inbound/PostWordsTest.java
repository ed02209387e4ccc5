package dev.awsinquiry.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.Message;
import com.slack.api.util.json.GsonFactory;
import org.junit.jupiter.api.Test;

/** What a message says that an inquiry begins with. */
class PostWordsTest {

    private static String of(String json) {
        return PostWords.of(GsonFactory.createSnakeCase().fromJson(json, Message.class));
    }

    @Test
    void aPersonsWordsAreTheTextWhateverPageIsShownBelowIt() {
        assertThat(of("""
            {"text": "<https://example.com/a|手順> のとおりにしても 502 です &amp; 復旧せず",
             "attachments": [{"from_url": "https://example.com/a", "title": "手順書", "text": "まず再起動します", "fallback": "手順書"}]}\
            """)).isEqualTo("手順 (https://example.com/a)" + " のとおりにしても" + " 502 です" + " & 復旧せず");
    }

    @Test
    void anAlarmSaysEverythingInItsAttachments() {
        assertThat(of("""
            {"text": "", "bot_id": "B1", "attachments": [
              {"fallback": "ALARM: orders-5xx", "pretext": ":rotating_light: 検知", "title": "ALARM: orders-5xx",
               "text": "Threshold Crossed: 3 datapoints &gt; 5.0",
               "fields": [{"title": "Region", "value": "ap-northeast-1"}, {"value": "2026-04-15 16:40 JST"}]},
              {"fallback": "グラフの画像"}]}\
            """)).isEqualTo("""
                :rotating_light: 検知
                ALARM: orders-5xx
                Threshold Crossed: 3 datapoints > 5.0
                Region: ap-northeast-1
                2026-04-15 16:40 JST
                グラフの画像\
                """);
    }

    @Test
    void orInItsBlocks() {
        assertThat(of("""
            {"bot_id": "B1", "blocks": [
              {"type": "header", "text": {"type": "plain_text", "text": "orders-5xx"}},
              {"type": "divider"},
              {"type": "section", "text": {"type": "mrkdwn", "text": "<!channel> ALB 5xx"},
               "fields": [{"type": "mrkdwn", "text": "*State*"}, {"type": "plain_text", "text": "ALARM"}]}],
             "attachments": [{"blocks": [
              {"type": "section", "text": {"type": "mrkdwn", "text": "i-0123456789abcdef0"}}]}]}\
            """)).isEqualTo("""
                orders-5xx
                @channel ALB 5xx
                *State*
                ALARM
                i-0123456789abcdef0\
                """);
    }

    @Test
    void whatStandsInAttachmentsJoinsTheTextOnce() {
        assertThat(of("""
            {"text": "ALARM: *prod-alb-5xx* in ap-northeast-1a", "bot_id": "B1", "attachments": [
              {"fallback": "ALARM", "title": "ALARM: *prod-alb-5xx*", "text": "ap-northeast-1",
               "fields": [{"title": "Reason", "value": "Threshold Crossed &gt; 5.0"},
                          {"title": "Resource", "value": "arn:aws:elasticloadbalancing:ap-northeast-1:123456789012:x"}]}]}\
            """)).isEqualTo("""
                ALARM: *prod-alb-5xx* in ap-northeast-1a
                ap-northeast-1
                Reason: Threshold Crossed > 5.0
                Resource: arn:aws:elasticloadbalancing:ap-northeast-1:123456789012:x\
                """);
    }

    @Test
    void aForwardedMessageJoinsTheWordsAboveIt() {
        assertThat(of("""
            {"text": "これ見て", "user": "U1",
             "blocks": [{"type": "rich_text", "elements": [{"type": "rich_text_section",
               "elements": [{"type": "text", "text": "これ見て"}]}]}],
             "attachments": [{"is_share": true, "from_url": "https://x.slack.com/archives/C1/p1", "channel_id": "C1",
               "fallback": "[April 15th] tanaka: 502 が返る", "text": "502 が返る"}]}\
            """)).isEqualTo("これ見て\n502 が返る");
        assertThat(of("""
            {"text": "", "attachments": [{"is_msg_unfurl": true, "from_url": "https://x.slack.com/archives/C1/p1",
               "fallback": "[April 15th] bot", "message_blocks": [{"message": {"blocks": [
                 {"type": "section", "text": {"type": "mrkdwn", "text": "i-0123456789abcdef0"}}]}}]}]}\
            """)).isEqualTo("i-0123456789abcdef0");
    }

    @Test
    void whereTheTextIsWhatANotificationShowsTheBlocksCount() {
        assertThat(of("""
            {"text": "CloudWatch Alarm", "blocks": [{"type": "section",
              "text": {"type": "mrkdwn", "text": "*prod-alb-5xx* arn:aws:elasticloadbalancing:x"}}]}\
            """)).isEqualTo("*prod-alb-5xx*" + " arn:aws:elasticloadbalancing:x");
        assertThat(of("""
            {"text": "通知", "bot_id": "B1", "blocks": [{"type": "rich_text", "elements": [
              {"type": "rich_text_section", "elements": [{"type": "text", "text": "502 が返る"}]}]}]}\
            """)).isEqualTo("502 が返る");
    }

    @Test
    void blocksOfRichTextAndContextAreRead() {
        assertThat(of("""
            {"text": "", "blocks": [
              {"type": "rich_text", "elements": [
                {"type": "rich_text_section", "elements": [
                  {"type": "emoji", "name": "fire"}, {"type": "text", "text": " 502 ", "style": {"bold": true}},
                  {"type": "link", "url": "https://example.com/a", "text": "手順"}, {"type": "text", "text": " "},
                  {"type": "user", "user_id": "U1"}, {"type": "broadcast", "range": "here"}]},
                {"type": "rich_text_list", "style": "bullet", "elements": [
                  {"type": "rich_text_section", "elements": [{"type": "text", "text": "再起動した"}]},
                  {"type": "rich_text_section", "elements": [{"type": "channel", "channel_id": "C1"}]}]},
                {"type": "rich_text_preformatted", "elements": [{"type": "text", "text": "HTTP 502"}]},
                {"type": "rich_text_quote", "elements": [{"type": "text", "text": "引用"}]}]},
              {"type": "context", "elements": [{"type": "mrkdwn", "text": "ap-northeast-1"},
                {"type": "image", "image_url": "https://example.com/x.png", "alt_text": "x"}]},
              {"type": "markdown", "text": "**2026-04-15**"}]}\
            """)).isEqualTo("""
                :fire: 502 手順 (https://example.com/a) @U1@here
                • 再起動した
                • #C1
                HTTP 502
                引用
                ap-northeast-1
                **2026-04-15**\
                """);
    }

    @Test
    void whatSomebodyWroteIsTakenWithItsMarks() {
        assertThat(of("""
            {"text": "&gt; 引用\\n*502*", "user": "U1", "blocks": [{"type": "rich_text", "elements": [
              {"type": "rich_text_quote", "elements": [{"type": "text", "text": "引用"}]},
              {"type": "rich_text_section", "elements": [{"type": "text", "text": "502", "style": {"bold": true}}]}]}]}\
            """)).isEqualTo("> 引用\n" + "*502*");
    }

    @Test
    void aPictureAloneSaysNothing() {
        assertThat(of("{\"attachments\": [{\"image_url\": \"https://example.com/x.png\"}]}"))
                .isEmpty();
        assertThat(of("{}")).isEmpty();
    }

    /** Its examples would be taken for facts. */
    @Test
    void whatWeAskIsNothingThatAnybodySaid() {
        String asked = """
            {"text": "あと 2 項目分かると", "bot_id": "B1", %s "blocks": [
              {"type": "section", "text": {"type": "mrkdwn", "text": "☐ 業務への影響 — 例: 注文を受けられない"}}%s]}\
            """;
        String label = "\"metadata\": {\"event_type\": \"%s\", \"event_payload\": {\"kind\": \"%s\"}},";
        String button = ", {\"type\": \"actions\", \"elements\": [{\"type\": \"button\", \"action_id\": \"%s\"}]}";

        assertThat(of(asked.formatted(label.formatted("aws_inquiry", "gaps"), "")))
                .isEmpty();
        assertThat(of(asked.formatted("", button.formatted("answer_gaps")))).isEmpty();
        assertThat(of(asked.formatted(label.formatted("alarm", "gaps"), button.formatted("acknowledge"))))
                .isEqualTo("☐ 業務への影響 — 例: 注文を受けられない");
    }

    @Test
    void aCaseTextIsMadeOfWhatPeopleWrote() {
        assertThat(of("""
            {"text": "問い合わせ文(コピーして使えます)", "bot_id": "B1",
             "metadata": {"event_type": "aws_inquiry", "event_payload": {"kind": "case_text"}}, "blocks": [
              {"type": "rich_text", "elements": [{"type": "rich_text_preformatted", "elements": [
                {"type": "text", "text": "ALB が 502 を返す"}]}]}]}\
            """)).isEqualTo("ALB が 502 を返す");
    }
}
