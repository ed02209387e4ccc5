package dev.awsinquiry.api;

import dev.awsinquiry.desk.Inquiries;
import dev.awsinquiry.desk.Lookups;
import dev.awsinquiry.inquiry.Inquiry;
import dev.awsinquiry.text.CaseDocument;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** The inquiries on record, for review and for tools. */
@Path("/api/inquiries")
public class InquiriesResource {

    private final Lookups lookups;

    InquiriesResource(Lookups lookups) {
        this.lookups = lookups;
    }

    /** A page of inquiries; {@code next} is what {@code after} has to be for the page that follows, or null. */
    public record PageView(
            List<InquiryView> inquiries,
            @Schema(nullable = true) @Nullable String next) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The inquiries on record, the newest first")
    @APIResponse(responseCode = "200", description = "A page of them")
    @APIResponse(responseCode = "400", description = "A parameter can't be read")
    @APIResponse(responseCode = "401", description = "No token, or a wrong one")
    public PageView list(
            @QueryParam("state")
                    @DefaultValue("open")
                    @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"open", "all"}))
                    String state,
            @QueryParam("limit")
                    @DefaultValue("50")
                    @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "200",
                                            defaultValue = "50"))
                    String limit,
            @QueryParam("after") @Nullable String after) {
        boolean openOnly = openOnly(state);
        int wanted = PageSize.of(limit);
        Optional<String> given = Optional.ofNullable(after).filter(id -> !id.isEmpty());
        // an empty page would be taken for the end of the list by whoever was on the way through it
        Inquiries.Listing page = lookups.page(openOnly, given, wanted)
                .orElseThrow(() -> new Problems.BadRequest("\"after\" names no inquiry on record; it may have been"
                        + " deleted since. Please begin again without it."));
        return new PageView(
                page.inquiries().stream().map(InquiryView::of).toList(),
                page.next().orElse(null));
    }

    private static boolean openOnly(String state) {
        return switch (state) {
            case "open" -> true;
            case "all" -> false;
            default -> throw new Problems.BadRequest("\"state\" is \"open\" or \"all\".");
        };
    }

    @GET
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "One inquiry")
    @APIResponse(responseCode = "200", description = "The inquiry")
    @APIResponse(responseCode = "404", description = "There is none of that id")
    public InquiryView one(@PathParam("id") String id) {
        return InquiryView.of(find(id));
    }

    @GET
    @Path("/{id}/text")
    @Produces("text/plain; charset=utf-8")
    @Operation(
            summary = "Its case text; before it is finished what there is",
            description = "The header X-Inquiry-Finished says whether it is finished. What exceeds the 8,000 characters"
                    + " of a case body follows it, headed as attachments.")
    @APIResponse(
            responseCode = "200",
            description = "The text",
            headers = @Header(name = "X-Inquiry-Finished", schema = @Schema(type = SchemaType.BOOLEAN)),
            content = @Content(schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "404", description = "There is none of that id")
    public Response text(@PathParam("id") String id) {
        Inquiry inquiry = find(id);
        CaseDocument document = lookups.text(inquiry);
        boolean finished = inquiry.texting().completedAt().isPresent();
        return Response.ok(document.whole())
                .header("X-Inquiry-Finished", finished)
                .build();
    }

    private Inquiry find(String id) {
        return lookups.any(id).orElseThrow(() -> new Problems.NotFound("There is no inquiry of that id."));
    }
}
