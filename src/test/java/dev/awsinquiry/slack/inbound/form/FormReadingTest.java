package dev.awsinquiry.slack.inbound.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.model.view.View;
import dev.awsinquiry.desk.AnswerSubmission;
import dev.awsinquiry.desk.FilingSubmission;
import dev.awsinquiry.desk.InquirySubmission;
import dev.awsinquiry.desk.Prefill;
import dev.awsinquiry.desk.Shown;
import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.inquiry.Filing;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.inquiry.Severity;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormReadingTest {

    private final FormsFixture forms = new FormsFixture();

    @Test
    void readsBackWhatItShows() {
        View view = forms.inquiryForm.edit(
                new Prefill(FormsFixture.inquiry(Language.EN), FormsFixture.everything()),
                Optional.of(FormsFixture.URL));
        InquirySubmission read = InquiryForm.read("T1", "U9", FormsFixture.submitted(view));

        Map<Field, String> shown = new EnumMap<>(Field.class);
        FormsFixture.everything().forEach((field, value) -> shown.put(field, Shown.of(value)));
        assertThat(read)
                .isEqualTo(new InquirySubmission(
                        "T1",
                        "C1",
                        "U9",
                        Language.EN,
                        "V2",
                        Optional.of("0b7d7c62-3c45-4d0e-9f0e-0e6c7c1b2a3d"),
                        FormsFixture.everything(),
                        shown,
                        Optional.of(FormsFixture.URL)));
    }

    @Test
    void readsANewFormThatNobodyFilledIn() {
        InquirySubmission read = InquiryForm.read("T1", "U9", FormsFixture.submitted(forms.blank(Language.JA)));

        assertThat(read.inquiry()).isEmpty();
        assertThat(read.values()).isEqualTo(Map.of(Field.SEVERITY, "high"));
        assertThat(read.shown()).isEmpty();
        assertThat(read.responseUrl()).contains(FormsFixture.URL);
    }

    @Test
    void doesNotTakeForEmptiedWhatItCouldNotShow() {
        Map<Field, String> values = new EnumMap<>(Field.class);
        values.put(Field.WHERE_REGION, "ap-northeast-9");
        values.put(Field.WHEN_STARTED, "-1");
        values.put(Field.HOW, "x".repeat(3001));
        values.put(Field.WHY, "残る");
        View view = forms.inquiryForm.edit(new Prefill(FormsFixture.inquiry(Language.JA), values), Optional.empty());

        InquirySubmission read = InquiryForm.read("T1", "U9", FormsFixture.submitted(view));
        assertThat(read.values()).isEqualTo(Map.of(Field.WHY, "残る"));
        assertThat(read.shown()).containsOnlyKeys(Field.WHY);
    }

    @Test
    void beginsWithTheWordsOfAMessageAsFarAsTheyFit() {
        FormMemo memo = FormMemo.fresh("C1", Language.JA, Optional.empty());
        View view =
                forms.inquiryForm.blank(new InquiryForm.Start(memo, "あ".repeat(2999) + "🔥" + "い", Optional.empty()));

        assertThat(InquiryForm.read("T1", "U1", FormsFixture.submitted(view)).values())
                .containsEntry(Field.HOW, "あ".repeat(2999));
        assertThat(view.getBlocks().get(0).getType()).isEqualTo("context");
        assertThat(FormsFixture.GSON.toJson(view.getBlocks().get(0))).contains("初めの 3,000 文字");
    }

    @Test
    void readsTheAnswersOfTheGapsForm() {
        AnswerSubmission read = GapsForm.read("T1", "U9", FormsFixture.submitted(forms.gaps(Language.JA)));
        assertThat(read.values()).isEqualTo(Map.of(Field.WHEN_STARTED, "1776238800"));
        assertThat(read.shown()).isEqualTo(Map.of(Field.WHEN_STARTED, Shown.of("1776238800")));
    }

    @Test
    void takesAnUntouchedTimeOfFilingForTheMomentOfSubmission() {
        FilingSubmission read = FiledForm.read("T1", "U9", FormsFixture.submitted(forms.filed(Language.JA)));
        assertThat(read)
                .isEqualTo(new FilingSubmission(
                        "T1",
                        "C1",
                        "U9",
                        "0b7d7c62-3c45-4d0e-9f0e-0e6c7c1b2a3d",
                        "",
                        "urgent",
                        "business-support-plus",
                        Optional.empty(),
                        Map.of(
                                "case_id", Shown.of(""),
                                "severity", Shown.of("urgent"),
                                "plan", Shown.of("business-support-plus"),
                                "filed_at", Shown.of(FormsFixture.NOW.truncatedTo(ChronoUnit.MINUTES)))));
    }

    @Test
    void whatIsOnRecordOfTheFilingStaysUnlessItIsChanged() {
        Inquiry inquiry = FormsFixture.inquiry(Language.JA);
        Instant filed = FormsFixture.NOW.minusSeconds(1234);
        Filing known = new Filing(
                "1234567890",
                Severity.URGENT,
                "business-support-plus",
                filed,
                Duration.ofHours(1),
                filed.plusSeconds(3600));
        View view = forms.filed(FormsFixture.CASES.filed(inquiry, known, "U1").next());

        FilingSubmission read = FiledForm.read("T1", "U9", FormsFixture.submitted(view));

        assertThat(read.caseId()).isEqualTo("1234567890");
        assertThat(read.filedAt()).contains(filed);
        assertThat(FormsFixture.inputs(view).get(3).getHint().getText())
                .isEqualTo("いま記録されている時刻です。違っているときは選び直してください。例: 2026-04-15 16:52 JST");
    }

    @Test
    void takesAnotherTimeOfFilingAsChosen() {
        View view = FormsFixture.submitted(forms.filed(Language.JA));
        view.getState().getValues().get("filed_at").get("value").setSelectedDateTime(1776236400);
        assertThat(FiledForm.read("T1", "U9", view).filedAt()).contains(Instant.ofEpochSecond(1776236400));
    }

    @Test
    void tellsAnUntouchedTimeOfResponseFromAChosenOne() {
        View view = FormsFixture.submitted(
                forms.respondedForm.view(FormsFixture.inquiry(Language.JA), FormsFixture.NOW, Optional.empty()));
        assertThat(RespondedForm.read(view).leftAlone()).isTrue();

        view.getState().getValues().get("responded_at").get("value").setSelectedDateTime(1776236400);
        assertThat(RespondedForm.read(view).leftAlone()).isFalse();
        assertThat(RespondedForm.read(view).at()).contains(Instant.ofEpochSecond(1776236400));
    }

    /** The picker of a client may know seconds. */
    @Test
    void takesAnotherSecondOfTheSameMinuteAsChosen() {
        Instant near = FormsFixture.NOW.truncatedTo(ChronoUnit.MINUTES).plusSeconds(1);
        View filed = FormsFixture.submitted(forms.filed(Language.JA));
        filed.getState().getValues().get("filed_at").get("value").setSelectedDateTime((int) near.getEpochSecond());
        assertThat(FiledForm.read("T1", "U9", filed).filedAt()).contains(near);

        View responded = FormsFixture.submitted(
                forms.respondedForm.view(FormsFixture.inquiry(Language.JA), near.plusSeconds(20), Optional.empty()));
        responded.getState().getValues().get("responded_at").get("value").setSelectedDateTime((int)
                near.getEpochSecond());
        assertThat(RespondedForm.read(responded).at()).contains(near);
        assertThat(RespondedForm.read(responded).leftAlone()).isFalse();
    }

    /** A form that was open while the product was updated says nothing of what it showed. */
    @Test
    void readsTheFormsOfBeforeAsTheyWereRead() {
        String memo = "{\"c\":\"C1\",\"l\":\"ja\",\"i\":\"0b7d7c62-3c45-4d0e-9f0e-0e6c7c1b2a3d\",\"p\":1776239520}";
        View filed = FormsFixture.submitted(forms.filed(Language.JA));
        filed.setPrivateMetadata(memo);
        FilingSubmission filing = FiledForm.read("T1", "U9", filed);
        assertThat(filing.shown()).isEmpty();
        assertThat(filing.filedAt()).isEmpty();

        View gaps = FormsFixture.submitted(forms.gaps(Language.JA));
        gaps.setPrivateMetadata(memo);
        assertThat(GapsForm.read("T1", "U9", gaps).values()).containsKey(Field.WHEN_STARTED);
        assertThat(GapsForm.read("T1", "U9", gaps).shown()).isEmpty();
    }

    @Test
    void refusesAMemoThatIsNotOurs() {
        for (String memo : new String[] {
            "", "x", "[]", "{}", "{\"c\":\"C1\"}", "{\"c\":\"C1\",\"l\":\"de\"}", "{\"c\":{},\"l\":\"ja\"}"
        }) {
            assertThatThrownBy(() -> FormMemo.parse(memo)).as(memo).isInstanceOf(FormMemo.Foreign.class);
        }
    }

    @Test
    void leavesAResponseUrlOutRatherThanBeingTooLong() {
        FormMemo memo = FormMemo.fresh("C1", Language.JA, Optional.of("https://hooks.slack.com/" + "x".repeat(3000)));
        assertThat(FormMemo.parse(memo.toJson())).isEqualTo(FormMemo.fresh("C1", Language.JA, Optional.empty()));
    }
}
