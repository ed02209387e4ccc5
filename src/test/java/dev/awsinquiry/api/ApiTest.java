package dev.awsinquiry.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.story.StoryProfile;
import dev.awsinquiry.testkit.GoldenFile;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(StoryProfile.class)
class ApiTest {

    private static RequestSpecification operator() {
        return given().auth().oauth2("story");
    }

    private static ValidatableResponse check(Map<String, String> body) {
        return operator()
                .contentType("application/json")
                .body(body)
                .post("/api/check")
                .then();
    }

    private static void isProblem(ValidatableResponse response, int status) {
        response.statusCode(status).contentType("application/problem+json").body("status", is(status));
    }

    @Test
    void the_bad_inquiry_of_the_talk_states_a_symptom_and_a_vague_time() {
        check(Map.of("text", "今朝から AWS につながりません。障害など起きていないでしょうか。"))
                .statusCode(200)
                .body("language", is("ja"))
                .body(
                        "facts.id",
                        contains(Arrays.stream(Fact.values()).map(Fact::id).toArray()))
                .body("facts.findAll { it.stated }.id", contains("how.symptom"))
                .body("facts.find { it.id == 'when.exact' }.evidence", equalTo(null))
                .body("flags.id", hasItem("vague_time"))
                .body("flags.find { it.id == 'vague_time' }.evidence", is("今朝"))
                .body("flags.find { it.id == 'vague_time' }.advice", containsString("2026-04-15 16:40 頃 (JST)"));
    }

    @Test
    void the_readme_shows_the_answer() throws IOException {
        String answer = check(Map.of("text", "今朝から AWS につながりません。障害など起きていないでしょうか。"))
                .extract()
                .asString()
                .replace(":[{", ": [\n  {")
                .replace("},{", "},\n  {")
                .replace("}],", "}],\n ");
        Path readme = Path.of("README.md");
        String text = Files.readString(readme);
        int from = text.indexOf("```json", text.indexOf("<!-- check-output -->")) + "```json\n".length();
        int to = text.indexOf("```", from);

        GoldenFile.matches(readme, text.substring(0, from) + answer + "\n" + text.substring(to));
    }

    @Test
    void the_advice_comes_in_the_language_that_is_asked_for() {
        check(Map.of("text", "今朝から 502 です。", "language", "en"))
                .body("language", is("en"))
                .body("flags.find { it.id == 'vague_time' }.advice", containsString("Date, time and zone"));
        isProblem(check(Map.of("text", "x", "language", "fr")), 400);
    }

    @Test
    void a_secret_comes_back_masked() {
        String secret = "AKIAIOSFODNN7ABCDEFG";
        String answer = check(Map.of("text", secret + " で AccessDenied になります。"))
                .statusCode(200)
                .body("flags.id", hasItem("contains_secret"))
                .extract()
                .asString();
        assertThat(answer).doesNotContain(secret);
    }

