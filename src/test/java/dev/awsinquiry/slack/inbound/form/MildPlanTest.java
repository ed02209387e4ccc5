package dev.awsinquiry.slack.inbound.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsinquiry.inquiry.Field;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.inquiry.Severity;
import dev.awsinquiry.text.Phrases;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The form under a plan that has the two mildest severities alone. */
class MildPlanTest {

    private record Mild() implements SeverityChoices {

        @Override
        public List<Severity> offered() {
            return List.of(Severity.LOW, Severity.NORMAL);
        }

        @Override
        public Severity preset() {
            return Severity.NORMAL;
        }

        @Override
        public String option(Language language, Severity severity) {
            return severity.id();
        }

        @Override
        public String name(Language language, Severity severity) {
            return severity.id();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "JA, 時間は初回応答の目標です(ベストエフォート。2 回目以降の応答に目標はありません)。業務がいまどれだけ止まっているかで選んでください。例: システムの一部が動いていないなら normal",
        "EN, 'The times are targets for the first response alone, at best effort; later turns have none. Choose by how much of the"
                + " business is down right now. Example: normal, if a part of the system does not work'"
    })
    void theExampleNamesWhatCanBeChosen(Language language, String hint) {
        FieldInput inputs = new FieldInput(new FormWords(Phrases.bundled(), language), new Mild());

        assertThat(inputs.whole(Field.SEVERITY, Optional.of("normal")).getHint().getText())
                .isEqualTo(hint);
    }
}
