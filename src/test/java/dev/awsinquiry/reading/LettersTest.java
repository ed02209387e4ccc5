package dev.awsinquiry.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.reading.page.Finding;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What AWS answered or announced was observed by AWS: pasted in, it states neither when nor what its reader saw, did or expects. */
class LettersTest {

    /** A Region and a resource are the asker's, whoever names them; so is a symptom, which is what the case is about. */
    private static Set<Fact> observed(String text) {
        return WordsReaderTest.READER.read(text, WordsReaderTest.ALONE).findings().stream()
                .map(Finding::fact)
                .filter(fact -> fact != Fact.WHERE_REGION && fact != Fact.WHERE_RESOURCE_ID && fact != Fact.HOW_SYMPTOM)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "お客様\nお問い合わせいただきありがとうございます。AWS サポートの田中です。\n"
                        + "10:20 JST より i-0aaaabbbbccccdddd の再起動を確認しました。\n引き続きよろしくお願いいたします。",
                "アマゾン ウェブ サービス ジャパン サポートの佐藤と申します。ご連絡いただきありがとうございます。2026-04-15 10:20 JST に復旧しております。",
                "Thank you for contacting AWS Support. My name is Alex.\nI understand that you are experiencing throttling"
                        + " since 2026-04-15 08:00 UTC. I checked the table and found no errors.\nBest regards,\nAlex",
                "[RESOLVED] Increased API latencies\nApr 15 12:10 AM PDT Between April 14 11:20 PM and April 15 12:05 AM PDT"
                        + " we experienced increased API latencies. The issue has been resolved.",
                "AWS Health Event\nStart time: 2026-04-15 07:40 UTC\nRegion: ap-northeast-1\nEvent: AWS_EC2_OPERATIONAL_ISSUE",
                "2026年4月14日(火) 10:00 AWS Support <no-reply-aws@amazon.com>:\n"
                        + "> i-0fff1234def567890 は 2026-04-14 01:00 UTC に復旧したことを確認しております。",
                "AWS サポートからの回答:\n「2026-04-14 01:00 UTC に復旧したことを確認しております」",
                "AWSサポートの回答: 2026-04-14 01:00 UTC に障害が起き、すでに復旧しています",
                "AWS から返信が来ました。以下です。\n\n鈴木様\n2026-04-14 01:00 UTC に復旧しております。",
                "お待たせしております。AWS サポートの小林です。\n調査いたしましたところ 2026-04-14 01:00 UTC に復旧しておりました。",
                "AWS support answered:\n```\nThe host was impaired at 2026-04-14 01:00 UTC and has recovered.\n```",
                "AWS told us that the host was impaired at 2026-04-14 01:00 UTC and has recovered.",
                "AWS says: Hi, I'm Maya from AWS Support. The host was impaired at 2026-04-14 01:00 UTC and has recovered.",
                "AWS サポートの加藤さんに電話で聞いたところ、2026-04-14 01:00 UTC に復旧したとのこと"
            })
    void statesNothingThatItsReaderSaw(String text) {
        assertThat(observed(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thank you for contacting AWS Support. My name is Alex.\nIt recovered at 2026-04-15 08:00 UTC.\n"
                        + "Best regards,\nAlex\n\nIt still throttles for us.",
                "AWS サポートからの回答:\n「2026-04-14 01:00 UTC に復旧したことを確認しております」\nとのことですが、まだつながりません。",
                "お問い合わせいただきありがとうございます。AWS サポートの田中です。\n10:20 JST に復旧しました。\n" + "よろしくお願いいたします。\n\nこちらではまだ落ちています。",
                "AWS より: 2026-04-14 01:00 UTC に復旧しております\nこちらではまだ落ちています。",
                "Answer from AWS support:\n\nHello Kim,\n\nit recovered at 2026-04-15 08:00 UTC.\n\nBest regards,\nMaya\n\n"
                        + "It still throttles for us."
            })
    void leavesWhatItsReaderAdds(String text) {
        assertThat(observed(text)).containsExactly(Fact.WHEN_ONGOING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AWS サポートの返事待ちです。お問い合わせいただいた件は 2026-04-15 10:20 JST から起きています。",
                "AWS サポートのご担当者様\nお世話になっております。田中です。2026-04-15 10:20 JST から落ちています。よろしくお願いいたします。",
                "2026-04-15 12:10 AM PDT we lost connectivity to the node.",
                "> 2026-04-15 10:20 JST connect timed out\nこのログが出ます。AWS サポートに聞きたいです。",
                "AWS サポートへの返信: 2026-04-15 10:20 JST から落ちています",
                "AWS サポートからの質問: いつからですか\n2026-04-15 10:20 JST からです",
                "弊社のお客様の環境で 2026-04-15 10:20 JST から落ちています",
                "AWS says: An error occurred (AccessDenied). First seen 2026-04-15 10:20 JST",
                "I'm on the phone with AWS Support. It began on 2026-04-15 at 10:20 JST."
            })
    void whoeverWritesToAwsTellsThemselves(String text) {
        assertThat(observed(text)).contains(Fact.WHEN_EXACT, Fact.WHEN_TIMEZONE);
    }
}