    @Test
    void an_empty_text_states_nothing() {
        check(Map.of("text", ""))
                .statusCode(200)
                .body("facts.stated", not(hasItem(true)))
                .body("flags.size()", is(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "",
                "null",
                "[1]",
                "{\"text\":null}",
                "{\"text\"",
                "{\"text\":5}",
                "{\"text\":1.5}",
                "{\"text\":true}",
                "{\"text\":\"a\",\"language\":1}",
                "{\"text\":\"a\"} x",
                "{\"text\":\"a\"}{}"
            })
    void a_body_without_a_text_is_said_to_be_one(String body) {
        isProblem(
                operator()
                        .contentType("application/json")
                        .body(body)
                        .post("/api/check")
                        .then(),
                400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"text\":1} | \"text\" has to be a string.",
                "{\"text\":{}} | \"text\" has to be a string.",
                "{\"text\":\"a\",\"language\":1} | \"language\" has to be a string.",
                "{} | The body needs a member \"text\" that holds the words to read.",
                "[1] | The body can't be read; it has to be a JSON object.",
                "{\"text\":\"a\"} x | The body can't be read; it has to be a JSON object.",
            },
            quoteCharacter = '`')
    void what_is_the_matter_with_a_body_is_said(String body, String detail) {
        operator()
                .contentType("application/json")
                .body(body)
                .post("/api/check")
                .then()
                .statusCode(400)
                .body("detail", is(detail));
    }

    @Test
    void other_bodies_methods_and_paths_are_problems_too() {
        isProblem(
                operator()
                        .contentType("text/plain")
                        .body("x")
                        .post("/api/check")
                        .then(),
                415);
        isProblem(operator().get("/api/check").then(), 405);
        isProblem(operator().get("/api/nothing/here").then(), 404);
        isProblem(operator().get("/api/inquiries/no-such-id").then(), 404);
        isProblem(operator().get("/api/inquiries/no-such-id/text").then(), 404);
    }

    @Test
    void a_wrong_method_is_told_which_are_right() {
        isProblem(operator().get("/api/check").then().header("Allow", "POST, OPTIONS"), 405);
        isProblem(operator().get("/api/check/").then().header("Allow", "POST, OPTIONS"), 405);
        isProblem(operator().delete("/api/inquiries").then().header("Allow", "GET, HEAD, OPTIONS"), 405);
        isProblem(operator().put("/api/inquiries/x/text").then().header("Allow", "GET, HEAD, OPTIONS"), 405);
        isProblem(operator().post("/api/audit").then().header("Allow", "GET, HEAD, OPTIONS"), 405);
        isProblem(operator().put("/api/nothing/here").then(), 404);
        operator().options("/api/check").then().statusCode(200).header("Allow", "POST, OPTIONS");
    }

    @Test
    void a_body_that_is_too_large_is_a_problem_as_well() {
        String body = "{\"text\":\"" + "a".repeat(2_200_000) + "\"}";

        isProblem(
                operator()
                        .contentType("application/json")
                        .body(body)
                        .post("/api/check")
                        .then()
                        .body("detail", containsString("too large")),
                413);
    }

    @Test
    void a_packed_body_is_refused_for_being_packed() {
        isProblem(
                operator()
                        .contentType("application/json")
                        .header("Content-Encoding", "gzip")
                        .body("{\"text\":\"a\"}")
                        .post("/api/check")
                        .then()
                        .body("detail", containsString("Content-Encoding")),
                415);
        isProblem(
                given().contentType("application/json")
                        .header("Content-Encoding", "gzip")
                        .body("{}")
                        .post("/api/check")
                        .then(),
                401);
    }

    @Test
    void what_the_framework_refuses_is_said_with_what_to_do() {
        isProblem(operator().get("/api/check").then().body("detail", containsString("method")), 405);
        isProblem(
                operator().accept("text/html").get("/api/inquiries").then().body("detail", containsString("Accept")),
                406);
        isProblem(
                operator()
                        .contentType("text/plain")
                        .body("x")
                        .post("/api/check")
                        .then()
                        .body("detail", containsString("application/json")),
                415);
        isProblem(operator().get("/api/inquiries/x/nothing").then().body("detail", containsString("/q/openapi")), 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"state=closed", "limit=0", "limit=201", "limit=many"})
    void a_parameter_that_cannot_be_read_is_named(String query) {
        operator()
                .get("/api/inquiries?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", containsString(query.substring(0, query.indexOf('='))));
    }

    /** An empty page would be the end of the list; an inquiry can be forgotten while somebody reads through them. */
    @Test
    void an_unknown_place_to_go_on_from_is_no_empty_page() {
        isProblem(operator().get("/api/inquiries?after=nowhere").then().body("detail", containsString("after")), 400);
        operator().get("/api/inquiries?after=").then().statusCode(200);
        isProblem(operator().get("/api/audit?after=nowhere").then().body("detail", containsString("after")), 400);
        operator().get("/api/audit?after=").then().statusCode(200);
    }

    @Test
    void nobody_comes_in_without_the_token() {
        isProblem(given().get("/api/inquiries").then().header("WWW-Authenticate", "Bearer"), 401);
        isProblem(given().auth().oauth2("wrong").get("/api/inquiries").then(), 401);
        isProblem(
                given().header("Authorization", "Basic story")
                        .get("/api/inquiries")
                        .then(),
                401);
        isProblem(
                given().contentType("application/json")
                        .body("{}")
                        .post("/api/check")
                        .then(),
                401);
    }

    @Test
    void it_is_described() {
        given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body("paths.size()", is(5))
                .body("paths.'/api/check'.post.summary", containsString("18 facts"));
    }

    @Test
    void the_description_tells_what_is_needed_and_what_may_be_null() {
        given().get("/q/openapi?format=json")
                .then()
                .body("components.securitySchemes.token.scheme", is("bearer"))
                .body("security.token.size()", is(1))
                .body("components.schemas.FactAnswer.properties.evidence.type", contains("string", "null"))
                .body("components.schemas.FlagAnswer.properties.evidence.type", is("string"))
                .body("components.schemas.InquiryView.properties.filed_at.type", contains("string", "null"))
                .body("components.schemas.InquiryView.properties.subject.type", is("string"))
                .body("components.schemas.Question.required", contains("text"))
                .body("components.schemas.FactAnswer.required", contains("id", "stated", "evidence"))
                .body("components.schemas.InquiryView.required", hasItem("filed_at"))
                .body("paths.'/api/inquiries'.get.parameters.find { it.name == 'limit' }.schema.type", is("integer"))
                .body("paths.'/api/inquiries'.get.parameters.find { it.name == 'limit' }.schema.'default'", is(50))
                .body(
                        "paths.'/api/inquiries'.get.parameters.find { it.name == 'state' }.schema.'enum'",
                        contains("open", "all"))
                .body(
                        "paths.'/api/inquiries/{id}/text'.get.responses.'200'.headers.'X-Inquiry-Finished'.schema.type",
                        is("boolean"));
    }

    @Test
    void every_operation_is_described_with_its_errors() {
        Map<String, Map<String, Map<String, Map<String, Map<String, Object>>>>> paths =
                given().get("/q/openapi?format=json").then().extract().path("paths");

        paths.values().stream().flatMap(path -> path.values().stream()).forEach(operation -> {
            Map<String, Map<String, Object>> responses = operation.get("responses");
            assertThat(responses).containsKeys("200", "401", "default");
            responses.forEach((status, response) -> assertThat(String.valueOf(response.get("content")))
                    .as(status)
                    .contains(status.equals("200") ? "schema" : "application/problem+json"));
        });
    }
}
