package dev.awsinquiry.api;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** What holds for the whole API is written into its description once: the token, and the form of every error. */
public final class Description implements OASFilter {

    private static final String TOKEN = "token";
    private static final String PROBLEM = "Problem";

    /** Whatever is asked for may be answered so. */
    private static final Map<String, String> EVERYWHERE = Map.of(
            "401", "No token, or a wrong one",
            "default", "Any other error; the detail says what can be done");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getComponents()
                .addSecurityScheme(
                        TOKEN,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description("AWS_INQUIRY_API_TOKEN"))
                .addSchema(PROBLEM, problem());
        api.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(TOKEN)));
        api.getComponents().getSchemas().values().forEach(Description::withEverything);
        api.getPaths().getPathItems().values().forEach(path -> path.getOperations()
                .values()
                .forEach(Description::withErrors));
    }

    /** What is answered holds all of its members, null where there is nothing; what is asked says itself what it needs. */
    private static void withEverything(Schema schema) {
        if (schema.getRequired() == null && schema.getProperties() != null) {
            schema.setRequired(List.copyOf(schema.getProperties().keySet()));
        }
    }

    private static Schema problem() {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("RFC 9457")
                .addProperty("type", of(SchemaType.STRING))
                .addProperty("title", of(SchemaType.STRING))
                .addProperty("status", of(SchemaType.INTEGER))
                .addProperty("detail", of(SchemaType.STRING))
                .required(List.of("type", "title", "status", "detail"));
    }

    private static Schema of(SchemaType type) {
        return OASFactory.createSchema().addType(type);
    }

    private static void withErrors(Operation operation) {
        APIResponses responses = operation.getResponses();
        EVERYWHERE.forEach((status, description) -> {
            if (!responses.hasAPIResponse(status)) {
                responses.addAPIResponse(status, OASFactory.createAPIResponse().description(description));
            }
        });
        responses.getAPIResponses().forEach((status, response) -> {
            if (!status.startsWith("2")) {
                response.setContent(OASFactory.createContent()
                        .addMediaType(
                                Problems.PROBLEM_JSON,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(PROBLEM))));
            }
        });
    }
}
