package dev.awsinquiry.slack.inbound.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import dev.awsinquiry.desk.AnswerSheet;
import dev.awsinquiry.desk.FilingSheet;
import dev.awsinquiry.desk.FilingSubmission;
import dev.awsinquiry.desk.InquirySubmission;
import dev.awsinquiry.desk.Prefill;
import dev.awsinquiry.desk.Shown;
import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.inquiry.Severity;
import dev.awsinquiry.sandbox.blocks.BlockKit;
import dev.awsinquiry.sandbox.state.Json;
import dev.awsinquiry.testkit.GoldenFile;
import dev.awsinquiry.text.House;
import dev.awsinquiry.text.Phrases;
import dev.awsinquiry.text.SeverityNames;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormsTest {

    /** 2026-04-15 16:52:31 in Tokyo. */
    private static final Instant NOW = Instant.parse("2026-04-15T07:52:31Z");

    private static final String URL = "https://hooks.slack.com/commands/T1/2/3";

    private static final Gson GSON = GsonFactory.createSnakeCase();
    private static final Gson PRETTY =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private final Phrases phrases = Phrases.bundled();
    private final SeverityChoices severities = new Choices(phrases);
    private final InquiryForm inquiryForm = new InquiryForm(phrases, severities);
    private final GapsForm gapsForm = new GapsForm(phrases, severities);
    private final FiledForm filedForm = new FiledForm(phrases, severities);
    private final RespondedForm respondedForm = new RespondedForm(phrases);
    private final ReplyForm replyForm = new ReplyForm(phrases);

    /** The severities of Business Support+. */
    private record Choices(Phrases phrases) implements SeverityChoices {

        private static final Map<Severity, Duration> TARGETS = Map.of(
                Severity.LOW, Duration.ofHours(24),
                Severity.NORMAL, Duration.ofHours(12),
                Severity.HIGH, Duration.ofHours(4),
                Severity.URGENT, Duration.ofHours(1),
                Severity.CRITICAL, Duration.ofMinutes(30));

        private SeverityNames names() {
            return new SeverityNames(phrases, House.standard(ZoneId.of("Asia/Tokyo")));
        }

        @Override
        public List<Severity> offered() {
            return List.of(Severity.values());
        }

        @Override
        public Severity preset() {
            return Severity.HIGH;
        }

        @Override
        public String option(Language language, Severity severity) {
            return names().option(language, severity, Optional.ofNullable(TARGETS.get(severity)));
        }

        @Override
        public String name(Language language, Severity severity) {
            return names().option(language, severity, Optional.empty());
        }
    }

    private static Inquiry inquiry(Language language) {
        return Inquiry.reported(
                "0b7d7c62-3c45-4d0e-9f0e-0e6c7c1b2a3d",
                "T1",
                "C1",
                "U1",
                language,
                "V1",
                Severity.URGENT,
                List.of(),
                NOW);
    }

    private View blank(Language language) {
        return inquiryForm.blank(
                new InquiryForm.Start(FormMemo.fresh("C1", language, Optional.of(URL)), "", Optional.empty()));
    }

    private static Map<Field, String> everything() {
        Map<Field, String> values = new EnumMap<>(Field.class);
        values.put(Field.SUBJECT, "本番 API が 502 を返し続けている");
        values.put(Field.SEVERITY, "urgent");
        values.put(Field.HOW, "POST /orders が *502* を返す <!channel> & `x`");
        values.put(Field.WHEN_STARTED, "1776238800");
        values.put(Field.WHEN_STATE, "ongoing");
        values.put(Field.WHEN_FREQUENCY, "intermittent");
        values.put(Field.WHERE_RESOURCES, "i-0123456789abcdef0");
        values.put(Field.WHERE_REGION, "ap-northeast-1");
        values.put(Field.WHERE_ACCOUNT, "123456789012");
        values.put(Field.WHAT, "デプロイ後");
        values.put(Field.WHAT_TRIED, "再起動 → 再発");
        values.put(Field.WHO_SCOPE, "some");
        values.put(Field.WHO, "arn:aws:iam::123456789012:role/order-api");
        values.put(Field.HOW_MUCH, "毎分 120 件");
        values.put(Field.WHY, "3 AZ のうち 1 つだけ");
        values.put(Field.WHY_GOAL, "夜間バッチ");
        return values;
    }

    private View gaps(Language language) {
        return gapsForm.view(
                new AnswerSheet(
                        inquiry(language),
                        List.of(Field.WHEN_STARTED, Field.WHEN_STATE, Field.WHERE_REGION, Field.HOW_MUCH),
                        Map.of(Field.WHEN_STARTED, "1776238800")),
                Optional.of(URL));
    }

    private View filed(Language language) {
        return filedForm.view(
                new FilingSheet(
                        inquiry(language),
                        List.of("business-support-plus", "enterprise", "unified-operations", "own-plan"),
                        "business-support-plus",
                        List.of(Severity.values()),
                        Severity.URGENT,
                        NOW),
                Optional.of(URL));
    }

    private Map<String, View> all(Language language) {
        return Map.of(
                "inquiry_form",
                blank(language),
                "inquiry_form.edit",
                inquiryForm.edit(new Prefill(inquiry(language), everything()), Optional.of(URL)),
                "gaps_form",
                gaps(language),
                "filed_form",
                filed(language),
                "responded_form",
                respondedForm.view(inquiry(language), NOW, Optional.of(URL)),
                "reply_form",
                replyForm.view(inquiry(language), Optional.of(URL)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void showsWhatTheFilesHold(Language language) {
        all(language)
                .forEach((name, view) -> GoldenFile.assertHolds(
                        "slack/forms/" + name + "." + language.id() + ".json",
                        PRETTY.toJson(GSON.toJsonTree(view)) + "\n"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void staysWithinTheLimitsOfSlack(Language language) {
        all(language).forEach((name, view) -> {
            String json = GSON.toJson(view);
            assertThat(BlockKit.problemsInView(Json.of(json))).as(name).isEmpty();
            assertThat(json.length()).as(name).isLessThan(250_000);
            assertThat(view.getTitle().getText().length()).as(name).isLessThanOrEqualTo(24);
            assertThat(view.getSubmit().getText().length()).as(name).isLessThanOrEqualTo(24);
            assertThat(view.getClose().getText().length()).as(name).isLessThanOrEqualTo(24);
            assertThat(view.getPrivateMetadata().length()).as(name).isLessThanOrEqualTo(3000);
        });
    }

    @Test
    void asksForEveryFieldInOrderAndRequiresTwo() {
        List<InputBlock> inputs = inputs(blank(Language.JA));
        assertThat(inputs)
                .extracting(InputBlock::getBlockId)
                .containsExactlyElementsOf(
                        Arrays.stream(Field.values()).map(Field::id).toList());
        assertThat(inputs.stream().filter(i -> !i.isOptional()))
                .extracting(InputBlock::getBlockId)
                .containsExactly("subject", "how");
    }

    private static List<InputBlock> inputs(View view) {
        return view.getBlocks().stream()
                .filter(InputBlock.class::isInstance)
                .map(InputBlock.class::cast)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyHintHoldsAnExample(Language language) {
        String example = language == Language.JA ? "例: " : "Example: ";
        List<String> without = all(language).values().stream()
                .flatMap(view -> inputs(view).stream())
                .filter(input -> !input.getHint().getText().contains(example))
                .map(InputBlock::getBlockId)
                .distinct()
                .toList();
        assertThat(without).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void labelsHoldTheEnglishQuestion(Language language) {
        Map<String, String> words =
                Map.of("when", "When", "where", "Where", "what", "What", "who", "Who", "why", "Why", "how", "How");
        for (InputBlock input : inputs(blank(language))) {
            String id = input.getBlockId();
            String word = id.equals("how_much") ? "How much" : words.get(id.split("_")[0]);
            if (word != null) {
                assertThat(input.getLabel().getText()).startsWith(word);
            }
        }
    }

    /** What Slack would send back of a form that was submitted as it opened. */
    private static View submitted(View view) {
        JsonObject json = GSON.toJsonTree(view).getAsJsonObject();
        JsonObject values = new JsonObject();
        for (InputBlock input : inputs(view)) {
            JsonObject element = GSON.toJsonTree(input.getElement()).getAsJsonObject();
            JsonObject held = new JsonObject();
            held.addProperty("type", element.get("type").getAsString());
            if (element.has("initial_value")) {
                held.add("value", element.get("initial_value"));
            }
            if (element.has("initial_option")) {
                held.add("selected_option", element.get("initial_option"));
            }
            if (element.has("initial_date_time")) {
                held.add("selected_date_time", element.get("initial_date_time"));
            }
            JsonObject actions = new JsonObject();
            actions.add(element.get("action_id").getAsString(), held);
            values.add(input.getBlockId(), actions);
        }
        JsonObject state = new JsonObject();
        state.add("values", values);
        json.add("state", state);
        json.addProperty("id", "V2");
        return GSON.fromJson(json, View.class);
    }

    @Test
    void readsBackWhatItShows() {
        View view = inquiryForm.edit(new Prefill(inquiry(Language.EN), everything()), Optional.of(URL));
        InquirySubmission read = InquiryForm.read("T1", "U9", submitted(view));

        Map<Field, String> shown = new EnumMap<>(Field.class);
        everything().forEach((field, value) -> shown.put(field, Shown.of(value)));
        assertThat(read)
                .isEqualTo(new InquirySubmission(
                        "T1",
                        "C1",
                        "U9",
                        Language.EN,
                        "V2",
                        Optional.of("0b7d7c62-3c45-4d0e-9f0e-0e6c7c1b2a3d"),
                        everything(),
                        shown,
                        Optional.of(URL)));
    }

    @Test
    void readsANewFormThatNobodyFilledIn() {
        InquirySubmission read = InquiryForm.read("T1", "U9", submitted(blank(Language.JA)));

        assertThat(read.inquiry()).isEmpty();
        assertThat(read.values()).isEqualTo(Map.of(Field.SEVERITY, "high"));
        assertThat(read.shown()).isEmpty();
        assertThat(read.responseUrl()).contains(URL);
    }

    @Test
    void doesNotTakeForEmptiedWhatItCouldNotShow() {
        Map<Field, String> values = new EnumMap<>(Field.class);
        values.put(Field.WHERE_REGION, "ap-northeast-9");
        values.put(Field.WHEN_STARTED, "-1");
        values.put(Field.HOW, "x".repeat(3001));
        values.put(Field.WHY, "残る");
        View view = inquiryForm.edit(new Prefill(inquiry(Language.JA), values), Optional.empty());

        InquirySubmission read = InquiryForm.read("T1", "U9", submitted(view));
        assertThat(read.values()).isEqualTo(Map.of(Field.WHY, "残る"));
        assertThat(read.shown()).containsOnlyKeys(Field.WHY);
    }

    @Test
    void beginsWithTheWordsOfAMessageAsFarAsTheyFit() {
        FormMemo memo = FormMemo.fresh("C1", Language.JA, Optional.empty());
        View view = inquiryForm.blank(new InquiryForm.Start(memo, "あ".repeat(2999) + "🔥" + "い", Optional.empty()));

        assertThat(InquiryForm.read("T1", "U1", submitted(view)).values()).containsEntry(Field.HOW, "あ".repeat(2999));
        assertThat(view.getBlocks().get(0).getType()).isEqualTo("context");
        assertThat(GSON.toJson(view.getBlocks().get(0))).contains("初めの 3,000 文字");
    }

    @Test
    void addsALineAtTheTop() {
        FormMemo memo = FormMemo.fresh("C1", Language.JA, Optional.empty());
        InquiryForm.Start start = new InquiryForm.Start(memo, "", Optional.empty());
        View view = inquiryForm.blank(start.noting("まだいません"));

        assertThat(GSON.toJson(view.getBlocks().get(0)))
                .isEqualTo(
                        "{\"type\":\"context\",\"elements\":[{\"type\":\"plain_text\",\"text\":\"まだいません\",\"emoji\":false}]}");
        assertThat(view.getBlocks().subList(1, view.getBlocks().size()))
                .isEqualTo(inquiryForm.blank(start).getBlocks());
    }

    @Test
    void readsTheAnswersOfTheGapsForm() {
        assertThat(GapsForm.read("T1", "U9", submitted(gaps(Language.JA))).values())
                .isEqualTo(Map.of(Field.WHEN_STARTED, "1776238800"));
    }

    @Test
    void takesAnUntouchedTimeOfFilingForTheMomentOfSubmission() {
        FilingSubmission read = FiledForm.read("T1", "U9", submitted(filed(Language.JA)));
        assertThat(read)
                .isEqualTo(new FilingSubmission(
                        "T1",
                        "C1",
                        "U9",
                        "0b7d7c62-3c45-4d0e-9f0e-0e6c7c1b2a3d",
                        "",
                        "urgent",
                        "business-support-plus",
                        Optional.empty()));
    }

    @Test
    void takesAnotherTimeOfFilingAsChosen() {
        View view = submitted(filed(Language.JA));
        view.getState().getValues().get("filed_at").get("value").setSelectedDateTime(1776236400);
        assertThat(FiledForm.read("T1", "U9", view).filedAt()).contains(Instant.ofEpochSecond(1776236400));
    }

    @Test
    void takesAnUntouchedTimeOfResponseForTheOneOnRecord() {
        View view = submitted(respondedForm.view(inquiry(Language.JA), NOW, Optional.empty()));
        assertThat(RespondedForm.read(view).at()).contains(NOW);

        view.getState().getValues().get("responded_at").get("value").setSelectedDateTime(1776236400);
        assertThat(RespondedForm.read(view).at()).contains(Instant.ofEpochSecond(1776236400));
    }

    @Test
    void refusesAMemoThatIsNotOurs() {
        for (String memo : new String[] {
            "", "x", "[]", "{}", "{\"c\":\"C1\"}", "{\"c\":\"C1\",\"l\":\"de\"}", "{\"c\":{},\"l\":\"ja\"}"
        }) {
            assertThatThrownBy(() -> FormMemo.parse(memo)).as(memo).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void leavesAResponseUrlOutRatherThanBeingTooLong() {
        FormMemo memo = FormMemo.fresh("C1", Language.JA, Optional.of("https://hooks.slack.com/" + "x".repeat(3000)));
        assertThat(FormMemo.parse(memo.toJson())).isEqualTo(FormMemo.fresh("C1", Language.JA, Optional.empty()));
    }

    @Test
    void offersTokyoFirstAndEveryRegionOnce() {
        List<String> codes = RegionOptions.groups(Language.JA).stream()
                .flatMap(group -> group.getOptions().stream())
                .map(option -> option.getValue())
                .toList();
        assertThat(codes)
                .startsWith("ap-northeast-1", "ap-northeast-3")
                .doesNotHaveDuplicates()
                .hasSize(39)
                .allMatch(code -> code.matches("[a-z]{2,4}(-[a-z]+)+-\\d"));
    }
}
