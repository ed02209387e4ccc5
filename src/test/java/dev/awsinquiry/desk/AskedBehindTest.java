package dev.awsinquiry.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is asked in plain words behind a list of questions. */
class AskedBehindTest {

    @Test
    void whatFollowsTheListIsFoundAndPolitenessIsNot() {
        assertThat(AskedBehind.theList("""
                        お世話になっております。AWS サポートの山田です。
                        調査のため、以下の点をご教示いただけますでしょうか。

                        1. 発生日時(タイムゾーンを含む)
                        2. ターゲットのヘルスチェックの状況
                           - 異常なターゲットの ID
                           - ヘルスチェックの失敗理由

                        また、アクセスログを取得されている場合は、該当時間帯のログをご提供ください。
                        なお、発生前に構成変更は行われましたか。

                        お手数ですが、ご返信いただけますと幸いです。
                        よろしくお願いいたします。"""))
                .containsExactly("また、アクセスログを取得されている場合は、該当時間帯のログをご提供ください。", "なお、発生前に構成変更は行われましたか。");
        assertThat(AskedBehind.theList("""
                        Could you please provide:

                        a) The time of occurrence, with time zone
                        b) The ALB ARN
                           as the console shows it

                        Also, did you change anything before that?

                        Please let us know if you have any questions.
                        Best regards,
                        John""")).containsExactly("Also, did you change anything before that?");
    }

    @Test
    void whereNothingFollowsThereIsNothing() {
        assertThat(AskedBehind.theList("1. 発生日時\n2. リクエスト ID\n\n以上、よろしくお願いいたします。"))
                .isEmpty();
        assertThat(AskedBehind.theList("1. 発生日時\n2. リクエスト ID")).isEmpty();
        assertThat(AskedBehind.theList("いつからですか。リージョンはどこですか。")).isEmpty();
        assertThat(AskedBehind.theList("Since when? Which Region is it?\n\nRegards\nJohn"))
                .isEmpty();
        assertThat(AskedBehind.theList("発生日時")).isEmpty();
        assertThat(AskedBehind.theList(" ")).isEmpty();
    }
}
