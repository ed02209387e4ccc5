package dev.awsinquiry.slack.inbound.form;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import dev.awsinquiry.clock.Target;
import dev.awsinquiry.desk.AnswerSheet;
import dev.awsinquiry.desk.FilingSheet;
import dev.awsinquiry.desk.Prefill;
import dev.awsinquiry.inquiry.CaseFlow;
import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.InquiryFlow;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.inquiry.Severity;
import dev.awsinquiry.text.Block;
import dev.awsinquiry.text.Control;
import dev.awsinquiry.text.House;
import dev.awsinquiry.text.Message;
import dev.awsinquiry.text.Phrases;
import dev.awsinquiry.text.RequiredFacts;
import dev.awsinquiry.text.SeverityNames;
import dev.awsinquiry.text.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The forms with fixed contents, and what Slack sends back of them. */
final class FormsFixture {

    /** 2026-04-15 16:52:31 in Tokyo. */
    static final Instant NOW = Instant.parse("2026-04-15T07:52:31Z");

    static final CaseFlow CASES = new CaseFlow(new InquiryFlow(RequiredFacts.bundled()));

    static final String URL = "https://hooks.slack.com/commands/T1/2/3";

    static final Gson GSON = GsonFactory.createSnakeCase();
    static final Gson PRETTY =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    final Phrases phrases = Phrases.bundled();
    final SeverityChoices severities = new Choices(phrases);
    final InquiryForm inquiryForm = new InquiryForm(phrases, severities);
    final GapsForm gapsForm = new GapsForm(phrases, severities);
    final FiledForm filedForm = new FiledForm(phrases, severities);
    final RespondedForm respondedForm = new RespondedForm(phrases);
    final ReplyForm replyForm = new ReplyForm(phrases);

    /** The severities of Business Support+. */
    record Choices(Phrases phrases) implements SeverityChoices {

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
            return names().option(
                            language,
                            severity,
                            Optional.ofNullable(TARGETS.get(severity)).map(within -> new Target(within, false)));
        }

        @Override
        public String name(Language language, Severity severity) {
            return names().option(language, severity, Optional.empty());
        }
    }

    static Inquiry inquiry(Language language) {
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

    View blank(Language language) {
        return inquiryForm.blank(
                new InquiryForm.Start(FormMemo.fresh("C1", language, Optional.of(URL)), "", Optional.empty()));
    }

    static Map<Field, String> everything() {
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

    View gaps(Language language) {
        return gapsForm.view(
                new AnswerSheet(
                        inquiry(language),
                        List.of(Field.WHEN_STARTED, Field.WHEN_STATE, Field.WHERE_REGION, Field.HOW_MUCH),
                        Map.of(Field.WHEN_STARTED, "1776238800")),
                Optional.of(URL));
    }

    View filed(Language language) {
        return filed(inquiry(language));
    }

    View filed(Inquiry inquiry) {
        return filedForm.view(
                new FilingSheet(
                        inquiry,
                        List.of("business-support-plus", "enterprise", "unified-operations", "own-plan"),
                        "business-support-plus",
                        List.of(Severity.values()),
                        Severity.URGENT,
                        NOW),
                Optional.of(URL));
    }

    /** Everything that was typed, as the desk explains it. */
    View explanation(Language language) {
        return new ExplanationView(phrases)
                .of(
                        inquiry(language),
                        new Message(
                                "summary",
                                List.of(
                                        new Block.Paragraph(List.of(Span.bold("When"))),
                                        new Block.Quote(List.of(Span.bold("今朝"), Span.words(" *から* <!channel>"))),
                                        new Block.Controls(List.of(
                                                new Control.Button("edit_inquiry", "Edit", "i1", true),
                                                new Control.Menu(
                                                        "misread",
                                                        "Misread…",
                                                        "i1",
                                                        List.of(new Control.Choice("when.exact", "16:40"))))))),
                        Optional.empty(),
                        Optional.of(URL));
    }

    Map<String, View> all(Language language) {
        return Map.of(
                "explanation",
                explanation(language),
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

    static List<InputBlock> inputs(View view) {
        return view.getBlocks().stream()
                .filter(InputBlock.class::isInstance)
                .map(InputBlock.class::cast)
                .toList();
    }

    /** What Slack would send back of a form that was submitted as it opened. */
    static View submitted(View view) {
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
}
