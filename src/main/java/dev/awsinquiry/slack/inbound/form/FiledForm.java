package dev.awsinquiry.slack.inbound.form;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.view.View;
import dev.awsinquiry.desk.FilingSheet;
import dev.awsinquiry.desk.FilingSubmission;
import dev.awsinquiry.desk.Shown;
import dev.awsinquiry.inquiry.Filing;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.text.Phrases;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Records that a case was opened. */
public final class FiledForm {

    /** Its public name. */
    public static final String CALLBACK = "filed_form";

    static final String CASE_ID = "case_id";
    static final String SEVERITY = "severity";
    static final String PLAN = "plan";
    static final String FILED_AT = "filed_at";

    /** A link to the case may be pasted in its place. */
    private static final int LINK_LIMIT = 500;

    private final Phrases phrases;
    private final SeverityChoices severities;

    /** Speaks with the given sentences. */
    public FiledForm(Phrases phrases, SeverityChoices severities) {
        this.phrases = phrases;
        this.severities = severities;
    }

    /** The form. Where the filing is on record already, it starts with that: one thing is mended, the rest stays. */
    public View view(FilingSheet sheet, Optional<String> responseUrl) {
        Inquiry inquiry = sheet.inquiry();
        FormWords words = new FormWords(phrases, inquiry.language());
        Optional<Instant> recorded = inquiry.aws().filing().map(Filing::at);
        // The picker shows whole minutes, so that is what it can be compared with when it comes back.
        Instant shown = recorded.orElseGet(() -> sheet.now().truncatedTo(ChronoUnit.MINUTES));
        FormMemo memo = FormMemo.of(inquiry.channel(), inquiry.language(), inquiry.id(), responseUrl)
                .showing(shown(sheet, shown));
        return Modal.of(
                words,
                CALLBACK,
                "filed",
                recorded.isPresent() ? memo : memo.presetTo(shown),
                inputs(words, sheet, shown));
    }

    private List<InputBlock> inputs(FormWords words, FilingSheet sheet, Instant preset) {
        List<OptionObject> graveness = sheet.severities().stream()
                .map(s -> Elements.option(severities.name(words.language(), s), s.id()))
                .toList();
        List<OptionObject> plans = sheet.plans().stream()
                .map(id -> Elements.option(words.sayOr("plan." + id, id), id))
                .toList();
        return List.of(
                Labelled.input(words, "filed", CASE_ID, true, Elements.text(caseId(sheet), LINK_LIMIT, false)),
                Labelled.input(
                        words,
                        "filed",
                        SEVERITY,
                        false,
                        Elements.select(
                                words.plain("choose"),
                                graveness,
                                Optional.of(sheet.severity().id()))),
                Labelled.input(
                        words,
                        "filed." + PLAN,
                        sheet.plans().contains(sheet.plan()) ? "filed.plan.hint" : "filed.plan.ended",
                        PLAN,
                        false,
                        Elements.select(words.plain("choose"), plans, Optional.of(sheet.plan()))),
                Labelled.input(
                        words,
                        "filed." + FILED_AT,
                        "filed.filed_at." + (sheet.inquiry().aws().filing().isPresent() ? "recorded" : "hint"),
                        FILED_AT,
                        true,
                        Elements.moment(Elements.seconds(String.valueOf(preset.getEpochSecond())))));
    }

    private static String caseId(FilingSheet sheet) {
        return sheet.inquiry().aws().filing().map(Filing::caseId).orElse("");
    }

    /** What it starts with, to be told from what somebody puts in. */
    private static Map<String, String> shown(FilingSheet sheet, Instant preset) {
        Map<String, String> shown = new LinkedHashMap<>();
        shown.put(CASE_ID, Shown.of(caseId(sheet).length() > LINK_LIMIT ? "" : caseId(sheet)));
        shown.put(SEVERITY, Shown.of(sheet.severity().id()));
        if (sheet.plans().contains(sheet.plan())) {
            shown.put(PLAN, Shown.of(sheet.plan()));
        }
        shown.put(FILED_AT, Shown.of(preset));
        return shown;
    }

    /**
     * Reads a submitted form. A time that was left as preset, or emptied, is none.
     *
     * @throws FormMemo.Foreign when it isn't one of ours
     */
    public static FilingSubmission read(String team, String user, View view) {
        FormMemo memo = FormMemo.parse(view.getPrivateMetadata());
        Entered entered = Entered.in(view);
        Optional<Instant> chosen = entered.moment(FILED_AT)
                .filter(at -> memo.preset().filter(at::equals).isEmpty());
        return new FilingSubmission(
                team,
                memo.channel(),
                user,
                memo.inquiry().orElse(""),
                entered.value(CASE_ID).orElse(""),
                entered.value(SEVERITY).orElse(""),
                entered.value(PLAN).orElse(""),
                chosen,
                memo.shown());
    }
}
