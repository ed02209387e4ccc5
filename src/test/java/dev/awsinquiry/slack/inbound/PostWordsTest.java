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
    void aPersonsWordsAreTheTextWhateverIsShownBelowIt() {
        assertThat(of("""
                {"text": "<https://example.com/a|手順> のとおりにしても 502 です &amp; 復旧せず",
                 "attachments": [{"title": "手順書", "text": "まず再起動します", "fallback": "手順書"}]}""")).isEqualTo("手順 (https://example.com/a) のとおりにしても 502 です & 復旧せず");
    }

    @Test
    void anAlarmSaysEverythingInItsAttachments() {
        assertThat(of("""
                {"text": "", "bot_id": "B1", "attachments": [
                  {"fallback": "ALARM: orders-5xx", "pretext": ":rotating_light: 検知", "title": "ALARM: orders-5xx",
                   "text": "Threshold Crossed: 3 datapoints &gt; 5.0",
                   "fields": [{"title": "Region", "value": "ap-northeast-1"}, {"value": "2026-04-15 16:40 JST"}]},
                  {"fallback": "グラフの画像"}]}""")).isEqualTo("""
                        :rotating_light: 検知
                        ALARM: orders-5xx
                        Threshold Crossed: 3 datapoints > 5.0
                        Region: ap-northeast-1
                        2026-04-15 16:40 JST
                        グラフの画像""");
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
                  {"type": "section", "text": {"type": "mrkdwn", "text": "i-0123456789abcdef0"}}]}]}""")).isEqualTo("""
                        orders-5xx
                        @channel ALB 5xx
                        *State*
                        ALARM
                        i-0123456789abcdef0""");
    }

    @Test
    void aPictureAloneSaysNothing() {
        assertThat(of("{\"attachments\": [{\"image_url\": \"https://example.com/x.png\"}]}"))
                .isEmpty();
        assertThat(of("{}")).isEmpty();
    }
}
