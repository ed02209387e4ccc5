package dev.awsinquiry.slack.inbound.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.view.View;
import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.sandbox.blocks.BlockKit;
import dev.awsinquiry.sandbox.state.Json;
import dev.awsinquiry.testkit.GoldenFile;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormViewsTest {

    private final FormsFixture forms = new FormsFixture();

    @ParameterizedTest
    @EnumSource(Language.class)
    void showsWhatTheFilesHold(Language language) {
        forms.all(language)
                .forEach((name, view) -> GoldenFile.assertHolds(
                        "slack/forms/" + name + "." + language.id() + ".json",
                        FormsFixture.PRETTY.toJson(FormsFixture.GSON.toJsonTree(view)) + "\n"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void staysWithinTheLimitsOfSlack(Language language) {
        forms.all(language).forEach((name, view) -> {
            String json = FormsFixture.GSON.toJson(view);
            assertThat(BlockKit.problemsInView(Json.of(json))).as(name).isEmpty();
            assertThat(json.length()).as(name).isLessThan(250_000);
            assertThat(view.getTitle().getText().length()).as(name).isLessThanOrEqualTo(24);
            if (view.getSubmit() != null) {
                assertThat(view.getSubmit().getText().length()).as(name).isLessThanOrEqualTo(24);
            }
            assertThat(view.getClose().getText().length()).as(name).isLessThanOrEqualTo(24);
            assertThat(view.getPrivateMetadata().length()).as(name).isLessThanOrEqualTo(3000);
        });
    }

    @Test
    void asksForEveryFieldInOrderAndRequiresTwo() {
        List<InputBlock> inputs = FormsFixture.inputs(forms.blank(Language.JA));
        assertThat(inputs)
                .extracting(InputBlock::getBlockId)
                .containsExactlyElementsOf(
                        Arrays.stream(Field.values()).map(Field::id).toList());
        assertThat(inputs.stream().filter(i -> !i.isOptional()))
                .extracting(InputBlock::getBlockId)
                .containsExactly("subject", "how");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyHintHoldsAnExample(Language language) {
        String example = language == Language.JA ? "例: " : "Example: ";
        List<String> without = forms.all(language).values().stream()
                .flatMap(view -> FormsFixture.inputs(view).stream())
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
        for (InputBlock input : FormsFixture.inputs(forms.blank(language))) {
            String id = input.getBlockId();
            String word = id.equals("how_much") ? "How much" : words.get(id.split("_")[0]);
            if (word != null) {
                assertThat(input.getLabel().getText()).startsWith(word);
            }
        }
    }

    @Test
    void addsALineAtTheTop() {
        FormMemo memo = FormMemo.fresh("C1", Language.JA, Optional.empty());
        InquiryForm.Start start = new InquiryForm.Start(memo, "", Optional.empty());
        View view = forms.inquiryForm.blank(start.noting("まだいません"));

        assertThat(FormsFixture.GSON.toJson(view.getBlocks().get(0)))
                .isEqualTo(
                        "{\"type\":\"context\",\"elements\":[{\"type\":\"plain_text\",\"text\":\"まだいません\",\"emoji\":false}]}");
        assertThat(view.getBlocks().subList(1, view.getBlocks().size()))
                .isEqualTo(forms.inquiryForm.blank(start).getBlocks());
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
