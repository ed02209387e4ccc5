package dev.awsinquiry.reading.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import dev.awsinquiry.files.OwnFile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A noun of a kind is read as the one that stands for it. */
@Execution(CONCURRENT)
class KindsTest {

    private static final Kinds KINDS =
            new Kinds("customers\tpatients pupils\ncustomer\tpatient\n顧客\t患者 会員\n店舗\tサロン\n注文\t決済 応募\n-\t解決済 応募集\n");

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "our patients can't log in; our customers can't log in",
                "patients.; customers.",
                "(patients|pupils); (customers|customers)",
                "the patient's form; the customer's form",
                "patients/list.html; patients/list.html",
                "db.patients; db.patients",
                "patients.example.com; patients.example.com",
                "patient-facing; patient-facing",
                "patients_v2; patients_v2",
                "outpatients; outpatients",
                "患者さんが入れません; 顧客が入れません",
                "患者様と会員たち; 顧客と顧客",
                "入院患者; 入院顧客",
                "会員サイト; 顧客サイト",
                "サロンで; 店舗で",
                "オンラインサロン; オンラインサロン",
                "サロンパス; サロンパス",
                "決済は解決済です; 注文は解決済です",
                "対応募集中; 対応募集中"
            })
    void itIsReadAsTheOneThatStandsForIt(String typed, String read) {
        assertThat(KINDS.row(typed)).isEqualTo(read);
    }

    @Test
    void whatIsFoundIsWhatWasTyped() {
        Lexicon lexicon = new Lexicon(
                List.of(new OwnFile("a.txt", "[stuck]\npupils (can't|cannot) (log in|leave)\n[who]\n(会員|顧客)が\n")),
                KINDS);
        String text = "two pupils and all patients cannot leave. 患者さんが、会員が";
        Hits hits = lexicon.find(text);
        List<String> found = new ArrayList<>();
        hits.forEach(hit -> found.add(text.substring(hit.start(), hit.end())));
        assertThat(found).containsExactly("patients cannot leave", "患者さんが", "会員が");
    }

    @Test
    void aTextWithoutThemStaysWhatItIs() {
        char[] text = "nobody can log in".toCharArray();
        assertThat(KINDS.read(text).chars()).isSameAs(text);
    }

    /** Two may be the only ones that are meant. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "(host|node|box) (is|was) (up|down); (server|vm|host|node|box) (is|was) (up|down)",
                "host|node|lorry|box; server|vm|host|node|lorry|box",
                "(host|node) is down; (host|node) is down",
                "a host, a node and (box|lorry); a host, a node and (box|lorry)",
                "((host|node)|box|vm) is; ((host|node)|box|vm) is",
                "(our (host|node|vm)|it|that*); (our (server|box|host|node|vm)|it|that*)",
                "(host(s|)|nodes|servers|node|vm); (vms|server|box|host(s|)|nodes|servers|node|vm)",
                "(the host|node|box); (the host|node|box)",
                "a(host|node|vm; a(server|box|host|node|vm"
            })
    void aRowThatNamesThreeOfASetMeansAll(String row, String read) {
        assertThat(new Kinds("+\tserver host node box vm\n+\tservers hosts nodes vms\n").row(row))
                .isEqualTo(read);
    }

    @Test
    void aNounMayBeAskedForAmongTheThree() {
        Kinds kinds = new Kinds("+device\ttill gate kiosk\n");
        assertThat(kinds.row("(device|till|gate)")).isEqualTo("(kiosk|device|till|gate)");
        assertThat(kinds.row("(kiosk|till|gate)")).isEqualTo("(kiosk|till|gate)");
    }

    @Test
    void aSetIsOfRowsAlone() {
        char[] text = "the host, the node, the box".toCharArray();
        assertThat(new Kinds("+\tserver host node box vm\n").read(text).chars()).isSameAs(text);
    }

    @Test
    void aKindNeedsNouns() {
        assertThatThrownBy(() -> new Kinds("customers\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a kind needs its nouns, behind a tab: customers");
    }
}
