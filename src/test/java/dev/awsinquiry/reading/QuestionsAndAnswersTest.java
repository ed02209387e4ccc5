package dev.awsinquiry.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.reading.layout.AskedQuestions;
import dev.awsinquiry.reading.layout.GivenAnswers;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is asked in a pasted message, and which answer belongs to which question. */
class QuestionsAndAnswersTest {

    static Stream<Arguments> pasted() {
        return Stream.of(
                Arguments.of("", List.of()),
                Arguments.of(
                        "お世話になっております。\n以下をご確認ください。\n\n1. 発生した日時\n2. リクエスト ID\n  (CLI の場合は --debug の出力)\n\nよろしくお願いいたします。",
                        List.of("発生した日時", "リクエスト ID (CLI の場合は --debug の出力)")),
                Arguments.of("①頻度を教えてください\n②影響範囲を教えてください\nよろしくお願いします", List.of("頻度を教えてください", "影響範囲を教えてください")),
                Arguments.of(
                        "1. When did it begin? 2. Which request IDs?\n3. What changed?",
                        List.of("When did it begin?", "Which request IDs?", "What changed?")),
                Arguments.of(
                        "1. 発生日時をご教示ください。2. 頻度をご教示ください。\n3. 手順 4. の結果をご教示ください。",
                        List.of("発生日時をご教示ください。", "頻度をご教示ください。", "手順 4. の結果をご教示ください。")),
                Arguments.of("・発生時刻\n・構成", List.of("発生時刻", "構成")),
                Arguments.of(
                        "お問い合わせいただきありがとうございます。いつから発生していますか。また、リージョンを教えてください。よろしくお願いいたします。",
                        List.of("いつから発生していますか。", "また、リージョンを教えてください。")),
                Arguments.of(
                        "Hello, thank you for contacting us. When did it begin? Could you share the request IDs? Best regards, Support",
                        List.of("When did it begin?", "Could you share the request IDs?")),
                Arguments.of("発生日時\nリージョン", List.of("発生日時 リージョン")));
    }

    @ParameterizedTest
    @MethodSource("pasted")
    void questions(String pasted, List<String> questions) {
        assertThat(AskedQuestions.in(pasted)).isEqualTo(questions);
    }

    static Stream<Arguments> typed() {
        return Stream.of(
                Arguments.of(1, "1. 16:40 からです", List.of("16:40 からです")),
                Arguments.of(1, "16:40 から\n17:05 まで", List.of("16:40 から\n17:05 まで")),
                Arguments.of(
                        2,
                        "1. 2026-04-15 16:40 JST 2. 不明(ログに残っていません)",
                        List.of("2026-04-15 16:40 JST", "不明(ログに残っていません)")),
                Arguments.of(3, "1. 毎回\n3. i-0123456789abcdef0", List.of("毎回", "", "i-0123456789abcdef0")),
                Arguments.of(2, "Q2: 東京\nQ1: 16:40 から\n今も続いています", List.of("16:40 から\n今も続いています", "東京")),
                Arguments.of(2, "①毎回\n②全員", List.of("毎回", "全員")),
                // answers that begin with a digit
                Arguments.of(2, "② abc-123 です。\n① 4/15 16:40 です。", List.of("4/15 16:40 です。", "abc-123 です。")),
                Arguments.of(2, "(2)12 台です\n(1)4/15 16:40 です", List.of("4/15 16:40 です", "12 台です")),
                Arguments.of(2, "16:40 からです\n全員です", List.of("16:40 からです", "全員です")),
                Arguments.of(2, "16:40 から\n17:05 まで\n\n全員です", List.of("16:40 から\n17:05 まで", "全員です")),
                Arguments.of(2, "- 毎回\n- 全員", List.of("毎回", "全員")));
    }

    @ParameterizedTest
    @MethodSource("typed")
    void answers(int questions, String typed, List<String> answers) {
        assertThat(GivenAnswers.to(questions, typed)).isEqualTo(Optional.of(answers));
    }

    @Test
    void whatCannotBeToldApartIsntGuessed() {
        assertThat(GivenAnswers.to(3, "16:40 から全員に起きています")).isEmpty();
        assertThat(GivenAnswers.to(2, "1. 9:15 EST\n2. unknown\n3. nothing")).isEmpty();
        assertThat(GivenAnswers.to(2, "1. 9:15 EST 2. unknown\n3. nothing")).isEmpty();
        assertThat(GivenAnswers.to(2, "まとめて書きます。\n1. 毎回\n2. 全員")).isEmpty();
    }
}
